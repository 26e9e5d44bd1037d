import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuditAnswer } from '../../../shared/staff-contract/audit.ts';
import { type ApiProblem, apiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { download } from '../sheets/write-csv.ts';
import { counted, fill, locale, words } from '../words.ts';
import { readTrail, trailFile } from './read-all.ts';

const { audit: said } = words;
const atOnce = 100;

/** What the filters leave, as one file, with how far it is and a way to stop it. */
export function TrailDownload({ asked }: { asked: Readonly<Record<string, string>> }) {
  const { api, tell } = useApp();
  const [count, setCount] = useState<number | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const start = async (): Promise<void> => {
    stopped.current = false;
    setProblem(null);
    setCount(0);
    try {
      const page = (cursor: string): Promise<AuditAnswer> =>
        api.read(`/audit?${new URLSearchParams({ ...asked, cursor, limit: String(atOnce) })}`);
      const trail = await readTrail(page, { told: setCount, isStopped: () => stopped.current });
      if (trail === null) {
        tell(said.stopped);
        return;
      }
      download('audit-trail.csv', trailFile(trail.entries));
      const { length } = trail.entries;
      tell(trail.cut ? fill(said.cut, { count: length.toLocaleString(locale) }) : counted(said.done, length));
    } catch (error) {
      setProblem(isApiProblem(error) ? error : apiProblem(0, 'unexpected', words.problems.unexpected));
    } finally {
      setCount(null);
    }
  };
  return (
    <>
      {count === null ? (
        <button type="button" class="button" onClick={() => void start()}>
          <Icon name="exports" size={16} /> {said.download}
        </button>
      ) : (
        <>
          <span role="status">{fill(said.reading, { count: count.toLocaleString(locale) })}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {said.stop}
          </button>
        </>
      )}
      <ProblemNote problem={problem} />
    </>
  );
}
