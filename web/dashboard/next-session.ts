/** The next session in words, as on a patient's day: booked, expected or overdue. */
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import { dayNumber, localDateOf, shortDate, timeOfDay } from './moments.ts';
import { counted, fill, words } from './words.ts';

const { nextSession: said } = words;

/** Beyond it another session has been due as well, of most cadences. */
const fewDays = 13;

/** Null where none is to come. `short`: beside what says already that it is of sessions. */
export function nextSessionWords(
  { nextSession, timeZone }: Pick<PatientRow, 'nextSession' | 'timeZone'>,
  now: number,
  { short = false }: { short?: boolean } = {},
): { words: string; overdue: boolean } | null {
  if (nextSession === null) return null;
  const { date, source, start } = nextSession;
  const forms = short ? said.short : said;
  const today = localDateOf(now, timeZone);
  const days = dayNumber(today) - dayNumber(date);
  // The patient is told of each day that has come since; staff are told that nobody has said a word of any.
  if (days > fewDays) return { words: fill(forms.unknown, { since: shortDate(date, today) }), overdue: true };
  if (days > 0) return { words: counted(forms.overdue, days), overdue: true };
  const day = days === 0 ? said.today : shortDate(date, today);
  const when = start === undefined ? day : fill(said.at, { day, time: timeOfDay(start, timeZone) });
  return { words: fill(forms[source], { when }), overdue: false };
}
