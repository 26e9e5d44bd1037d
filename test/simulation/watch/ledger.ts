/** What a witness outside saw: every text written, every commit, every attempt to send. Rules are held against it. */
import { instantOf } from '../../../shared/domain/local-time.ts';
import { kindAsked } from '../../../shared/domain/patient/evolve/kind-asked.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import type { StrangerState } from '../../../shared/domain/stranger/state.ts';
import type { TextKind } from '../../../shared/domain/text-kinds.ts';
import type { AlertLevel } from '../../../shared/domain/texts/alert-levels.ts';
import type { Channel } from '../../../shared/domain/texts/open-text.ts';
import { causeOf } from '../../../shared/edge/cause.ts';
import type { Commit } from '../../../shared/history/ports.ts';
import type { OutgoingText, SendResult } from '../../../shared/outside/ports.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import { currentTask, type Task } from '../engine/tasks.ts';
import type { Meaning } from '../story/words.ts';

/** A text that somebody wrote to a clinic. */
export interface Message {
  cause: string;
  from: string;
  to: string;
  words: string;
  meaning: Meaning;
  /** Epoch milliseconds. */
  at: number;
  /** Where it came to stand, one entry for each time. */
  found: { owner: string; how: 'read' | 'counted' | 'again' | 'late' | 'stranger' | 'forgotten' }[];
}

/** A text to a patient, from when it was wanted. */
export interface TextLife {
  id: string;
  kind: TextKind;
  channel: Channel;
  /** It asks something, by its kind or by what rides on it. */
  asks: boolean;
  status: 'waiting' | 'claimed' | 'ended';
  ending: string | null;
  claimedBy: Task | null;
  /** The number it goes to when that is not the patient's own; null while it is. */
  number: string | null;
  /** The number it was claimed for. */
  to: string;
  left: number;
  attempts: number;
}

export interface KnownPatient {
  patientId: string;
  clinicId: string;
  commits: Commit[];
  texts: Map<string, TextLife>;
}

export interface Committed {
  patient: KnownPatient;
  before: PatientState | null;
  commit: Commit;
  message: Message | undefined;
  /** Epoch milliseconds of the world. */
  now: number;
}

export interface Sent {
  text: OutgoingText;
  left: boolean;
  said: SendResult;
  task: Task;
  now: number;
}

export interface Saved {
  before: StrangerState | null;
  state: StrangerState;
  now: number;
}

export interface Raised {
  clinicId: string;
  level: AlertLevel;
  accepted: boolean;
  task: Task | undefined;
  now: number;
}

/** What is held against what was seen. */
export interface Rule {
  onCommit?(committed: Committed): void;
  /** After the texts of the commit have taken their step. */
  onSend?(sent: Sent): void;
  onSave?(saved: Saved): void;
  onRaise?(raised: Raised): void;
  /** What was known of a stranger is gone. */
  onForget?(forgotten: { state: StrangerState; now: number }): void;
}

export type Wrong = (problem: string) => void;

export interface Problem {
  rule: string;
  problem: string;
  at: string;
}

export interface Ledger {
  readonly patients: Map<string, KnownPatient>;
  readonly strangers: Map<string, StrangerState>;
  readonly messages: Map<string, Message>;
  readonly problems: Problem[];
  /** How often each rule was held against something. */
  readonly checks: Map<string, number>;
  readonly raised: Raised[];
  /** Emergency words that had not left when their person was erased. */
  readonly owed: { to: string; since: number; met: boolean }[];
  /** Writes that came between the load and the write of another, whatever became of that. */
  overlaps: number;
  watch(name: string, make: (wrong: Wrong) => Rule): void;
  /** Lets somebody hear of what happens, without a word to say about it. */
  follow(listener: Rule): void;
  wrong(rule: string, problem: string): void;
  check(rule: string): void;
  wrote(message: Omit<Message, 'cause' | 'found'> & { id: string }): void;
  committed(commit: Commit): void;
  saved(state: StrangerState): void;
  forgotten(strangerId: string): void;
  sent(text: OutgoingText, left: boolean, said: SendResult): void;
  alerted(raised: Omit<Raised, 'task' | 'now'>): void;
}

function howOf({ events }: Commit): 'read' | 'counted' | 'again' | 'late' {
  if (events.some(({ type }) => type === 'text-counted')) return 'counted';
  if (events.some((event) => event.type === 'text-received' && event.again === true)) return 'again';
  return events.some((event) => event.type === 'inbox-added' && event.why === 'late') ? 'late' : 'read';
}

/** Lets the texts of a patient take the steps of a commit. */
function step(patient: KnownPatient, commit: Commit): void {
  for (const event of commit.events) {
    if (event.type === 'text-queued') {
      const { id, channel, content, to: number = null } = event;
      const { kind } = content;
      const text = { id, kind, channel, asks: kindAsked(kind, content) !== null, number } as const;
      const untouched = {
        status: 'waiting',
        ending: null,
        claimedBy: null,
        to: '',
        left: 0,
        attempts: 0,
      } as const;
      patient.texts.set(id, { ...text, ...untouched });
    }
    if (event.type === 'number-changed') {
      for (const text of patient.texts.values())
        if (text.status !== 'ended' && text.kind !== 'alert') text.number ??= event.from;
    }
    const text = 'id' in event ? patient.texts.get(event.id) : undefined;
    if (text === undefined) continue;
    if (event.type === 'text-claimed') {
      text.status = 'claimed';
      text.claimedBy = currentTask() ?? null;
      text.to = text.number ?? commit.state.phone;
    } else if (event.type === 'text-released') {
      text.status = 'waiting';
      text.claimedBy = null;
    } else if (event.type === 'text-recorded' || event.type === 'text-dropped') {
      text.status = 'ended';
      text.ending = event.type === 'text-dropped' ? `dropped: ${event.why}` : event.outcome.result;
    }
  }
}

/** An empty ledger. */
export function createLedger(scheduler: Scheduler): Ledger {
  const rules: { name: string; rule: Rule }[] = [];
  const listeners: Rule[] = [];
  const patients: Ledger['patients'] = new Map();
  const strangers: Ledger['strangers'] = new Map();
  const messages: Ledger['messages'] = new Map();
  const checks: Ledger['checks'] = new Map();
  const problems: Problem[] = [];
  const raised: Raised[] = [];

  function check(rule: string): void {
    checks.set(rule, (checks.get(rule) ?? 0) + 1);
  }

  function hold(apply: (rule: Rule) => (() => void) | undefined): void {
    for (const { name, rule } of rules) {
      const run = apply(rule);
      if (run === undefined) continue;
      check(name);
      run();
    }
    for (const listener of listeners) apply(listener)?.();
  }

  const ledger: Ledger = {
    patients,
    strangers,
    messages,
    problems,
    checks,
    raised,
    owed: [],
    overlaps: 0,
    check,
    watch: (name, make) => rules.push({ name, rule: make((problem) => ledger.wrong(name, problem)) }),
    follow: (listener) => listeners.push(listener),
    wrong(rule, problem) {
      problems.push({ rule, problem, at: instantOf(scheduler.now()) });
    },
    wrote({ id, ...message }) {
      const cause = causeOf('inbound', id);
      messages.set(cause, { ...message, cause, found: [] });
    },
    committed(commit) {
      const { patientId, clinicId } = commit;
      const known: KnownPatient = patients.get(patientId) ?? {
        patientId,
        clinicId,
        commits: [],
        texts: new Map(),
      };
      patients.set(patientId, known);
      const before = known.commits.at(-1)?.state ?? null;
      const message = commit.cause === null ? undefined : messages.get(commit.cause);
      message?.found.push({ owner: patientId, how: howOf(commit) });
      const committed = { patient: known, before, commit, message, now: scheduler.now() };
      hold((rule) => rule.onCommit && (() => rule.onCommit?.(committed)));
      known.commits.push(commit);
      step(known, commit);
    },
    saved(state) {
      const before = strangers.get(state.strangerId) ?? null;
      const cause = state.causes.slice(-11);
      // A month after the last word the item is gone, and begins anew.
      const isSame = before !== null && state.seq === before.seq + 1;
      if (!isSame || !before.causes.endsWith(cause)) {
        const found = messages.get(cause)?.found ?? [];
        // Of a number that is nobody's the newest 20 messages are known: one that comes again after those is a new one.
        const isBeyond = before?.causes.length === 20 * 11 && !before.causes.includes(cause);
        for (const place of found) if (isBeyond && place.owner === state.strangerId) place.how = 'forgotten';
        found.push({ owner: state.strangerId, how: 'stranger' });
      }
      hold((rule) => rule.onSave && (() => rule.onSave?.({ before, state, now: scheduler.now() })));
      strangers.set(state.strangerId, state);
    },
    forgotten(strangerId) {
      const state = strangers.get(strangerId);
      if (state === undefined) return;
      const forgotten = { state, now: scheduler.now() };
      hold((rule) => rule.onForget && (() => rule.onForget?.(forgotten)));
      strangers.delete(strangerId);
      for (const { found } of messages.values())
        for (const place of found) if (place.owner === strangerId) place.how = 'forgotten';
    },
    sent(text, left, said) {
      const task = currentTask();
      if (task === undefined) throw new TypeError('only functions send texts');
      const sent = { text, left, said, task, now: scheduler.now() };
      const life = patients.get(task.reference?.ownerId ?? '')?.texts.get(task.reference?.textId ?? '');
      hold((rule) => rule.onSend && (() => rule.onSend?.(sent)));
      if (life === undefined) return;
      life.attempts += 1;
      if (left) life.left += 1;
    },
    alerted({ clinicId, level, accepted }) {
      const one = { clinicId, level, accepted, task: currentTask(), now: scheduler.now() };
      raised.push(one);
      hold((rule) => rule.onRaise && (() => rule.onRaise?.(one)));
    },
  };
  return ledger;
}
