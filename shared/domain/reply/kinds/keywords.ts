import { saidOnce } from '../text/whole-text.ts';
import { phraseSet } from '../text/word-set.ts';

/** Answers that count only as the whole text. Each list holds what is left once politeness is aside. */
const YES = phraseSet(
  'yea / yeh / yes / yessir / yes sir / y / yep / yeah / yup / yess / yesss / sure / ok / okay / okey / si / claro / of course',
  'yes i do / yes i would / yes i agree / i agree / absolutely / definitely / sure thing',
  'por supuesto / claro que si / si claro / si quiero / de acuerdo / si acepto',
  'acepto / vale / esta bien / yes ok / ok yes',
  'ok sure / sure ok / yes i want / yes sure / yes of course / yes absolutely',
  'yes definitely / yeah sure / yep sure / yup sure / sure yes / sure yeah / ok yeah / yeah ok / okay yes / yes okay / yeah definitely / yes absolutely / si ok / ok si / si esta bien / si de acuerdo / claro si',
);
const NO = phraseSet(
  'no / n / nope / nah / nop / no i dont / no quiero / no way / absolutely not / claro que no',
);
const HELP = phraseSet('help / info / ayuda');
const START = phraseSet('start / unstop');

export type WholeAnswer = 'yes' | 'no' | 'help' | 'start';

const ANSWERS = new Map<string, WholeAnswer>([
  ...Array.from(NO, (words): [string, WholeAnswer] => [words, 'no']),
  ...Array.from(YES, (words): [string, WholeAnswer] => [words, 'yes']),
  ...Array.from(HELP, (words): [string, WholeAnswer] => [words, 'help']),
  ...Array.from(START, (words): [string, WholeAnswer] => [words, 'start']),
]);
const LONGEST = Math.max(...Array.from(ANSWERS.keys(), (words) => words.split(' ').length));

/** The keyword that `words` (from `answerWords`) are, once or several times over. */
export function wholeAnswer(words: readonly string[]): WholeAnswer | undefined {
  const once = saidOnce(words);
  return once.length > LONGEST ? undefined : ANSWERS.get(once.join(' '));
}
