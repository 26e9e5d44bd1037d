/** Whether a number out of ten is a compliment: to a massage, a person or a place. */
import { PAIN } from '../lexicon/shared/score-words.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

const PRAISING = wordSet(
  'recommend recommended recommending service experience recomiendo recomendado recomendaria servicio experiencia ' +
    'trato atencion amabilidad terapeuta lugar ambiente musica team equipo therapist staff place pressure technique music',
);
/** "10 de 10 el masaje", "10/10 massage". */
function isTreatment(token: Token | undefined): boolean {
  return ['massage', 'session', 'treatment', 'masaje', 'sesion', 'tratamiento'].includes(token?.text ?? '');
}

function isTreatedSo(token: Token | undefined): boolean {
  return token?.kind === 'word' && (PRAISING.has(token.text) || isTreatment(token));
}

/** "10/10 would get kneaded again", "10 de 10 volveria", "10/10 heaven": a score of pain is not come back for. */
function praisesOn(tokens: readonly Token[], end: number, score: number): boolean {
  const near = tokens.slice(end, end + MOST_TOLD);
  const stop = near.findIndex((token, at) => at > 0 && isHardBreak(token));
  const told = (stop < 0 ? near : near.slice(0, stop)).filter(({ kind }) => kind === 'word');
  if (told.some(({ text }) => COMPLAINING.has(text) || PAIN.has(text))) return false;
  const words = told.map(({ text }) => text);
  const [first = '', second = ''] = words;
  if (WOULD.has(first) && second !== '' && !NO_PROMISE.has(second)) return true;
  if (score < 9) return false;
  if (WILL.has(first) && words.slice(1, 4).some((word) => PROMISED.has(word))) return true;
  return words.some(
    (word, at) => DELIGHTED.has(word) || (HANDS.has(word) && PRAISED_HANDS.has(words[at - 1] ?? '')),
  );
}

const MOST_TOLD = 10;
const WOULD = wordSet('would wld volveria volvere regresaria repetiria');
const WILL = wordSet('will ill id');
const PROMISED = wordSet('back tell telling return recommend again marry');
const NO_PROMISE = wordSet('not never be say rate call give put have been rather');
const DELIGHTED = wordSet(
  'loved love heaven heavenly bliss amazing awesome fantastic divine notes complaints new nueva nuevo wizards delicia encanto encantada encantado divino divina rico riquisimo ' +
    'maravilla telling regreso regresaria volveria repetiria recomendada',
);
const HANDS = wordSet('hands fingers manos');
const PRAISED_HANDS = wordSet('best magic golden healing amazing great good wonderful que buenas benditas');
const COMPLAINING = wordSet(
  'worst worse hurts hurt hurting sore stiff bad badly terrible awful horrible cant couldnt crying screaming scream numb swollen burning peor mal ' +
    'duele duelen horrible fatal aguanto adolorida adolorido flare migraine headache',
);

export const RECIPIENTS = wordSet('you u her him them yall ustedes usted ella');

/** "10/10 would recommend", "a 10 for Kim": the number is a compliment. */
export function isPraise(tokens: readonly Token[], { start, end, score, outOfTen }: Figure): boolean {
  if (outOfTen && score !== null && score > 7 && praisesOn(tokens, end, score)) return true;
  // "Service 10/10".
  if (outOfTen && score !== null && score > 8 && isTreatedSo(tokens[start - 1])) return true;
  const [first, second, third] = tokens.slice(end, end + 3);
  if (outOfTen && score !== null && score > 8 && first?.capital === true && tokens[end + 1] === undefined)
    return true;
  if (outOfTen && [first, second, third].some((token) => PRAISING.has(token?.text ?? ''))) return true;
  if (
    outOfTen &&
    isTreatment(
      first?.kind === 'word' && ['the', 'el', 'la', 'my', 'mi'].includes(first.text) ? second : first,
    )
  )
    return true;
  if (first === undefined || !['for', 'para'].includes(first.text) || second === undefined) return false;
  if (['the', 'el', 'la'].includes(second.text) && PRAISING.has(third?.text ?? '')) return true;
  return RECIPIENTS.has(second.text) || (second.kind === 'word' && second.capital && !first.capital);
}
