/** What people write, with what a person would say it means: the reader is not asked. */

export type Meaning =
  | 'yes'
  | 'almost'
  | 'no'
  | 'stop'
  | 'start'
  | 'help'
  | 'danger'
  | 'second-half'
  | 'number'
  | 'news'
  | 'session'
  | 'less'
  | 'more'
  | 'later'
  | 'pause'
  | 'call'
  | 'other';

const list: Record<Meaning, readonly string[]> = {
  yes: ['YES', 'Yes please', 'Sí'],
  /** Meant as a yes, which only YES is. */
  almost: ['Yes this is Ana', 'sign me up'],
  no: ['NO'],
  stop: ['STOP', 'Stop', 'please stop texting me', 'ALTO'],
  start: ['START', 'start'],
  help: ['HELP'],
  danger: ['I want to kill myself', 'I have chest pain and cannot breathe', 'quiero morirme'],
  'second-half': ['die tonight', 'vivir mas', 'pain and sweating'],
  number: [
    'pain 5',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    'about a 6 today',
    'dolor 5',
    'it is a 4',
    'neck 4, back 6',
  ],
  news: [
    'flare',
    'FLARE 8',
    'started gabapentin',
    'took 2 pills, now it is a 4',
    'done',
    'missed it',
    'booked',
  ],
  session: ['BETTER', 'SAME', 'WORSE', 'NO SESSION', 'NOT YET'],
  less: ['FEWER', 'text me less', 'MENOS TEXTOS'],
  more: ['MORE', 'text me more'],
  later: ['LATER', 'not now', 'LUEGO'],
  pause: ['PAUSE', 'PAUSA', 'pause for 3 days', 'pause for two weeks'],
  call: ['CALL', 'please call me', 'LLAMAR'],
  other: [
    'thanks',
    'what?',
    'who is this',
    'can I come on Friday instead of Thursday?',
    'my cat says hi',
    'on vacation until the 9th',
  ],
};

/** Danger in two bubbles: neither is any by itself. */
export const halves = [
  ['I want to', 'die tonight'],
  ['no quiero', 'vivir mas'],
  ['chest', 'pain and sweating'],
] as const;

/** Every text, with its meaning. */
const texts: readonly { words: string; meaning: Meaning }[] = Object.entries(list).flatMap(([meaning, all]) =>
  all.map((words) => ({ words, meaning: meaning as Meaning })),
);

/** Texts of one meaning. */
export function wordsOf(meaning: Meaning): readonly string[] {
  return list[meaning];
}

/** What a person would say that these words mean. */
export function meaningOf(words: string): Meaning {
  return texts.find((text) => text.words === words)?.meaning ?? (/^\d+$/.test(words) ? 'number' : 'other');
}

/** Words that name a span; every other pause is for a fortnight. */
const spans: Readonly<Record<string, number>> = { 'pause for 3 days': 3 };

/** For how many days a person would say that these words ask to pause. */
export function daysToPause(words: string): number {
  return spans[words] ?? 14;
}
