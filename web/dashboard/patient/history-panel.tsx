import { dateAndTime } from '../moments.ts';
import { Loading, ProblemNote } from '../parts/states.tsx';
import { words } from '../words.ts';
import type { History } from './use-history.ts';

/** Everything that happened, newest first. */
export function HistoryPanel({
  history,
  timeZone,
  language,
}: {
  history: History;
  timeZone: string;
  /** The patient's, which the texts quoted here are in. */
  language: string;
}) {
  const { events, loading, problem, hasEarlier, showEarlier } = history;
  return (
    <section class="panel" aria-labelledby="history-title">
      <details class="history">
        <summary>
          <h2 id="history-title">{words.patient.history}</h2>
          <span class="soft">{words.patient.historyWhat}</span>
        </summary>
        {loading && <Loading lines={3} />}
        <ProblemNote problem={problem} />
        <ol class="timeline">
          {events.toReversed().map((event, index) => (
            <li key={`${event.seq}-${events.length - index}`}>
              <time dateTime={event.at}>{dateAndTime(event.at, timeZone)}</time>
              <p>{event.words}</p>
              {event.text !== undefined && <blockquote lang={language}>{event.text}</blockquote>}
            </li>
          ))}
        </ol>
        {hasEarlier && (
          <button type="button" class="button" onClick={showEarlier}>
            {words.patient.earlier}
          </button>
        )}
      </details>
    </section>
  );
}
