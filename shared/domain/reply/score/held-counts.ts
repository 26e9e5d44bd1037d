/** Whether a number counts what was had, done or left, or is a value of the laboratory. */
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

const HELD = wordSet('had have has got done did took taken tried seen');

/** "I have had it 2 now": so many of something, or too. */
export function isHeldCount(tokens: readonly Token[], start: number): boolean {
  return (
    ['it', 'them', 'that'].includes(tokens[start - 1]?.text ?? '') && HELD.has(tokens[start - 2]?.text ?? '')
  );
}

/** "Hoy jugue 7 y me duele el hombro", "walked 5 and my knee hurts": holes, miles or hours of what was done. */
export function isOfDoing(tokens: readonly Token[], { start, outOfTen }: Figure): boolean {
  if (outOfTen) return false;
  const at = ROUGHLY.has(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return DONE.has(tokens[at]?.text ?? '');
}

const ROUGHLY = wordSet(
  'like about around maybe only just almost nearly como unos unas solo casi apenas nomas puro',
);
const DONE = wordSet(
  'played walked ran worked drove biked swam lifted hiked cycled rode slept mowed jogged golfed bowled rowed planted baked cooked cleaned bought ate drank painted ' +
    'jugue jugamos corri corrimos camine caminamos trabaje trabajamos maneje manejamos nade dormi hice hicimos pedalee limpie cocine plante lave planche cosi compre bebi tome comi cargue',
);

/** "2 of the 3 stretches", "5 ft 2": two that count or measure together. */
export function goTogether(tokens: readonly Token[], start: number): boolean {
  if (tokens[start + 1]?.text === 'foot' && tokens[start + 2]?.kind === 'number') return true;
  const [first, link, before] = tokens.slice(Math.max(0, start - 3), start);
  if (['ft', 'feet', 'foot'].includes(before?.text ?? '')) return link?.kind === 'number';
  return first?.kind === 'number' && link?.text === 'of' && ['the', 'my', 'our'].includes(before?.text ?? '');
}

/** "Only 1 left", "have 2 left": what remains of something; "6 left" may be the left side. */
export function isRemainder(tokens: readonly Token[], start: number, end: number): boolean {
  if (QUEDAN.has(tokens[start - 1]?.text ?? '')) return true;
  // "4 down 2 to go".
  if (tokens[end]?.text === 'down' && tokens[end + 1]?.kind === 'number')
    return tokens[end + 3]?.text === 'go';
  if (tokens[end]?.text === 'to') return tokens[end + 1]?.text === 'go' && isBreak(tokens[end + 2]);
  if (!['left', 'remaining'].includes(tokens[end]?.text ?? '')) return false;
  // "3 left in the bottle"; "6 left in the hip" is a side.
  const held = ['in', 'on'].includes(tokens[end + 1]?.text ?? '') && tokens[end]?.text === 'left';
  if (held && start === 0) return !tokens.slice(end + 2, end + 5).some(({ text }) => SITES.has(text));
  return STILL_THERE.has(tokens[start - 1]?.text ?? '') || (start === 0 && isBreak(tokens[end + 1]));
}

const QUEDAN = wordSet('quedamos queda quedan falta faltan');
const STILL_THERE = wordSet('still only just have had got has theres with');

/** "1 last comment" counts; "5 last night" tells when. */
export function isLastOf(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  return tokens[end]?.text === 'last' && next?.kind === 'word' && !LATELY.has(next.text);
}

const LATELY = wordSet(
  'night nite week weekend month time few couple evening session massage year two three days',
);
/** "Mi turno de 7 a 3": hours of work. */
export function isShift(tokens: readonly Token[], { start, end, score }: Figure): boolean {
  const at = tokens[start - 1]?.text === 'de' || tokens[start - 1]?.text === 'from' ? start - 2 : start - 1;
  return score === null && end - start === 3 && SHIFTS.has(tokens[at]?.text ?? '');
}

const SHIFTS = wordSet('turno jornada horario trabajo shift worked working trabajo trabaje work');

const LABS = wordSet(
  'crp esr pcr egfr anc wbc rbc potassium sodium calcium reactiva blood bloodwork labs analisis sangre a1c hba1c bmi psa tsh inr ldl hdl cholesterol creatinine ferritin hemoglobin colesterol hemoglobina creatinina glucosa glucose',
);

/** "My A1C came down to 6": a value of the laboratory. */
export function isLabValue(tokens: readonly Token[], { start }: Figure): boolean {
  for (let at = start - 1; at >= start - 6 && !isHardBreak(tokens[at]); at -= 1) {
    // "My A1C is 6, pain is 4".
    if (PAIN.has(tokens[at]?.text ?? '')) return false;
    if (LABS.has(tokens[at]?.text ?? '')) return true;
    if (tokens[at]?.text === 'c' && tokens[at]?.glued === true && tokens[at - 1]?.text === '1') return true;
  }
  return false;
}
