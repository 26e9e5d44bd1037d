import { importRunner } from '../import/import-run.ts';
import { useImportRun } from '../import/use-import-run.ts';
import { counted, fill, words } from '../words.ts';
import { Icon } from './icon.tsx';

const { import: said } = words;

/** On every page but its own: the import that goes on in the background, and that it is over. */
export function ImportNote() {
  const run = useImportRun();
  if (run === null) return null;
  const { state, done, total, imported } = run;
  return (
    <p class={state === 'stopped' ? 'note note-bad' : 'note'} role="status">
      <Icon name={state === 'done' ? 'check' : state === 'stopped' ? 'alarm' : 'clock'} />
      <span>
        {state === 'done'
          ? counted(said.done, imported)
          : `${said.running[state]}: ${fill(said.progress, { done, total })}`}{' '}
        <a href="#/patients/import">{said.see}</a>
      </span>
      {state !== 'running' && (
        <button
          type="button"
          class="quiet icon-only"
          aria-label={words.app.close}
          onClick={importRunner.forget}
        >
          <Icon name="cross" size={16} />
        </button>
      )}
    </p>
  );
}
