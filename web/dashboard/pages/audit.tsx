import type { AuditAnswer } from '../../../shared/staff-contract/audit.ts';
import { useClinic } from '../app-context.ts';
import { dateAndTime } from '../moments.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Pager } from '../parts/pager.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { patientPlace } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { words } from '../words.ts';

const { audit } = words;
const pageSize = 50;

/** Who looked at and who changed what, newest first. */
export function AuditPage({ query }: { query: Readonly<Record<string, string>> }) {
  const { timeZone } = useClinic();
  const { cursor = '', patient = '' } = query;
  const search = new URLSearchParams({ cursor, patient, limit: String(pageSize) });
  const { data, problem, loading, reload } = useAnswer<AuditAnswer>(`/audit?${search}`);
  const entries = data?.entries ?? [];
  return (
    <>
      <PageHead title={words.pages.audit} lead={audit.lead} />
      {patient !== '' && (
        <p class="note">
          <span>{audit.ofPatient}</span> <a href="#/audit">{audit.all}</a>
        </p>
      )}
      {loading && <Loading lines={8} />}
      {problem !== null && <Failed problem={problem} again={reload} />}
      {data !== null && entries.length === 0 && (
        <Empty title={audit.none} icon="audit">
          <p>{audit.noneWhat}</p>
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
              <th scope="col">{audit.whom}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <td data-label={audit.when}>{dateAndTime(entry.at, timeZone)}</td>
                <td data-label={audit.who}>{entry.by}</td>
                <td data-label={audit.what}>
                  {entry.words}{' '}
                  {(entry.outcome === 'refused' || entry.outcome === 'failed') && (
                    <span class="tag tag-today">{audit[entry.outcome]}</span>
                  )}
                </td>
                <td data-label={audit.whom}>
                  {entry.patientId && (
                    <a href={patientPlace(entry.patientId)}>{entry.patientId.slice(0, 8)}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager path="audit" query={query} next={data?.next ?? null} />
    </>
  );
}
