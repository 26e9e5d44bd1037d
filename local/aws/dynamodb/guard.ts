import { spawn } from 'node:child_process';

/**
 * Waits until the pipe from whoever started it closes, which the system does for a killed process too, and then ends
 * the process, provided that the id still belongs to a command line with this part: ids are used again.
 */
const script = `cat >/dev/null
if tr '\\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF -- "$2"; then kill "$1"; fi`;

/**
 * Has a process ended once this one is gone, however that came about. A shell does it, because a program that is
 * killed can do nothing more by itself and dynoxide does not notice that its parent is gone. The answer
 * relieves the guard.
 */
export function guardProcess(pid: number, partOfCommandLine: string): () => void {
  // A group of its own keeps Ctrl-C and a closed terminal from ending the guard before the one it guards.
  const guard = spawn('/bin/sh', ['-c', script, 'ebb-guard', String(pid), partOfCommandLine], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // Without a shell the next start ends what a killed one left behind.
  guard.on('error', () => undefined);
  guard.unref();
  return () => guard.stdin.end();
}
