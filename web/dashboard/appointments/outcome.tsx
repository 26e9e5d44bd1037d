/** What came of each row of a report, counted by reason, with a file of those that were not noted. */

import { csvOf, download } from '../sheets/write-csv.ts';
import { counted, words } from '../words.ts';

const { appointments: said } = words;

export interface NotNoted {
  readonly row: number;
  readonly cells: readonly string[];
  readonly reason: string;
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
        <button
          type="button"
          class="button"
          onClick={() => download('not-noted.csv', csvOf([...headings, said.reason], rows))}
        >
          {said.download}
        </button>
      </div>
    </section>
  );
}
