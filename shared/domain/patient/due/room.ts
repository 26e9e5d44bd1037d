/** Where a nudge finds room: on an open day that has none yet, and for most kinds at most three in any seven days. */
import { addDays, daysBetween, type IsoDate } from '../../calendar.ts';
import { isClosed } from '../../clinic/open-days.ts';
import type { ClosedDays } from '../../clinic/settings.ts';

const mostInWindow = 3;

/** Local days in which at most three nudges leave; also how many days of nudges a state remembers. */
export const windowDays = 7;

/** Nothing is placed further away than this: by then the list of what is due has long changed. */
const furthestDays = 400;

/** The days on which something leaves or has left. */
export interface Room {
  readonly closed: ClosedDays;
  /** The last day with a nudge: neither it nor an earlier day has room. */
  readonly lastNudgeOn: IsoDate | null;
  /** Days that count among the three in seven, sent or placed. */
  readonly counted: ReadonlySet<IsoDate>;
  /** Days on which a nudge was placed. */
  readonly taken: ReadonlySet<IsoDate>;
}

/** How a nudge stands to the three in seven days. */
export interface Manner {
  /** It makes one of them. */
  readonly counts: boolean;
  /** It waits while there are three. */
  readonly waits: boolean;
}

/** True when no seven days around `date` would have more than three. */
function fitsWeek(date: IsoDate, counted: ReadonlySet<IsoDate>): boolean {
  const others = [...counted].map((day) => daysBetween(date, day)).filter((days) => days !== 0);
  for (let first = 1 - windowDays; first <= 0; first += 1) {
    const inWindow = others.filter((days) => days >= first && days < first + windowDays);
    if (inWindow.length >= mostInWindow) return false;
  }
  return true;
}

/** True when a nudge of that manner may leave on the day. */
function hasRoom({ closed, lastNudgeOn, counted, taken }: Room, date: IsoDate, { waits }: Manner): boolean {
  if (isClosed(date, closed) || taken.has(date)) return false;
  if (lastNudgeOn !== null && date <= lastNudgeOn) return false;
  return !waits || fitsWeek(date, counted);
}

/** The first day from `date` on which a nudge of that manner finds room. */
export function firstDayWithRoom(room: Room, date: IsoDate, manner: Manner): IsoDate {
  for (let days = 0; days < furthestDays; days += 1) {
    const day = addDays(date, days);
    if (hasRoom(room, day, manner)) return day;
  }
  return addDays(date, furthestDays);
}

/** The room that is left once a nudge takes the day. */
export function withPlaced(room: Room, date: IsoDate, { counts }: Manner): Room {
  return {
    ...room,
    taken: new Set(room.taken).add(date),
    counted: counts ? new Set(room.counted).add(date) : room.counted,
  };
}
