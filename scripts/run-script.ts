/** How every command of this repository is run from a terminal. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The fault below a fault: `fetch` says only that it failed, and several addresses that were tried fail as one. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[error.cause, ...inner].flatMap(causesOf)];
}

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');

/** Where nobody listens; undefined where the fault is another one. */
function unansweredIn(error: unknown): string | undefined {
  const refused = causesOf(error).find((one) => codeOf(one) === 'ECONNREFUSED');
  return refused && (/[\w.:[\]]+:\d+/.exec(refused.message)?.[0] ?? 'that address');
}

/** What went wrong in words for whoever typed the command; undefined for a fault of the program. */
export function wordsFor(error: unknown, usage: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'UsageError') return error.message;
  if (codeOf(error).startsWith('ERR_PARSE_ARGS_')) {
    // Node goes on to say how a word with a dash in front may be meant, which nobody here wants.
    return `${error.message.replace(/\. .*$/s, '.')}\n\n${usage}`;
  }
  const address = unansweredIn(error);
  if (address === undefined) return undefined;
  const { AWS_ENDPOINT_URL: endpoint } = process.env;
  const named =
    endpoint === undefined
      ? ''
      : ` AWS_ENDPOINT_URL says ${endpoint}: compare it with what npm start printed.`;
  return `Nobody answers at ${address}. Is npm start running there?${named}`;
}

/** The command line of a script that is no function; ends the process where it asks for help or cannot be read. */
export function argumentsOf<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (asksForHelp()) {
    console.log(usage);
    process.exit(0);
  }
  return orEnd(usage, () => parseArgs(config));
}

/** What such a script reads of its command line; ends the process where it cannot be read. */
export function orEnd<Value>(usage: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    console.error(wordsFor(error, usage) ?? error);
    process.exit(1);
  }
}

const asksForHelp = () => process.argv.slice(2).includes('--help');

/** Runs a command: `--help` prints how it is used, and what its owner can mend is told without a stack trace. */
export async function runScript(usage: string, script: () => Promise<void>): Promise<void> {
  if (asksForHelp()) {
    console.log(usage);
    return;
  }
  try {
    await script();
  } catch (error) {
    console.error(wordsFor(error, usage) ?? error);
    process.exitCode = 1;
  }
}
