import { useEffect, useState } from 'preact/hooks';
import type { CaseloadAnswer } from '../../../shared/staff-contract/patients.ts';
import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import { useApp } from '../app-context.ts';
import {
  isFiltered,
  type ListQuery,
  listCount,
  listEveryMs,
  questionOf,
  searchIn,
} from '../find-patients.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Pager } from '../parts/pager.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { BulkBar } from '../patients/bulk-bar.tsx';
import { ListFilters } from '../patients/list-filters.tsx';
import { PatientTable } from '../patients/patient-table.tsx';
import { useSelection } from '../patients/use-selection.ts';
import { ViewsBar } from '../patients/views-bar.tsx';
import { placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { counted, locale, words } from '../words.ts';

/** They are made of every patient of the clinic. */
const totalsEveryMs = 60_000;

/** What is looked for. It is kept with the page in the browser's history, and stands in no address. */
function useSearch(query: ListQuery): [string, (search: string) => void] {
  const [search, setSearch] = useState(() => searchIn(history.state));
  useEffect(() => {
    if (searchIn(history.state) !== search) history.replaceState({ search }, '');
  }, [search, query]);
  return [search, setSearch];
}

/** How many there are: in this list, of all, or on this page where nobody has counted the list. */
function countWords(
  query: ListQuery,
  search: string,
  data: CaseloadAnswer | null,
  totals: TotalsAnswer | null,
): string {
  if (data === null) return '';
  const rows = data.patients.length;
  const count = listCount(query, search, { rows, more: data.next !== undefined }, totals);
  if (count === null) return counted(words.patients.shown, rows);
  if (totals === null || !isFiltered(query, search)) return counted(words.patients.total, count);
  return counted(words.patients.totalOf, count, { total: totals.patients.toLocaleString(locale) });
}

/** Everybody, a page at a time, those who need a person first or in the order that was asked for. */
export function PatientsPage({ query }: { query: ListQuery }) {
  const { isAdmin } = useApp();
  const [search, setSearch] = useSearch(query);
  const { data, problem, loading, reload } = useAnswer<CaseloadAnswer>(
    questionOf(query, search),
    listEveryMs(query),
  );
  const totals = useAnswer<TotalsAnswer>('/totals', totalsEveryMs);
  const selection = useSelection();
  const filtered = isFiltered(query, search);
  const rows = data?.patients ?? [];
  return (
    <>
      <PageHead title={words.pages.patients} above={countWords(query, search, data, totals.data)}>
        <a class="button" href="#/patients/appointments">
          {words.patients.importAppointments}
        </a>
        {isAdmin && (
          <a class="button" href="#/patients/import">
            {words.patients.import}
          </a>
        )}
        <a class="button primary" href="#/patients/enrol">
          <Icon name="plus" size={16} /> {words.patients.enrol}
        </a>
      </PageHead>
      <ViewsBar query={query} search={search} totals={totals.data} onChosen={() => setSearch('')} />
      <ListFilters query={query} asked={search} onSearch={setSearch} />
      {problem !== null && data === null && <Failed problem={problem} again={reload} />}
      {data !== null && <Stale problem={problem} />}
      {loading && <Loading lines={8} />}
      {(rows.length > 0 || selection.rows.length > 0) && (
        <BulkBar
          rows={rows}
          selection={selection}
          onChanged={() => {
            reload();
            totals.reload();
          }}
        />
      )}
      {rows.length > 0 && <PatientTable rows={rows} query={query} selection={selection} />}
      {data !== null && rows.length === 0 && data.next === undefined && (
        <Empty title={filtered ? words.patients.noMatch : words.patients.none} icon="patients">
          <p>{filtered ? words.patients.noMatchWhat : words.patients.noneWhat}</p>
          {filtered && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setSearch('');
                location.hash = placeOf('patients');
              }}
            >
              {words.patients.clearFilters}
            </button>
          )}
        </Empty>
      )}
      <Pager path="patients" query={query} next={data?.next ?? null} />
    </>
  );
}
