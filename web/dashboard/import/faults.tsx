/** What is to mend, with a file of the rows that are not imported. */
import { Scroller } from '../parts/scroller.tsx';
import { download } from '../sheets/write-csv.ts';
import { counted, words } from '../words.ts';
import { restOf, rowsWith, type ShownFault } from './shown-faults.ts';

const { import: said } = words;
const mostShown = 100;

export function Faults({ headings, faults }: { headings: readonly string[]; faults: readonly ShownFault[] }) {
  if (faults.length === 0) return null;
  const rows = rowsWith(faults);
  const more = faults.length - mostShown;
  return (
    <section class="panel" aria-labelledby="faults-title">
      <h2 id="faults-title">{counted(said.bad, rows)}</h2>
      <p class="lead">{said.badWhat}</p>
      <div class="form-actions">
        <button
          type="button"
          class="button"
          onClick={() => download('to-mend.csv', restOf(headings, faults))}
        >
          {counted(said.download, rows)}
        </button>
      </div>
      <Scroller labelledBy="faults-title">
        <table class="plain">
          <caption class="hidden">{said.errors}</caption>
          <thead>
            <tr>
              <th scope="col">{said.row}</th>
              <th scope="col">{said.cell}</th>
              <th scope="col">{said.problem}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, mostShown).map(({ row, heading, value, message }) => (
              <tr key={`${row} ${heading} ${message}`}>
                <th scope="row" class="number">
                  {row}
                </th>
                <td class="fault-cell">
                  <span>{heading}</span>
                  <span class="soft">{value}</span>
                </td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {more > 0 && <p class="soft">{counted(said.faultsMore, more)}</p>}
    </section>
  );
}
