/**
 * Treatments beside massage and medicine that a patient's text names as done: what is asked about, planned, denied or
 * somebody else's is left out. In doubt nothing is recorded, since a person reads such a text anyway.
 */

import type { TreatmentKind } from '../../treatment-kinds.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import * as english from './lexicon/english.ts';
import * as spanish from './lexicon/spanish.ts';
import { tellingSentences } from './sentences.ts';

type NamedTreatment = Extract<TreatmentKind, 'injection' | 'physical-therapy' | 'stimulation'>;

const names = {
  injection: phraseList(english.INJECTION, spanish.INJECTION),
  'physical-therapy': phraseList(english.PHYSICAL_THERAPY, spanish.PHYSICAL_THERAPY),
  stimulation: phraseList(english.STIMULATION, spanish.STIMULATION),
} as const satisfies Record<NamedTreatment, unknown>;
const NOT_DONE = wordSet(english.NOT_DONE, spanish.NOT_DONE);
const NOT_OURS = wordSet(english.NOT_OURS, spanish.NOT_OURS);

/** Each treatment that the text names as done to whoever wrote it. */
export function namedTreatments(text: string): NamedTreatment[] {
  const told = tellingSentences(text).filter(
    (sentence) => !sentence.some((token) => NOT_DONE.has(token.text) || NOT_OURS.has(token.text)),
  );
  const kinds = Object.keys(names) as NamedTreatment[];
  return kinds.filter((kind) => told.some((sentence) => hasPhrase(names[kind], sentence)));
}
