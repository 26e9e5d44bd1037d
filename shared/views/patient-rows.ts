/** Rows of one commit with what they need of the history, and the day it began. */
import type { IsoDate } from '../domain/calendar.ts';
import type { Commit, Histories } from '../history/ports.ts';
import { enrolledOnOf, type KnownRows, knownOfPresent, needsHistory, nothingKnown } from './known-rows.ts';
import { type CommitRows, knownAfter, rowsOfCommit } from './rows-of-commit.ts';

type Reading = Pick<Histories, 'page'>;

const commitsAtATime = 100;

/** Every commit of a patient, oldest first, read page by page. */
export async function* commitsOf(
  histories: Reading,
  patientId: string,
  afterSeq = 0,
): AsyncGenerator<Commit> {
  for (let after = afterSeq; ; ) {
    const page = await histories.page(patientId, after, commitsAtATime);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < commitsAtATime) return;
    after = last.seq;
  }
}

/** The day a history began; null once it is forgotten. */
export async function enrolledOnDay(histories: Reading, patientId: string): Promise<IsoDate | null> {
  const [first] = await histories.page(patientId, 0, 1);
  return first?.seq === 1 ? enrolledOnOf(first) : null;
}

async function knownBefore(histories: Reading, commit: Commit): Promise<KnownRows | null> {
  if (commit.seq === 1) return nothingKnown;
  if (!needsHistory(commit)) {
    const enrolledOn = await enrolledOnDay(histories, commit.patientId);
    return enrolledOn === null ? null : knownOfPresent(commit, enrolledOn);
  }
  let known = nothingKnown;
  for await (const earlier of commitsOf(histories, commit.patientId)) {
    if (earlier.seq >= commit.seq) break;
    if (earlier.seq === 1 || known.enrolledOn !== '') known = knownAfter(earlier, known);
  }
  return known.enrolledOn === '' ? null : known;
}

/** The rows of one commit; null when its history has been forgotten meanwhile, so that no row may be written. */
export async function loadRowsOfCommit(histories: Reading, commit: Commit): Promise<CommitRows | null> {
  const known = commit.state.erased ? nothingKnown : await knownBefore(histories, commit);
  return known === null ? null : rowsOfCommit(commit, known);
}
