import { readMessage } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';

/** Days in a unit of time, by the words for it. */
const unitDays = new Map<string, number>([
  ...['day', 'days', 'dia', 'dias'].map((word): [string, number] => [word, 1]),
  ...['week', 'weeks', 'wk', 'wks', 'semana', 'semanas'].map((word): [string, number] => [word, 7]),
  ...['month', 'months', 'mes', 'meses'].map((word): [string, number] => [word, 30]),
]);

const counts = new Map<string, number>([
  ...['a', 'one', 'un', 'una'].map((word): [string, number] => [word, 1]),
  ...['two', 'couple', 'dos', 'par'].map((word): [string, number] => [word, 2]),
  ...['three', 'few', 'tres', 'unos', 'unas'].map((word): [string, number] => [word, 3]),
  ...['four', 'cuatro'].map((word): [string, number] => [word, 4]),
  ...['five', 'cinco'].map((word): [string, number] => [word, 5]),
  ...['six', 'seis'].map((word): [string, number] => [word, 6]),
  ...['eight', 'ocho'].map((word): [string, number] => [word, 8]),
  ...['ten', 'diez'].map((word): [string, number] => [word, 10]),
]);

const usualDays = 14;
const mostDays = 90;

function countOf({ text }: Token): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : counts.get(text);
}

/** For how many days a text asks to pause: the span it names, 1 to 90, else 14. */
export function pauseDays(text: string): number {
  const words = readMessage(text).whole.filter(({ text: word }) => word !== 'of' && word !== 'de');
  for (const [at, { text: word }] of words.entries()) {
    const unit = unitDays.get(word);
    const before = words[at - 1];
    if (unit === undefined || before === undefined) continue;
    const count = countOf(before);
    if (count !== undefined && count > 0) return Math.min(count * unit, mostDays);
  }
  return usualDays;
}
