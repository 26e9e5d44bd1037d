/** When a patient's nudges may leave: the preferred time, and the hours outside which none does. */
import { addDays, type IsoDate } from '../../calendar.ts';
import { openDayFrom } from '../../clinic/open-days.ts';
import type { ClosedDays } from '../../clinic/settings.ts';
import { hours, isOutsideHours } from '../../hours.ts';
import { type ClockTime, type Instant, instantAt, localDate, localTime } from '../../local-time.ts';
import type { PatientState } from '../state.ts';

const { opening } = hours;
const defaultPreferredTime: ClockTime = '17:00';

/** FNV-1a over UTF-16 code units: the same number for the same text everywhere, spread evenly. */
function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}

/**
 * The patient's own preferred time (else 17:00) plus 0 to 59 minutes that stay the same for one patient,
 * so that a clinic's patients do not all come due in one minute.
 */
export function preferredTime(state: Pick<PatientState, 'patientId' | 'preferredTime'>): ClockTime {
  const [hours = 0, minutes = 0] = (state.preferredTime ?? defaultPreferredTime).split(':').map(Number);
  const total = hours * 60 + minutes + (stableHash(state.patientId) % 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

type Placed = Pick<PatientState, 'patientId' | 'preferredTime' | 'timeZone'>;

/** The preferred time on a day, as an instant. */
export function preferredOn(state: Placed, date: IsoDate): Instant {
  return instantAt(date, preferredTime(state), state.timeZone);
}

/** The first preferred time at or after an instant. */
export function nextPreferred(state: Placed, from: Instant): Instant {
  const today = preferredOn(state, localDate(from, state.timeZone));
  return today >= from ? today : preferredOn(state, addDays(localDate(from, state.timeZone), 1));
}

/** The instant a clinic opens its day: when nothing better is asked for, things happen then. */
export function openingOn(date: IsoDate, timeZone: string): Instant {
  return instantAt(date, opening, timeZone);
}

/** True outside 09:00 to 20:00 on the patient's own clock. */
export function isQuiet(at: Instant, timeZone: string): boolean {
  return isOutsideHours(localTime(at, timeZone));
}

/** The instant itself inside the hours, else the next opening. */
export function openingFrom(at: Instant, timeZone: string): Instant {
  if (!isQuiet(at, timeZone)) return at;
  const date = localDate(at, timeZone);
  return openingOn(localTime(at, timeZone) < opening ? date : addDays(date, 1), timeZone);
}

/** The same on a day on which the clinic is open. */
export function openFrom(at: Instant, timeZone: string, closedDays: ClosedDays): Instant {
  const opens = openingFrom(at, timeZone);
  const date = localDate(opens, timeZone);
  const open = openDayFrom(date, closedDays);
  return open === date ? opens : openingOn(open, timeZone);
}
