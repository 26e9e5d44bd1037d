/** What events about sessions and bookings make of what is known of them. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { type Phase, phases } from '../../plan/phases.ts';
import type { PatientEvent } from '../events.ts';
import { type RecordedSession, sessionAfter, sessionsKept } from '../sessions/session-record.ts';
import type { Sessions } from '../state.ts';
import { afterSession } from './evolve-question.ts';

const mostStruck = 8;

type SessionEvent = Extract<PatientEvent, { type: 'session-recorded' | 'session-undone' | 'bookings-noted' }>;

function withSession(recent: readonly RecordedSession[], session: RecordedSession): RecordedSession[] {
  const others = recent.filter((recorded) => recorded.date !== session.date);
  return [...others, session].toSorted((a, b) => (a.date < b.date ? -1 : 1)).slice(-sessionsKept);
}

function withTold(session: RecordedSession, date: string | undefined): RecordedSession {
  return session.date === date ? { ...session, told: true } : session;
}

function withStruck({ struck: _before, ...sessions }: Sessions, struck: Sessions['struck'] = []): Sessions {
  return struck.length === 0 ? sessions : { ...sessions, struck };
}

/**
 * The sessions after a change of cadence. What was said to be booked may lie a cadence of before ahead: of the sessions
 * that are due sooner now nobody has been reminded.
 */
export function sessionsAtCadence(
  sessions: Sessions,
  { from, to, on }: { from: Phase; to: Phase; on: IsoDate },
): Sessions {
  const [before, now] = [phases[from].sessionDays, phases[to].sessionDays];
  if (now >= before || sessions.nudgedFor === null) return sessions;
  let { nudgedFor } = sessions;
  while (nudgedFor > addDays(on, now)) nudgedFor = addDays(nudgedFor, -before);
  return { ...sessions, nudgedFor };
}

/** The sessions after one such event. */
export function sessionsAfter(sessions: Sessions, event: SessionEvent): Sessions {
  const { recent, struck = [] } = sessions;
  switch (event.type) {
    case 'session-recorded': {
      const known = recent.find(({ date }) => date === event.date);
      const after = {
        ...afterSession(sessions, event),
        recent: withSession(recent, sessionAfter(known, event)),
      };
      return withStruck(
        after,
        struck.filter((date) => date !== event.date),
      );
    }
    case 'session-undone': {
      const after = { ...sessions, recent: recent.filter(({ date }) => date !== event.date) };
      // What the history tells of it is of the other session now.
      const hasMore = event.of !== undefined && recent.some(({ date, told }) => date === event.date && told);
      if (hasMore) return { ...after, recent: after.recent.map((each) => withTold(each, event.of)) };
      if (event.why !== undefined) return after;
      return withStruck(
        after,
        [...struck.filter((date) => date !== event.date), event.date].slice(-mostStruck),
      );
    }
    case 'bookings-noted': {
      const { booked: _booked, moreBooked: _more, ...others } = sessions;
      return {
        ...others,
        ...(event.booked.length === 0 ? {} : { booked: event.booked }),
        ...(event.more ? { moreBooked: true as const } : {}),
      };
    }
    default:
      return event satisfies never;
  }
}
