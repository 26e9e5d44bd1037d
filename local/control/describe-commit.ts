import type { CommandType } from '../../shared/domain/patient/commands.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { TextStep } from '../../shared/domain/texts/open-text.ts';
import type { Commit } from '../../shared/history/ports.ts';
import { type PlanMark, planMarkOf } from './plan-mark.ts';
import { wakeWords } from './wake-words.ts';
import { whySilent } from './why-silent.ts';

/** One thing that happened to a patient. */
export interface Happened {
  /** Of the commit. */
  readonly seq: number;
  readonly at: string;
  readonly event: PatientEvent['type'];
  readonly words: string;
  /** The text that it is a step of. */
  readonly text?: string;
  /** What the patient wrote, where the event is a text of theirs. */
  readonly said?: string;
  /** What that text was read as. */
  readonly read?: { readonly kind: string; readonly score: number | null };
  /** What it puts on the timeline of the plan. */
  readonly mark?: PlanMark;
}

/** What set a commit off, and what came of it. */
export interface Cause {
  readonly seq: number;
  readonly at: string;
  /** `sending`: a step of a text that an earlier commit wanted. */
  readonly kind: 'text' | 'clock' | 'staff' | 'sending';
  readonly title: string;
  /** The texts that it is about: those it wants, or of `sending` the one that is sent. */
  readonly texts: readonly string[];
  /** Why the patient hears nothing of it; absent where a text follows. */
  readonly silent?: string;
}

function isTextStep(event: PatientEvent): event is TextStep {
  return event.type.startsWith('text-') && 'id' in event;
}

/** Claiming and recording a text are steps of sending it: that it was sent says enough. */
function isTold(event: PatientEvent, { type }: Commit): boolean {
  if (event.type === 'text-claimed') return false;
  return event.type !== 'wake-set' || (type !== 'claim-text' && type !== 'record-text');
}

/** The events of a commit in the words that staff see, in the patient's own zone; what was texted beside it. */
export function describeCommit(commit: Commit): Happened[] {
  const { seq, at, state } = commit;
  const told = commit.events.filter((event) => isTold(event, commit));
  return told.map((event) => {
    const mark = planMarkOf(event);
    return {
      seq,
      at,
      event: event.type,
      words: wordEvent(event, state.timeZone),
      ...(isTextStep(event) && { text: event.id }),
      ...(event.type === 'text-received' && {
        said: event.text,
        read: { kind: event.reply.kind, score: event.reply.score },
      }),
      ...(mark !== undefined && { mark }),
    };
  });
}

const sending: ReadonlySet<CommandType> = new Set(['claim-text', 'release-text', 'record-text']);

function textsOf({ events }: Commit): string[] {
  return [...new Set(events.filter(isTextStep).map(({ id }) => id))];
}

function titleOf({ type, events, state }: Commit, before: Commit | undefined): string {
  if (type === 'receive-text') return `${state.firstName} wrote`;
  if (type === 'wake-up') return wakeWords[before?.state.wake?.why ?? 'plan-review'];
  const [first] = events;
  return first === undefined ? 'Staff' : wordEvent(first, state.timeZone);
}

function kindOf(type: CommandType): Cause['kind'] {
  if (type === 'receive-text') return 'text';
  if (type === 'wake-up') return 'clock';
  return sending.has(type) ? 'sending' : 'staff';
}

/** What set a commit off; `before` is the commit before it, which knew what was due. */
export function describeCause(commit: Commit, before: Commit | undefined): Cause {
  const kind = kindOf(commit.type);
  const silent = kind === 'sending' ? null : whySilent(commit, before?.state ?? commit.state);
  return {
    seq: commit.seq,
    at: commit.at,
    kind,
    title: titleOf(commit, before),
    texts: textsOf(commit),
    ...(silent !== null && { silent }),
  };
}
