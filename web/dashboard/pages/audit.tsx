import type { AuditAnswer } from '../../../shared/staff-contract/audit.ts';
import { useClinic } from '../app-context.ts';
import { TrailDownload } from '../audit/trail-download.tsx';
import { TrailFilters } from '../audit/trail-filters.tsx';
import { dateAndTime } from '../moments.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Pager } from '../parts/pager.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { patientPlace, placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { fullNameOf } from '../who.ts';
import { fill, words } from '../words.ts';

const { audit } = words;
const pageSize = 50;
const filters = ['patient', 'user', 'action', 'outcome', 'from', 'to'] as const;

type Entry = AuditAnswer['entries'][number];

function nameOf({ patient, patientId }: Entry): string {
  return patient === null ? fill(audit.idOnly, { id: patientId?.slice(0, 8) ?? '' }) : fullNameOf(patient);
}

/** Of whom an entry tells: a name leads to the patient, and who is erased has none. */
function Whom({ entry, query }: { entry: Entry; query: Readonly<Record<string, string>> }) {
  const { patient, patientId } = entry;
  if (patientId === null) return null;
  const only = placeOf('audit', { ...query, cursor: '', patient: patientId });
  return (
    <>
      {patient === null ? (
        <span class="soft">{nameOf(entry)}</span>
      ) : (
        <a href={patientPlace(patientId)}>{nameOf(entry)}</a>
      )}{' '}
      {query.patient !== patientId && (
        <a class="only" href={only}>
          {audit.only}
          <span class="hidden"> ({nameOf(entry)})</span>
        </a>
      )}
    </>
  );
}

function Line({ entry, query }: { entry: Entry; query: Readonly<Record<string, string>> }) {
  const { timeZone } = useClinic();
  const { at, by, role, words: line, outcome, reason, reasonWords } = entry;
  return (
    <tr>
      <td data-label={audit.when}>
        <time dateTime={at}>{dateAndTime(at, timeZone)}</time>
      </td>
      <td data-label={audit.who} class="cell-who">
        {by}
        {role === 'operator' && <span class="tag">{audit.operator}</span>}
      </td>
      <td data-label={audit.what}>
        {line}{' '}
        {(outcome === 'refused' || outcome === 'failed') && (
          <span class="tag tag-today">{audit[outcome]}</span>
        )}
      </td>
      <td data-label={audit.reason}>{reasonWords ?? reason}</td>
      <td data-label={audit.whom}>
        <Whom entry={entry} query={query} />
      </td>
    </tr>
  );
}

/** Who looked at and who changed what, newest first. */
export function AuditPage({ query }: { query: Readonly<Record<string, string>> }) {
  const asked = Object.fromEntries(filters.map((name) => [name, query[name] ?? '']));
  const search = new URLSearchParams({ ...asked, cursor: query.cursor ?? '', limit: String(pageSize) });
  const { data, problem, loading, reload } = useAnswer<AuditAnswer>(`/audit?${search}`);
  const entries = data?.entries ?? [];
  const filtered = filters.some((name) => (query[name] ?? '') !== '');
  const ofPatient = entries.find(({ patientId }) => patientId !== null && patientId === query.patient);
  return (
    <>
      <PageHead title={words.pages.audit} lead={audit.lead}>
        <TrailDownload asked={asked} />
      </PageHead>
      <TrailFilters query={query} />
      {filtered && (
        <p class="note">
          <span>{ofPatient && fill(audit.ofPatientNamed, { name: nameOf(ofPatient) })}</span>{' '}
          <a href="#/audit">{words.patients.clearFilters}</a>
        </p>
      )}
      {loading && <Loading lines={8} />}
      {problem !== null && <Failed problem={problem} again={reload} />}
      {data !== null && entries.length === 0 && data.next === undefined && (
        <Empty title={filtered ? audit.noMatch : audit.none} icon="audit">
          <p>{filtered ? audit.noMatchWhat : audit.noneWhat}</p>
        </Empty>
      )}
      {entries.length > 0 && (
        <table class="list list-audit">
          <caption class="hidden">{audit.table}</caption>
          <thead>
            <tr>
              <th scope="col">{audit.when}</th>
              <th scope="col">{audit.who}</th>
              <th scope="col">{audit.what}</th>
              <th scope="col">{audit.reason}</th>
              <th scope="col">{audit.whom}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} query={query} />
            ))}
          </tbody>
        </table>
      )}
      <Pager path="audit" query={query} next={data?.next ?? null} />
    </>
  );
}
