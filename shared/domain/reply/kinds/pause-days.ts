import { daysBetween, type IsoDate } from '../../calendar.ts';
import { readMessage } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';
import { pauseUntil } from './pause-until.ts';

/** Days in a unit of time, by the words for it. */
const unitDays = new Map<string, number>([
  ...['day', 'days', 'dia', 'dias'].map((word): [string, number] => [word, 1]),
  ...['week', 'weeks', 'wk', 'wks', 'semana', 'semanas'].map((word): [string, number] => [word, 7]),
  ...['fortnight', 'quincena'].map((word): [string, number] => [word, 14]),
  ...['month', 'months', 'mo', 'mos', 'mes', 'meses'].map((word): [string, number] => [word, 30]),
  ...['year', 'years', 'yr', 'yrs', 'ano', 'anos'].map((word): [string, number] => [word, 365]),
]);

const counts = new Map<string, number>([
  ...['a', 'an', 'one', 'this', 'un', 'una', 'este', 'esta'].map((word): [string, number] => [word, 1]),
  ...['two', 'couple', 'dos', 'par'].map((word): [string, number] => [word, 2]),
  ...['three', 'few', 'tres', 'unos', 'unas'].map((word): [string, number] => [word, 3]),
  ...['four', 'cuatro'].map((word): [string, number] => [word, 4]),
  ...['five', 'cinco'].map((word): [string, number] => [word, 5]),
  ...['six', 'seis'].map((word): [string, number] => [word, 6]),
  ...['seven', 'siete'].map((word): [string, number] => [word, 7]),
  ...['eight', 'ocho'].map((word): [string, number] => [word, 8]),
  ...['nine', 'nueve'].map((word): [string, number] => [word, 9]),
  ...['ten', 'diez'].map((word): [string, number] => [word, 10]),
  ...['twelve', 'doce'].map((word): [string, number] => [word, 12]),
  ...['fifteen', 'quince'].map((word): [string, number] => [word, 15]),
  ...['twenty', 'veinte'].map((word): [string, number] => [word, 20]),
  ...['thirty', 'treinta'].map((word): [string, number] => [word, 30]),
  ...['sixty', 'sesenta'].map((word): [string, number] => [word, 60]),
  ...['ninety', 'noventa'].map((word): [string, number] => [word, 90]),
]);

const usualDays = 14;
const mostDays = 90;

function countOf({ text }: Token): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : counts.get(text);
}

/** For how many days: "two weeks", "a year", "un par de meses"; undefined where no span is named. */
function spanIn(words: readonly Token[]): number | undefined {
  const plain = words.filter(
    ({ text }) => text !== 'of' && text !== 'de' && text !== 'the' && text !== 'next',
  );
  for (const [at, { text }] of plain.entries()) {
    const unit = unitDays.get(text);
    const before = plain[at - 1];
    if (unit === undefined || before === undefined) continue;
    const count = countOf(before);
    // "1.5 months": a part of a unit rounds up.
    const point = plain[at - 2];
    const isPart = point !== undefined && /^[.,]$/.test(point.text) && plain[at - 3]?.kind === 'number';
    if (isPart) return Math.ceil(Number(`${plain[at - 3]?.text}.${before.text}`) * unit);
    if (count !== undefined && count > 0) return count * unit;
  }
  return undefined;
}

/**
 * For how many days a text written on `day` asks to pause: until the day or for the span it names, 90 at most, since nobody is
 * left unasked for longer without a word to staff; 14 where it names neither.
 */
export function pauseDays(text: string, day: IsoDate): number {
  const words = readMessage(text).whole;
  const until = pauseUntil(words, day);
  const days = until === undefined ? (spanIn(words) ?? usualDays) : daysBetween(day, until);
  return Math.max(1, Math.min(days, mostDays));
}
