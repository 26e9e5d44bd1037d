/**
 * What seldom happens in the very moment of something else. Each has a chance of its own, so that a story in which it does
 * not happen stays as it was.
 */
import { minuteMs } from '../../../shared/domain/local-time.ts';
import { leavesAlways } from '../../../shared/domain/texts/open-text.ts';
import { chanceOf } from '../random.ts';
import type { Committed, Rule, Sent } from '../watch/ledger.ts';
import { halves } from './words.ts';

export interface Moments {
  seed: number;
  /** Epoch milliseconds before which none of it happens, so that everybody has begun. */
  from: number;
  /** The place of a patient among the people of the story; -1 for nobody. */
  indexOf: (patientId: string) => number;
  soon: (ms: number, label: string, run: () => void) => void;
  write: (from: string, to: string, words: string) => void;
  changeNumber: (index: number, agreed: boolean, key: string) => void;
}

/** Makes them happen. */
export function rareMoments({ seed, from, indexOf, soon, write, changeNumber }: Moments): Rule {
  /** Staff note another number while what must reach the one before is about to leave. */
  function moveMeanwhile({ patient, commit, now }: Committed): void {
    const isAboutToLeave = commit.events.some(
      ({ type, ...event }) =>
        type === 'text-queued' &&
        'content' in event &&
        event.content.kind !== 'alert' &&
        leavesAlways(event.content.kind),
    );
    const index = indexOf(patient.patientId);
    const key = `moving-meanwhile-${index}-${commit.seq}`;
    const random = chanceOf(seed, key);
    if (now < from || !isAboutToLeave || index === -1 || !random.happens(0.15)) return;
    soon(random.whole(0, 1_200), `${patient.patientId} has another number meanwhile`, () =>
      changeNumber(index, random.happens(0.5), key),
    );
  }

  /** Somebody writes danger in two bubbles, or a phone sends a text twice. */
  function writeTwice({ text, left, task, now }: Sent): void {
    const index = indexOf(task.reference?.ownerId ?? '');
    const random = chanceOf(seed, `twice ${task.label}`);
    if (now < from || !left || index === -1 || !random.happens(0.04)) return;
    const [first, second] = random.happens(0.5) ? random.pick(halves) : ['it is a 4', 'it is a 4'];
    const ms = random.whole(1, 90) * minuteMs;
    const gap = first === second ? random.whole(200, 8_000) : random.whole(2_000, 3 * minuteMs);
    for (const [later, words] of [
      [ms, first],
      [ms + gap, second],
    ] as const)
      soon(later, `${index} writes twice`, () => write(text.to, text.from, words));
  }

  return { onCommit: moveMeanwhile, onSend: writeTwice };
}
