/** How many texts made-up responders get in a year, and of which kinds. */
import { type Quartiles, quartilesOf } from '../../shared/domain/outcomes/quartiles.ts';
import { madeUpResponder } from './made-up-stories.ts';
import { playStory } from './play-story.ts';
import type { SessionsBy } from './story-patients.ts';

export interface TextsOfAYear {
  /** Texts to one patient, answers included. */
  readonly texts: Quartiles;
  /** Of each kind so many to one patient, the most first. */
  readonly kinds: readonly { readonly kind: string; readonly each: number }[];
}

function counted(values: readonly string[]): Record<string, number> {
  const groups = Map.groupBy(values, (value) => value);
  return Object.fromEntries([...groups].map(([value, same]) => [value, same.length]));
}

/** A year of so many responders, from a seed on, whose sessions are known in that way. */
export async function textsOfResponders(
  patients: number,
  sessions: SessionsBy,
  from = 1,
): Promise<TextsOfAYear> {
  const totals: string[] = [];
  const sent: string[] = [];
  for (let seed = from; seed < from + patients; seed += 1) {
    const told = await playStory(madeUpResponder(seed, sessions), 'en');
    const kinds = told.filter(({ who }) => who === 'Ebb').map(({ kind }) => kind);
    totals.push(String(kinds.length));
    sent.push(...kinds);
  }
  const texts = quartilesOf(counted(totals));
  if (texts === null) throw new RangeError('there are no texts of no patients');
  const kinds = Object.entries(counted(sent)).map(([kind, count]) => ({ kind, each: count / patients }));
  return { texts, kinds: kinds.toSorted((a, b) => b.each - a.each) };
}
