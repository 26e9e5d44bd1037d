import { useEffect, useState } from 'preact/hooks';
import { type ImportRun, importRunner } from './import-run.ts';

/** The import that is under way or over, as it stands now; a tab that is closed meanwhile asks first. */
export function useImportRun(): ImportRun | null {
  const [run, setRun] = useState(importRunner.current);
  useEffect(() => importRunner.subscribe(() => setRun(importRunner.current())), []);
  const isRunning = run?.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isRunning]);
  return run;
}
