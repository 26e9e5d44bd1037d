/** What is known of one session, and whose word of it stands. */
import type { IsoDate } from '../../calendar.ts';

/** How the patient felt after it. */
export const sessionResponses = ['better', 'same', 'worse'] as const;
export type SessionResponse = (typeof sessionResponses)[number];

/** How the pressure was: too light, right, too hard. */
export const sessionPressures = ['light', 'right', 'hard'] as const;
export type SessionPressure = (typeof sessionPressures)[number];

/** Whose word a session is known by, with the rank of that word: of two the higher stands, of equals the later. */
const ranks = { staff: 3, booking: 3, patient: 2, assumed: 1 } as const;
export type SessionSource = keyof typeof ranks;
export const sessionSources = Object.keys(ranks) as [SessionSource, ...SessionSource[]];

/** Sessions that a state keeps, the newest. */
export const sessionsKept = 16;

/** No cadence has two sessions within so few days, so sessions this near are one. */
export const sameSessionDays = 3;

export interface RecordedSession {
  date: IsoDate;
  attended: boolean;
  /** Counted because the clinic lets expected sessions count; staff have not said so. */
  assumed?: true;
  /** Absent of what staff recorded, of what was assumed, and of sessions from before this was kept. */
  source?: 'booking' | 'patient';
  /** The history holds more of it: what `SessionDetails` has. */
  told?: true;
}

/** What no plan needs, and so no state keeps. */
export interface SessionDetails {
  response?: SessionResponse;
  pressure?: SessionPressure;
  /** For staff. */
  note?: string;
}

/** A word of one session. From staff it is the whole record; any other adds to what is known. */
export interface SessionWord extends SessionDetails {
  date: IsoDate;
  attended: boolean;
  source: SessionSource;
}

/** True of a day before the sessions that are kept, when there is no room for another. */
export function isBeforeKept(recent: readonly RecordedSession[], date: IsoDate): boolean {
  const oldest = recent[0]?.date;
  return recent.length >= sessionsKept && oldest !== undefined && date < oldest;
}

/** Whose word the session is known by. */
export function sourceOf({ assumed, source }: RecordedSession): SessionSource {
  return assumed === true ? 'assumed' : (source ?? 'staff');
}

/** What a word tells beside attendance. */
export function detailsOf({ response, pressure, note }: SessionDetails): SessionDetails {
  return {
    ...(response === undefined ? {} : { response }),
    ...(pressure === undefined ? {} : { pressure }),
    ...(note === undefined ? {} : { note }),
  };
}

/** True when it tells more than attendance. */
export function hasDetails(word: SessionDetails): boolean {
  return Object.keys(detailsOf(word)).length > 0;
}

function knownBy(source: SessionSource): Pick<RecordedSession, 'assumed' | 'source'> {
  switch (source) {
    case 'staff':
      return {};
    case 'assumed':
      return { assumed: true };
    case 'booking':
    case 'patient':
      return { source };
    default:
      return source satisfies never;
  }
}

/**
 * What is known of a session after one more word of it. Staff's word is the whole record; any other adds to what is
 * known, and decides whether the session took place unless a word of higher rank has.
 */
export function sessionAfter(known: RecordedSession | undefined, word: SessionWord): RecordedSession {
  const { date, attended, source } = word;
  const before = source === 'staff' ? undefined : known;
  const stands = before !== undefined && ranks[sourceOf(before)] > ranks[source];
  const told = hasDetails(word) || before?.told === true;
  return {
    date,
    attended: stands ? before.attended : attended,
    ...knownBy(stands ? sourceOf(before) : source),
    ...(told ? { told } : {}),
  };
}
