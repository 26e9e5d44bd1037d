import type { Commit } from './ports.ts';

/** Throws a RangeError for a commit whose parts speak of different patients or places in the history. */
export function checkCommit(commit: Commit): void {
  const { state } = commit;
  if (!Number.isSafeInteger(commit.seq) || commit.seq < 1)
    throw new RangeError(`seq ${commit.seq} is not a place`);
  if (state.seq !== commit.seq) throw new RangeError(`commit ${commit.seq} holds the state of ${state.seq}`);
  if (state.patientId !== commit.patientId || state.clinicId !== commit.clinicId) {
    throw new RangeError('the state belongs to another patient than the commit');
  }
  if ((commit.type === 'enrol') !== (commit.seq === 1)) {
    throw new RangeError('the enrolment, and only it, is the first commit');
  }
}
