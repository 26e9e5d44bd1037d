/** What events make of the question after a session. */
import { addDays } from '../../calendar.ts';
import type { Instant } from '../../local-time.ts';
import type { PatientEvent } from '../events.ts';
import type { SessionQuestion } from '../sessions/session-question.ts';
import { sameSessionDays } from '../sessions/session-record.ts';
import type { Sessions } from '../state.ts';

type QuestionEvent = Extract<
  PatientEvent,
  { type: 'session-asked' | 'session-not-yet' | 'session-question-closed' }
>;

function withQuestion({ question: _before, ...sessions }: Sessions, question?: SessionQuestion): Sessions {
  return question === undefined ? sessions : { ...sessions, question };
}

/** The sessions after such an event. */
export function afterQuestion(sessions: Sessions, event: QuestionEvent, at: Instant): Sessions {
  const { date } = event;
  switch (event.type) {
    case 'session-asked': {
      const { expected, second } = event;
      const askedFor = date > (sessions.askedFor ?? '') ? date : (sessions.askedFor ?? date);
      const open = {
        date,
        askedAt: at,
        ...(expected === undefined ? {} : { expected }),
        ...(second === undefined ? {} : { second }),
      };
      return { ...withQuestion(sessions, open), askedFor };
    }
    case 'session-not-yet':
      return withQuestion(sessions, { date, again: event.again });
    case 'session-question-closed':
      return event.why === 'answered'
        ? withQuestion(sessions)
        : withQuestion(sessions, { date, notKnown: true });
    default:
      return event satisfies never;
  }
}

/** The sessions once one was recorded: what answers the question, or tells of that session or a later one, ends it. */
export function afterSession(
  sessions: Sessions,
  event: Extract<PatientEvent, { type: 'session-recorded' }>,
): Sessions {
  const { question } = sessions;
  const { date, source, attended, response, pressure } = event;
  if (question === undefined || source === 'assumed') return sessions;
  if (addDays(date, sameSessionDays) < question.date) return sessions;
  const says = source === 'patient' && pressure === undefined;
  const settles = !('askedAt' in question) || says || !attended || response !== undefined;
  return settles ? withQuestion(sessions) : sessions;
}
