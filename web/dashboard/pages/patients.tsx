import { useEffect, useState } from 'preact/hooks';
import { attentionNames } from '../../../shared/domain/attention-kinds.ts';
import type { CaseloadAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { byUrgency, kindOf } from '../attention.ts';
import { questionOf, searchIn } from '../find-patients.ts';
import { shortDate } from '../moments.ts';
import { wholePercent } from '../numbers.ts';
import { SelectField, TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { NextSession } from '../parts/next-session.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Pager } from '../parts/pager.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { Sparkline } from '../parts/sparkline.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { WhoMark } from '../parts/who-mark.tsx';
import { nameOfPhase, shownPhases } from '../phases.ts';
import { placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { namesakesIn } from '../who.ts';
import { counted, words, wordsFor } from '../words.ts';

const everyMs = 15_000;
const typingPauseMs = 350;

/** What is looked for. It is kept with the page in the browser's history, and stands in no address. */
function useSearch(query: Readonly<Record<string, string>>): [string, (search: string) => void] {
  const [search, setSearch] = useState(() => searchIn(history.state));
  useEffect(() => {
    if (searchIn(history.state) !== search) history.replaceState({ search }, '');
  }, [search, query]);
  return [search, setSearch];
}

function Filters({
  query,
  asked,
  onSearch,
}: {
  query: Readonly<Record<string, string>>;
  asked: string;
  onSearch: (search: string) => void;
}) {
  const [search, setSearch] = useState(asked);
  useEffect(() => setSearch(asked), [asked]);
  const go = (changed: Record<string, string>): void => {
    location.hash = placeOf('patients', { ...query, cursor: '', ...changed });
  };
  const find = (): void => {
    if (search === asked) return;
    if ((query.cursor ?? '') !== '') go({});
    onSearch(search);
  };
  useEffect(() => {
    if (search === asked) return undefined;
    const timer = setTimeout(find, typingPauseMs);
    return () => clearTimeout(timer);
  }, [search]);
  return (
    <search>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField
          label={words.patients.search}
          type="search"
          value={search}
          onValue={setSearch}
          maxLength={60}
          autoComplete="off"
          optional={false}
        />
        <SelectField
          label={words.patients.phase}
          value={query.phase ?? ''}
          onValue={(phase) => go({ phase })}
          choices={[
            ['', words.patients.all],
            ...shownPhases.map((phase) => [phase, nameOfPhase(phase)] as const),
          ]}
        />
        <SelectField
          label={words.patients.flag}
          value={query.flag ?? ''}
          onValue={(flag) => go({ flag })}
          choices={[
            ['', words.patients.all],
            ...attentionNames.map((kind) => [kind, words.attention[kind]] as const),
          ]}
        />
      </form>
    </search>
  );
}

function Row({ row, shared }: { row: PatientRow; shared: boolean }) {
  const { columns } = words.patients;
  const rate = row.responseRate ?? null;
  const plain = row.status === 'active' || row.status === 'intake';
  return (
    <tr>
      <th scope="row" class="cell-name">
        <WhoMark patient={row} shared={shared} />
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

function PatientTable({ rows }: { rows: readonly PatientRow[] }) {
  const { columns, table } = words.patients;
  const namesakes = namesakesIn(rows);
  return (
    <table class="list">
      <caption class="hidden">{table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.scores}</th>
          <th scope="col">{columns.last}</th>
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.next}</th>
          <th scope="col">{columns.rate}</th>
          <th scope="col">{columns.needs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.patientId} row={row} shared={namesakes.has(row.patientId)} />
        ))}
      </tbody>
    </table>
  );
}

/** Everybody, a page at a time, those who need a person first. */
export function PatientsPage({ query }: { query: Readonly<Record<string, string>> }) {
  const { isAdmin } = useApp();
  const { phase = '', flag = '' } = query;
  const [search, setSearch] = useSearch(query);
  const { data, problem, loading, reload } = useAnswer<CaseloadAnswer>(questionOf(query, search), everyMs);
  const filtered = phase !== '' || flag !== '' || search !== '';
  const rows = data?.patients ?? [];
  return (
    <>
      <PageHead
        title={words.pages.patients}
        above={data === null ? '' : counted(words.patients.shown, rows.length)}
      >
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
      <Filters query={query} asked={search} onSearch={setSearch} />
      {problem !== null && data === null && <Failed problem={problem} again={reload} />}
      {data !== null && <Stale problem={problem} />}
      {loading && <Loading lines={8} />}
      {rows.length > 0 && <PatientTable rows={rows} />}
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
