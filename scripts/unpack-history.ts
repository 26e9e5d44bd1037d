import { randomUUID } from 'node:crypto';
import type { Audit } from '../shared/audit/ports.ts';
import type { Histories } from '../shared/history/ports.ts';
import type { Clock } from '../shared/outside/ports.ts';
import { commitLine, wordLines } from './history-lines.ts';
import { usageError } from './usage-error.ts';

/** Who wants to read a patient's words, and why: both stay in the clinic's audit trail. */
export interface Reader {
  readonly by: string;
  readonly reason: string;
}

/** Whose history, and in what detail. */
export interface Unpacking {
  readonly patientId: string;
  /** The clinic that the patient must be of, where one is named. */
  readonly clinicId?: string | undefined;
  /** Present when words are wanted. */
  readonly reader?: Reader | undefined;
}

const pageSize = 100;

/** The trail outlasts the patient and holds no content: a ticket's number or one word says why. */
const codeForm = /^[\w.@#-]{1,64}$/;

/** Who reads, of the form in which the audit trail keeps it. */
export function readerOf(by: string | undefined, reason: string | undefined): Reader {
  if (by !== undefined && reason !== undefined && codeForm.test(by) && codeForm.test(reason)) {
    return { by, reason };
  }
  throw usageError(
    '--words needs --by and --reason, each without spaces: a name or address, and a ticket or one word.',
  );
}

/** The lines of a patient's history, oldest first. Words come only once the clinic's audit trail says who read them. */
export async function* unpackHistory(
  { audit, clock, histories }: { audit: Audit; clock: Clock; histories: Histories },
  { clinicId, patientId, reader }: Unpacking,
): AsyncGenerator<string> {
  let commits = await histories.page(patientId, 0, pageSize);
  const owner = commits[0]?.clinicId;
  if (owner === undefined || (clinicId !== undefined && clinicId !== owner)) {
    throw usageError(`No patient ${patientId} is known${clinicId === undefined ? '' : ` at ${clinicId}`}.`);
  }
  if (reader !== undefined) {
    const id = randomUUID();
    await audit.add({
      id,
      clinicId: owner,
      at: clock.now(),
      userId: `operator:${reader.by}`,
      role: 'operator',
      action: 'history-unpacked',
      patientId,
      outcome: 'done',
      reason: reader.reason,
      requestId: id,
    });
    yield `The audit trail of ${owner} says now that ${reader.by} read this history (${reader.reason}).`;
  }
  while (commits.length > 0) {
    for (const commit of commits) {
      yield commitLine(commit);
      if (reader !== undefined) yield* wordLines(commit);
    }
    commits = await histories.page(patientId, commits.at(-1)?.seq ?? 0, pageSize);
  }
}
