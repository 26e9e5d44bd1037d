/** What a text tells of that a self-care tip may answer. */
import { folded } from '../folded.ts';

const tipTopics = ['swelling', 'sleep', 'stress', 'stiffness'] as const;
export type TipTopic = (typeof tipTopics)[number];

const longestRead = 1_600;

/** Beginnings of words, in English and Spanish, without accents. */
const beginnings: Record<TipTopic, readonly string[]> = {
  swelling: ['swoll', 'swell', 'puffy', 'hinch', 'inflam'],
  sleep: ['insomn', 'sleepless', 'desvel'],
  stress: ['stress', 'anxi', 'worrie', 'nervous', 'nervios', 'estres', 'ansied', 'ansios', 'preocup'],
  stiffness: [
    'stiff',
    'tight',
    'tense',
    'tenso',
    'tensa',
    'rigid',
    'tieso',
    'tiesa',
    'contractur',
    'entumec',
  ],
};
const beforeItsOpposite = new Set('no not less without never sin menos nada ya'.split(' '));

/** Sleep is told of only where it was bad. */
const ofSleep = new Set('sleep slept sleeping asleep dormi dormir duermo dormido dormida sueno'.split(' '));
const ofBad = new Set(
  'bad badly poor poorly no not cant cannot couldnt didnt barely hardly little trouble mal poco apenas casi'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  const plain = folded(text.slice(0, longestRead)).replace(/['’]/gu, '');
  return plain.match(/\p{L}+/gu) ?? [];
}

/** The topics of a text, the first that counts most. What is said not to be so is none. */
export function topicsOf(text: string): TipTopic[] {
  const words = wordsOf(text);
  const sleptBadly = words.some((word) => ofSleep.has(word)) && words.some((word) => ofBad.has(word));
  const isTold = (topic: TipTopic) =>
    words.some(
      (word, index) =>
        !beforeItsOpposite.has(words[index - 1] ?? '') &&
        beginnings[topic].some((beginning) => word.startsWith(beginning)),
    );
  return tipTopics.filter((topic) => isTold(topic) || (topic === 'sleep' && sleptBadly));
}
