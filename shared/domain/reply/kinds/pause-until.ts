/** The day until which a text asks to pause: "until Jan 5", "hasta enero", "till Monday", "back Dec 20". */
import { addDays, daysSince1970, type IsoDate, isIsoDate } from '../../calendar.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Before the day on which the texts may come again. */
const LEADS = wordSet('until till til thru through back return returning returns hasta regreso vuelvo to al');
/** Between such a word and the day. */
const FILLERS = wordSet(
  'on the el la los at about around after i im we get am are come home like maybe de mi',
);

const MONTHS = new Map<string, number>(
  [
    'january jan enero ene',
    'february feb febrero',
    'march mar marzo',
    'april apr abril abr',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto ago',
    'september sept sep septiembre setiembre',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre dic',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);
const SEASONS = new Map<string, number>([
  ['spring', 3],
  ['primavera', 3],
  ['summer', 6],
  ['verano', 6],
  ['fall', 9],
  ['autumn', 9],
  ['otono', 9],
  ['winter', 12],
  ['invierno', 12],
]);
const WEEKDAYS = new Map<string, number>(
  [
    'monday mon lunes',
    'tuesday tues tue martes',
    'wednesday wed weds miercoles',
    'thursday thurs thur thu jueves',
    'friday fri viernes',
    'saturday sat sabado',
    'sunday sun domingo',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at])),
);
const ENDS = wordSet('end late fines finales');
const MIDDLE = wordSet('mid middle mediados');
const NEXT = wordSet('next proxima proximo siguiente');
const ARTICLES = wordSet('the el');
const ORDINAL = wordSet('st nd rd th');
const CHRISTMAS = wordSet('christmas xmas navidad navidades');
const NEW_YEAR = wordSet('holidays years fiestas reyes');

/** The last such day that a text written on `day` names, always later than it; undefined where it names none. */
export function pauseUntil(words: readonly Token[], day: IsoDate): IsoDate | undefined {
  let until: IsoDate | undefined;
  for (const [at, { text }] of words.entries()) {
    if (!LEADS.has(text)) continue;
    let from = at + 1;
    while (FILLERS.has(words[from]?.text ?? '')) from += 1;
    until = dateAt(words, from, day) ?? until;
  }
  return until;
}

function dateAt(words: readonly Token[], at: number, day: IsoDate): IsoDate | undefined {
  const said = words.slice(at, at + 5).map(({ text }) => text);
  const [first = '', second = '', third = ''] = said;
  if (first === 'tomorrow' || first === 'manana') return addDays(day, 1);
  const weekday = WEEKDAYS.get(NEXT.has(first) ? second : first);
  if (weekday !== undefined) return nextWeekday(day, weekday);
  if (NEXT.has(first)) return nextSpan(second, day);
  // "La semana que viene".
  if (second === 'que' && third === 'viene') return nextSpan(first, day);
  if (CHRISTMAS.has(first)) return nextOn(day, 12, 26);
  if (
    NEW_YEAR.has(first) ||
    (first === 'new' && /^years?$/.test(second)) ||
    (first === 'ano' && second === 'nuevo')
  )
    return nextOn(day, 1, 2);
  const season = SEASONS.get(first);
  if (season !== undefined) return nextOn(day, season, 1);
  return monthAt(said, day) ?? dayAt(words, at, day);
}

/** "Jan 5", "january", "the 5th of January", "5 de enero", "mid January", "end of january". */
function monthAt(said: readonly string[], day: IsoDate): IsoDate | undefined {
  const [first = ''] = said;
  const at = said.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(said[at] ?? '');
  const before = said
    .slice(0, Math.max(0, at))
    .filter((word) => !ORDINAL.has(word) && word !== 'of' && word !== 'de');
  if (month === undefined || before.length > 1) return undefined;
  if (before.length === 1) {
    if (MIDDLE.has(first)) return nextOn(day, month, 15);
    if (ENDS.has(first)) return nextOn(day, (month % 12) + 1, 1);
    return isDay(first) ? nextOn(day, month, Number(first)) : undefined;
  }
  const behind = said[at + 1] ?? '';
  return nextOn(day, month, isDay(behind) ? Number(behind) : 1);
}

/** "1/5", "the 5th", "el 5"; "until 5" is an hour. */
function dayAt(words: readonly Token[], at: number, day: IsoDate): IsoDate | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3).map(({ text }) => text);
  if (!isDay(first)) return undefined;
  if (second === '/' && isDay(third)) {
    // As dates are written in the United States, unless they cannot be.
    const [month, date] = Number(first) > 12 ? [third, first] : [first, third];
    return nextOn(day, Number(month), Number(date));
  }
  if (!ORDINAL.has(second) && !ARTICLES.has(words[at - 1]?.text ?? '')) return undefined;
  const dates = Array.from({ length: 12 }, (_, month) => nextOn(day, month + 1, Number(first)));
  return dates.filter((date) => date !== undefined).sort()[0];
}

function isDay(word: string): boolean {
  return /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
}

function nextSpan(span: string, day: IsoDate): IsoDate | undefined {
  if (/^(?:week|semana)$/.test(span)) return nextWeekday(day, 0);
  if (/^(?:month|mes)$/.test(span)) return nextOn(day, (Number(day.slice(5, 7)) % 12) + 1, 1);
  return /^(?:year|ano)$/.test(span) ? nextOn(day, 1, 1) : undefined;
}

/** Monday is 0; 1 January 1970 was a Thursday. */
function nextWeekday(day: IsoDate, weekday: number): IsoDate {
  const today = ((daysSince1970(day) ?? 0) + 3) % 7;
  return addDays(day, ((weekday - today + 6) % 7) + 1);
}

/** The next day of that date; undefined where neither this year nor the next has it. */
function nextOn(day: IsoDate, month: number, date: number): IsoDate | undefined {
  const year = Number(day.slice(0, 4));
  const rest = `-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return [`${year}${rest}`, `${year + 1}${rest}`].find((found) => isIsoDate(found) && found > day);
}
