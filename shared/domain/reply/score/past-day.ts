/**
 * Whether a number is named for a day that is over, with nothing said of the present: "was a 7 yesterday", "ayer fue un 7",
 * "Monday it was an 8". Asked for the average of the week, it is no answer; beside one of now it is the past.
 */
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

const DAYS_BEFORE = wordSet('yesterday yday ayer anoche antier anteayer antenoche');
/** Behind one of the others they name such a day: "last night", "the other day"; weekdays do so in the past only. */
const LAST = wordSet('last other otro');
const PARTS_OF_DAY = wordSet('night evening day dia');
const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
);
const OVER = wordSet(
  'was were felt had hit fue era estaba estuvo estuve tuve tenia andaba anduve senti dolio',
);

/** All that may stand beside it in a clause that says no more than how it was on that day. */
const BESIDE = new Set([
  ...OVER,
  ...LAST,
  ...PARTS_OF_DAY,
  ...wordSet(
    'a an at about around like maybe roughly probably just only it i my the pain mine back on in before morning afternoon during late early all whole most of over hurt hurting ' +
      'un una en como casi mi mis me el la los las de del por yo toda todo tarde noche manana pasado pasada dolor',
  ),
]);
/** Right before the day they compare with it, or tell from when on. */
const COMPARING = wordSet('like as than since from until till til for desde que como hasta para');
/** Between a day and its number: "yesterday: 7", "7, yesterday". */
const JOINTS = wordSet(', : - (');

const REACH = 14;

/** Whether the clause of the number says no more than that it was so on a day that is over. */
export function isOfPastDay(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): boolean {
  // "No pain yesterday" is said of more than the day.
  if (tokens.slice(start, end).some(({ text }) => PAIN.has(text))) return false;
  const before = clauseBefore(tokens, start);
  const after = clauseAfter(tokens, end);
  const clause = [...before, ...after];
  const day = dayIn(clause);
  if (day < 0) {
    const isAlone = ({ text }: Token): boolean => BESIDE.has(text) || DAYS_BEFORE.has(text);
    const apart = [
      besideJoint(tokens, start - before.length, -1),
      besideJoint(tokens, end + after.length, 1),
    ];
    return clause.every(isAlone) && apart.some((near) => dayIn(near) >= 0 && near.every(isAlone));
  }
  if (COMPARING.has(clause[day - 1]?.text ?? '')) return false;
  return clause.every(({ text, kind }, at) => at === day || kind === 'mark' || isBeside(text));
}

function isBeside(word: string): boolean {
  return BESIDE.has(word) || PAIN.has(word) || SITES.has(word) || isPoliteWord(word);
}

function clauseBefore(tokens: readonly Token[], start: number): readonly Token[] {
  let from = start;
  while (from > 0 && start - from < REACH && !isBreak(tokens[from - 1])) from -= 1;
  return tokens.slice(from, start);
}

function clauseAfter(tokens: readonly Token[], end: number): readonly Token[] {
  let to = end;
  while (to - end < REACH && !isBreak(tokens[to])) to += 1;
  return tokens.slice(end, to);
}

/** The clause on the other side of a comma or a colon. */
function besideJoint(tokens: readonly Token[], edge: number, step: 1 | -1): readonly Token[] {
  const sign = tokens[step < 0 ? edge - 1 : edge]?.text ?? '';
  if (!JOINTS.has(sign)) return [];
  return step < 0 ? clauseBefore(tokens, edge - 1) : clauseAfter(tokens, edge + 1);
}

/** Where such a day is named; -1 where none is. */
function dayIn(clause: readonly Token[]): number {
  const isOver = clause.some(({ text }) => OVER.has(text));
  return clause.findIndex(({ text }, at) => {
    if (PARTS_OF_DAY.has(text)) return LAST.has(clause[at - 1]?.text ?? '');
    return DAYS_BEFORE.has(text) || (isOver && WEEKDAYS.has(text));
  });
}
