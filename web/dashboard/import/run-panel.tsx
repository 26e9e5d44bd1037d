/** The import that is under way, or what came of it. */
import { useApp } from '../app-context.ts';
import { counted, fill, words } from '../words.ts';
import { Faults } from './faults.tsx';
import { type ImportRun, importRunner } from './import-run.ts';
import { shownFaults } from './shown-faults.ts';

const { import: said } = words;

export function RunPanel({ run }: { run: ImportRun }) {
  const { api } = useApp();
  const { state, done, total, imported, already, file, errors } = run;
  const faults = shownFaults(file, errors);
  return (
    <>
      <section class="panel form" aria-labelledby="run-title">
        <h2 id="run-title">{state === 'done' ? counted(said.done, imported) : said.running[state]}</h2>
        {state !== 'done' && (
          <>
            <progress class="import-progress" value={done} max={total} aria-labelledby="run-title" />
            <p class="soft">{fill(said.progress, { done, total })}</p>
          </>
        )}
        {state === 'done' && already > 0 && <p class="note">{counted(said.already, already)}</p>}
        {state === 'running' && <p class="lead">{said.runningWhat}</p>}
        {state === 'stopped' && <p class="note note-bad">{said.stoppedWhat}</p>}
        <div class="form-actions">
          {state === 'stopped' && (
            <button type="button" class="button primary" onClick={() => void importRunner.goOn(api)}>
              {said.goOn}
            </button>
          )}
          {state !== 'running' && (
            <button type="button" class="button" onClick={importRunner.forget}>
              {said.another}
            </button>
          )}
          {state === 'done' && (
            <a class="button primary" href="#/patients">
              {said.toPatients}
            </a>
          )}
        </div>
      </section>
      {state !== 'running' && <Faults headings={file.headings} faults={faults} />}
    </>
  );
}
