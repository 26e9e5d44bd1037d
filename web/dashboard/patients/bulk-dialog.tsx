import { useState } from 'preact/hooks';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { fullNameOf } from '../who.ts';
import { counted, fill, words } from '../words.ts';
import { type BulkAction, doneIn, type Outcome, partedFor, toTryAgain } from './bulk-run.ts';
import { type Bulk, useBulk } from './use-bulk.ts';

const { bulk: said, actions } = words;

function outcomeWords(outcome: Outcome): string {
  return outcome.state === 'not-done' ? fill(said.notDone, { why: outcome.why }) : said.state[outcome.state];
}

/** Who is left out, by name and why, before anything is done. */
function LeftOut({ rows }: { rows: readonly PatientRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="note note-watch">
      <div>
        <p>{counted(said.left, rows.length)}</p>
        <ul>
          {rows.map((row) => (
            <li key={row.patientId}>
              {fill(said.leftWhy, { name: fullNameOf(row), why: words.status[row.status] })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Results({ rows, bulk, onClose }: { rows: readonly PatientRow[]; bulk: Bulk; onClose: () => void }) {
  const outcomes = bulk.outcomes ?? new Map<string, Outcome>();
  const [done, open] = [doneIn(outcomes), toTryAgain(outcomes).length];
  const values = { done, count: outcomes.size };
  return (
    <>
      <p role="status">{fill(bulk.running ? said.running : said.finished, values)}</p>
      <table class="plain bulk-results">
        <caption class="hidden">{said.results}</caption>
        <tbody>
          {rows.flatMap((row) => {
            const outcome = outcomes.get(row.patientId);
            if (outcome === undefined) return [];
            return [
              <tr key={row.patientId} class={`bulk-${outcome.state}`}>
                <th scope="row">{fullNameOf(row)}</th>
                <td>{outcomeWords(outcome)}</td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
      <div class="form-actions">
        {bulk.running ? (
          <button type="button" class="button" onClick={bulk.stop}>
            {said.stop}
          </button>
        ) : (
          <>
            {open > 0 && (
              <button type="button" class="button" onClick={bulk.again}>
                {counted(said.again, open)}
              </button>
            )}
            <button type="button" class="button primary" onClick={onClose}>
              {words.app.close}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** Asks once, acts for each, and says of each what became of it. It cannot be closed over what is running. */
export function BulkDialog({
  action,
  selected,
  today,
  onClose,
}: {
  action: BulkAction;
  selected: readonly PatientRow[];
  today: string;
  /** `begun`: rows may have changed. */
  onClose: (begun: boolean) => void;
}) {
  const bulk = useBulk(action);
  const [rows] = useState(selected);
  const [until, setUntil] = useState('');
  const { takes, leaves } = partedFor(action, rows);
  const begun = bulk.outcomes !== null;
  const titles =
    takes.length === 0 ? said.noneTitle : action === 'pause' ? said.pauseTitle : said.inviteTitle;
  const close = (): void => {
    if (bulk.running) bulk.stop();
    else onClose(begun);
  };
  return (
    <Dialog title={counted(titles, takes.length === 0 ? rows.length : takes.length)} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          bulk.start(takes, action === 'pause' && until !== '' ? { until } : {});
        }}
      >
        {!begun && takes.length > 0 && (
          <>
            <p class="lead">{action === 'pause' ? actions.pauseWhat : said.inviteWhat}</p>
            {action === 'pause' && (
              <TextField
                label={actions.pauseUntil}
                hint={actions.pauseUntilHint}
                type="date"
                value={until}
                onValue={setUntil}
                min={today}
              />
            )}
          </>
        )}
        <LeftOut rows={leaves} />
        {begun ? (
          <Results rows={takes} bulk={bulk} onClose={close} />
        ) : (
          <div class="form-actions">
            <button type="button" class="button" onClick={close}>
              {words.app.cancel}
            </button>
            {takes.length > 0 && (
              <button type="submit" class="button primary">
                {said[action]}
              </button>
            )}
          </div>
        )}
      </form>
    </Dialog>
  );
}
