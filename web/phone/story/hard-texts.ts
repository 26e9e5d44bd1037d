/** Texts that are hard to read, and why; they come one after the other, what holds all texts back last. */
export interface HardText {
  readonly body: string;
  readonly why: string;
}

export const hardTexts: readonly [HardText, ...HardText[]] = [
  { body: 'about a 6 today, was 8 on Tues', why: 'two numbers, and one of them is old' },
  { body: 'hoy un siete, ayer no dormí nada', why: 'Spanish on an English phone, the number in words' },
  { body: 'somewhere between 4 and 6', why: 'which number is meant?' },
  { body: 'the 3 pills did nothing lol', why: 'a number that is no score' },
  { body: 'I wish this pain would stop', why: 'the word STOP, and no wish to end the texts' },
  { body: "I don't want to be here anymore", why: 'danger, without any word for it' },
];

/** The hard text of this turn; after the last the first comes again. */
export function hardText(turn: number): HardText {
  return hardTexts[turn % hardTexts.length] ?? hardTexts[0];
}
