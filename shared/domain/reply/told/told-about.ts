/** What a patient's text speaks of that a therapist should read before a session. It is shown, and moves nothing. */
import { readMessage } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';
import {
  BODY_ENGLISH,
  BODY_SPANISH,
  SLEEP_ENGLISH,
  SLEEP_SPANISH,
  STRESS_ENGLISH,
  STRESS_SPANISH,
} from './lexicon/whereabouts.ts';

const BODY = wordSet(BODY_ENGLISH, BODY_SPANISH);
const REST = wordSet(SLEEP_ENGLISH, SLEEP_SPANISH, STRESS_ENGLISH, STRESS_SPANISH);

export interface ToldAbout {
  /** A part of the body. */
  body: boolean;
  /** Sleep or stress. */
  rest: boolean;
}

/** Looks at the words of a text alone, in both languages. */
export function toldAbout(text: string): ToldAbout {
  const { head } = readMessage(text);
  return {
    body: head.some((token) => BODY.has(token.text)),
    rest: head.some((token) => REST.has(token.text)),
  };
}
