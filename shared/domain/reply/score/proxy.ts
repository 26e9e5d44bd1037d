/** Whether somebody else answers for the patient. */
import { PEOPLE } from '../lexicon/shared/belongings.ts';
import { PAIN } from '../lexicon/shared/score-words.ts';
import { findPhrases, hasPhrase, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { COPULAS } from './subject.ts';

const PROXY = phraseList(
  'she|he|mom|mother|dad|father|husband|wife|grandma|grandpa|mum says|said|reports|rates|is|feels|told !it / her|his|hers pain|score|answer|number|level|back|neck',
  'i am|this|im is? her|his|the|a daughter|son|wife|husband|mother|mom|father|dad|caregiver|nurse|aide|sister|brother',
  'im|am her|his|the daughter|son|wife|husband|caregiver|mother|mom|sister|brother / on|for behalf|my of? mother|mom|dad|father|wife|husband|her|him',
  '^ her|his|the|this|is? is? daughter|son|wife|husband|mother|mom|father|dad|sister|brother|caregiver here|speaking|writing|texting|answering',
  'soy su|la|el hija|hijo|esposa|esposo|mama|madre|cuidadora|hermana|nieta / le? habla|escribe|contesta|responde su|la|el hija|hijo|esposa|esposo / ella|el|mama|mi dice|siente|esposa|esposo|mama|papa|mami que? / dice que',
);
const INTRODUCED = phraseList(
  'writing|texting|answering|typing|replying|responding for|behalf of? her|him|them $',
  'this is !why|what|how|when|where|because|about .. daughter|son|wife|husband|caregiver|mother|sister|brother|nurse',
  'de parte de mi|la|el / i|we care|cares|caring for her|him|them / i take care of her|him|them / i|im look|looking after her|him|them / yo la|lo|le|los cuido / soy|somos quien la|lo cuida|cuidamos',
  'im|am her|his|their|the daughter|son|wife|husband|caregiver|nurse|aide|mother|mom|sister|brother',
  'rn|lpn|cna|nurse|aide|caregiver|carer|caretaker for mr|mrs|ms|miss|dr|my|the|him|her / rn|lpn|cna here|for',
  'writing|texting|answering|typing|replying|types|writes|texts|answers for my|the|our|her|his|me? wife|husband|daughter|son|mother|mom|mum|father|dad|sister|brother|grandma|grandpa / nurse|aide|caregiver|carer|helper here|writing|texting|for',
  'this is|im|am her|his|the|a wife|husband|daughter|son|mother|mom|father|dad|sister|brother|caregiver|nurse|aide',
  'daughter|wife|husband|son|mother|mom|father|dad|sister|brother|caregiver here|writing|speaking|texting|answering / hija|hijo|esposa|esposo|hermana|nieta aqui|escribiendo',
  'soy|habla|escribe su|la|el hija|hijo|esposa|esposo|mama|cuidadora|hermana|nieta',
);
const SAYS = wordSet(
  'reports reported rates states claims says said dice dijo contesta responde cuenta comenta',
);
/** "He puts it at four", "she calls it a 6". */
const PUTS = wordSet('puts rates calls marks');

/** Somebody else answers for the patient. */
export function speaksForAnother(tokens: readonly Token[]): boolean {
  return [PROXY, RELAYED, INTRODUCED].some((phrases) => hasPhrase(phrases, tokens));
}

/** "This is her son", "for my mom": somebody says that they write for another, or that another is spoken for. */
export function isWrittenFor(tokens: readonly Token[]): boolean {
  return hasPhrase(INTRODUCED, tokens);
}

/** "He told me to tell you 5". */
const RELAYED = phraseList(
  'told|asked|wants|wanted me to tell|say|put|text|write|send|answer|reply you|u|yall? its|it? / she|he|mom|mum|mother|dad|father|husband|wife|grandma|grandpa told|asked|wants|wanted|said|says to tell|say|put|text|write|send|answer|reply you|u|yall? its|it? / pidio|dijo|pide que les|le? diga|ponga|escriba|conteste que?',
);

const SMALL = wordSet('a an un que at');

/** "This is his wife, Walt says 5": who writes says for whom, and the number is what they say. */
export function isPassedOn(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at > start - 3 && SMALL.has(tokens[at]?.text ?? '')) at -= 1;
  if (findPhrases(RELAYED, tokens).some(({ end }) => end === start || end === at + 1)) return true;
  // "Mom is an 8 today, dad's a 6, this is their son".
  const clause = tokens.slice(
    COPULAS.has(tokens[at]?.text ?? '') ? Math.max(0, at - 4) : Math.max(0, at),
    at + 1,
  );
  const subject = clause.slice(clause.findLastIndex((token) => isBreak(token)) + 1).map(({ text }) => text);
  // "She is 8" may be an age.
  const ofPain = at < start - 1 || subject.some((word) => PAIN.has(word));
  if (ofPain && subject.some((word) => PEOPLE.has(word) || PEOPLE.has(word.replace(/s$/, ''))))
    return isWrittenFor(tokens);
  if (tokens[at]?.text === 'it' && PUTS.has(tokens[at - 1]?.text ?? '')) return speaksForAnother(tokens);
  return SAYS.has(tokens[at]?.text ?? '') && isWrittenFor(tokens);
}
