/** What came of each row of a report, counted by reason, with a file of those that were not noted. */
import { counted, words } from '../words.ts';
import { csvOf } from './read-report.ts';

const { appointments: said } = words;

export interface NotNoted {
  readonly row: number;
  readonly cells: readonly string[];
  readonly reason: string;
}

/** A blob rather than an address: people's numbers belong in no address. */
function download(headings: readonly string[], rows: readonly NotNoted[]): void {
  const file = new Blob([csvOf([...headings, said.reason], rows)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'not-noted.csv';
  link.click();
  URL.revokeObjectURL(address);
}

export function NotNotedRows({ headings, rows }: { headings: readonly string[]; rows: readonly NotNoted[] }) {
  if (rows.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return (
    <section class="panel" aria-labelledby="not-noted-title">
      <h2 id="not-noted-title">{counted(said.notNoted, rows.length)}</h2>
      <p class="lead">{said.notNotedWhat}</p>
      <table class="plain">
        <caption class="hidden">{said.reason}</caption>
        <thead>
          <tr>
            <th scope="col">{said.reason}</th>
            <th scope="col">{said.count}</th>
          </tr>
        </thead>
        <tbody>
          {[...counts].map(([reason, count]) => (
            <tr key={reason}>
              <th scope="row">{reason}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="form-actions">
        <button type="button" class="button" onClick={() => download(headings, rows)}>
          {said.download}
        </button>
      </div>
    </section>
  );
}
