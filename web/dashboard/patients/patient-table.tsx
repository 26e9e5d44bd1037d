import { useMemo } from 'preact/hooks';
import type { SortName } from '../../../shared/domain/caseload-lists.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { byUrgency, kindOf } from '../attention.ts';
import type { ListQuery } from '../find-patients.ts';
import { shortDate } from '../moments.ts';
import { wholePercent } from '../numbers.ts';
import { Icon } from '../parts/icon.tsx';
import { NextSession } from '../parts/next-session.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { Sparkline } from '../parts/sparkline.tsx';
import { WhoMark } from '../parts/who-mark.tsx';
import { placeOf } from '../route.ts';
import { fullNameOf, namesakesIn } from '../who.ts';
import { fill, words, wordsFor } from '../words.ts';
import type { Selection } from './use-selection.ts';

/** Drawn anew only when it has changed itself: of a long list a click changes one row, and is answered within a frame. */
function Row({ row, shared, selection }: { row: PatientRow; shared: boolean; selection: Selection }) {
  const selected = selection.has(row.patientId);
  const { toggle } = selection;
  return useMemo(
    () => <Cells row={row} shared={shared} selected={selected} onSelect={(on) => toggle([row], on)} />,
    [row, shared, selected, toggle],
  );
}

function Cells({
  row,
  shared,
  selected,
  onSelect,
}: {
  row: PatientRow;
  shared: boolean;
  selected: boolean;
  onSelect: (on: boolean) => void;
}) {
  const { columns } = words.patients;
  const rate = row.responseRate ?? null;
  const plain = row.status === 'active' || row.status === 'intake';
  return (
    <tr class={selected ? 'selected' : undefined}>
      <td class="cell-select">
        <label>
          <span class="hidden">{fill(words.bulk.select, { name: fullNameOf(row) })}</span>
          <input type="checkbox" checked={selected} onChange={() => onSelect(!selected)} />
        </label>
      </td>
      <th scope="row" class="cell-name">
        <WhoMark patient={row} shared={shared} />{' '}
        {!plain && <span class="tag">{words.status[row.status]}</span>}
      </th>
      <td class="cell-scores">
        <Sparkline scores={row.recentScores} />
      </td>
      <td data-label={columns.last} class="number cell-last">
        {row.lastScore === null ? (
          <span class="soft">–</span>
        ) : (
          <>
            <span class="score">{row.lastScore.score}</span>{' '}
            <span class="soft">{shortDate(row.lastScore.date)}</span>
          </>
        )}
      </td>
      <td data-label={columns.phase} class="cell-phase">
        <PhaseMark phase={row.phase} />
      </td>
      <td data-label={columns.next} class="cell-next">
        <NextSession patient={row} />
        <p>{row.nextWake === null ? words.patients.nothingNext : row.nextWake.words}</p>
      </td>
      <td data-label={columns.rate} class={rate === null ? 'number cell-none' : 'number'}>
        {rate === null ? <span class="soft">–</span> : wholePercent(rate)}
      </td>
      <td data-label={columns.needs} class="cell-needs">
        {byUrgency(row.attention).map(({ kind }) => (
          <span key={kind} class={`tag tag-${kindOf(kind).urgency}`}>
            <Icon name={kindOf(kind).icon} size={14} /> {wordsFor(words.attention, kind)}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What a click on a heading asks for first; the next click turns it around. */
const firstOf: Record<SortName, string> = {
  name: 'name',
  score: '-score',
  phase: 'phase',
  session: 'session',
  answered: 'answered',
};

function SortHead({ by, title, query }: { by: SortName; title: string; query: ListQuery }) {
  const { sort = '' } = query;
  const isBy = sort === by || sort === `-${by}`;
  const turned = sort.startsWith('-') ? by : `-${by}`;
  return (
    <th scope="col" aria-sort={isBy ? (sort === by ? 'ascending' : 'descending') : undefined}>
      <a
        class="sort"
        href={placeOf('patients', { ...query, cursor: '', sort: isBy ? turned : firstOf[by] })}
        title={fill(words.patients.sortBy, { column: title })}
      >
        {title}
        {isBy && <span aria-hidden="true">{sort === by ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  );
}

/** A page of the list, each row to be looked at, opened or selected. */
export function PatientTable({
  rows,
  query,
  selection,
}: {
  rows: readonly PatientRow[];
  query: ListQuery;
  selection: Selection;
}) {
  const { columns, table } = words.patients;
  const namesakes = namesakesIn(rows);
  return (
    <table class="list list-patients">
      <caption class="hidden">{table}</caption>
      <thead>
        <tr>
          <td />
          <SortHead by="name" title={columns.name} query={query} />
          <th scope="col">{columns.scores}</th>
          <SortHead by="score" title={columns.last} query={query} />
          <SortHead by="phase" title={columns.phase} query={query} />
          <SortHead by="session" title={columns.next} query={query} />
          <SortHead by="answered" title={columns.rate} query={query} />
          <th scope="col">{columns.needs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.patientId} row={row} shared={namesakes.has(row.patientId)} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}
