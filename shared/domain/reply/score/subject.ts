/** What the subject of "is" makes of the number behind it. */
import * as english from '../lexicon/english/score.ts';
import { PEOPLE } from '../lexicon/shared/belongings.ts';
import { BEFORE_SCORE, PAIN, PRESENT, SITES, WEEK } from '../lexicon/shared/score-words.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

export const COPULAS = wordSet('is was were are r be been es era estaba fue esta soy equals');
const SUBJECTS = wordSet(
  'mine mio mia it its this that thats everything i yo im which one me today now week average avg overall worst best day night morning eso esto todo hoy ahora semana promedio ya equivoque subiendo bajando ahorita todavia aun still currently yesterday ayer what pain',
);
/** Lead a sentence and say nothing of what it is about. */
const LED_BY = wordSet(
  'oops whoops wait no so well actually correction and but ok okay yes ay ups y pero bueno pues',
);
const SYMPTOMS = wordSet(english.SYMPTOMS, spanish.SYMPTOMS);
/** Behind them another clause begins, with a subject of its own: "the arthritis doctor said my CRP was 8". */
const BEGINS = wordSet('said says told dijo dice que and but pero');
const MET = wordSet(
  'appointment appt session massage class lesson visit meeting shift slot clinic office therapy pt gym practice game cita clase sesion masaje turno',
);
const PLACED = wordSet(
  'here there right now today still again also too actually really honestly already currently lately this morning afternoon evening tonight aqui ahi alla hoy ahora todavia tambien ya',
);
const ANSWERS = wordSet('answer reply response respuesta contestacion');
const WRITTEN_FOR = wordSet('he she ella');
/** "That was supposed to be 7", "it should be 6". */
const MODALS = wordSet('to should would must could might debe deberia podria');

/** "My appointment is 3/10" gives a date, "Kim is a 10/10" praise. */
export function isSubjectForeign(tokens: readonly Token[], start: number): boolean {
  const article = ['a', 'an', 'un'].includes(tokens[start - 1]?.text ?? '') ? 1 : 0;
  const at = tokens[start - 1 - article]?.text === 'at' ? 1 : 0;
  const copula = start - 1 - article - at;
  return COPULAS.has(tokens[copula]?.text ?? '') && judgeSubject(tokens, copula) === 'none';
}

/** "My pain is 7" but not "my son is 7" or "the massage was a 10". */
export function judgeSubject(tokens: readonly Token[], copula: number): 'pain' | 'plain' | 'none' {
  const from = Math.max(0, copula - 5);
  const subject = tokens.slice(from, copula);
  const clause = subject.slice(
    subject.findLastIndex((token) => isHardBreak(token) || token.text === ',' || BEGINS.has(token.text)) + 1,
  );
  // "He is at a 6": somebody who writes for the patient.
  const passesOn = clause.length === 1 && WRITTEN_FOR.has(clause[0]?.text ?? '');
  if (passesOn && ['a', 'an', 'at'].includes(tokens[copula + 1]?.text ?? '')) return 'plain';
  if (clause.some(({ text }) => PEOPLE.has(text) || PEOPLE.has(text.replace(/s$/, '')))) return 'none';
  // "My back appointment is at 6".
  if (MET.has(clause.at(-1)?.text ?? '')) return 'none';
  if (clause.some((token) => PAIN.has(token.text))) return 'pain';
  const first = clause.find(({ text }) => !LED_BY.has(text) && !isPoliteWord(text));
  if (clause.length > 1 && MODALS.has(clause.at(-1)?.text ?? '') && SUBJECTS.has(first?.text ?? ''))
    return 'plain';
  if (clause.some(({ text }) => SYMPTOMS.has(text) || ANSWERS.has(text))) return 'plain';
  // "The weather here is a 10": what stands behind the subject says nothing of it.
  const placed = clause.findLastIndex(({ text }) => !PLACED.has(text));
  const last = placed < 0 ? clause.at(-1) : clause[placed];
  if (last === undefined || SUBJECTS.has(last.text) || WEEK.has(last.text)) return 'pain';
  // "Para mi es un 6".
  if (last.text === 'mi' && clause.at(-2)?.text === 'para') return 'pain';
  // "X when y is 0": no Spanish and.
  if (last.text === 'y' && tokens[copula]?.text === 'is') return 'none';
  if (SITES.has(last.text) || last.kind !== 'word' || PRESENT.has(last.text) || BEFORE_SCORE.has(last.text))
    return 'plain';
  const named = placed < 0 ? clause : clause.slice(0, placed + 1);
  return named.some((token) => WEEK.has(token.text) || SITES.has(token.text)) ? 'plain' : 'none';
}
