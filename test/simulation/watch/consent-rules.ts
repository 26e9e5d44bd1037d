/** STOP, START and YES, told from what people wrote: the reader and the state are not believed. */
import { epochMs } from '../../../shared/domain/local-time.ts';
import { isOnStaffsWord } from '../../../shared/domain/patient/consent/staff-word.ts';
import type { TextKind } from '../../../shared/domain/text-kinds.ts';
import type { World } from '../world.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';

/** What may leave although the patient asked for no more. HELP is answered to whoever asks for it. */
const afterStop: ReadonlySet<TextKind> = new Set<TextKind>([
  'stop-confirmation',
  'emergency',
  'help',
  'alert',
]);
const beforeConsent: ReadonlySet<TextKind> = new Set<TextKind>([
  'invitation',
  'yes-only',
  'help',
  'stop-confirmation',
  'start-confirmation',
  'emergency',
  'alert',
]);

interface Wish {
  stopAt: number | null;
  startAt: number | null;
  /** When START was last written from the number, read or not. */
  saidStartAt: number | null;
}

function isStopped({ stopAt, startAt }: Pick<Wish, 'stopAt' | 'startAt'>): boolean {
  return stopAt !== null && (startAt === null || stopAt >= startAt);
}

function latest(known: number | null, at: number): number {
  return known === null ? at : Math.max(known, at);
}

/** What a commit tells of a number's wish; a START counts only where it was read. */
function noteWishes(of: (phone: string) => Wish, { before, commit, message }: Committed): void {
  const how = message?.found.at(-1)?.how;
  // A START that they wrote after it is their last word, in whatever order the two arrive.
  const isTakenBack = message !== undefined && (of(message.from).saidStartAt ?? 0) > message.at;
  if (message?.meaning === 'stop' && !isTakenBack) {
    of(message.from).stopAt = latest(of(message.from).stopAt, message.at);
    // Written before the number changed on staff's word, it was the patient's own, over which no word of staff's stands.
    const { phone = message.from, numberSince } = before ?? {};
    const isOlder = numberSince !== undefined && message.at < epochMs(numberSince);
    if (before !== null && message.from !== phone && isOlder && isOnStaffsWord(before))
      of(phone).stopAt = latest(of(phone).stopAt, message.at);
  }
  if (message?.meaning === 'start')
    of(message.from).saidStartAt = latest(of(message.from).saidStartAt, message.at);
  if (message?.meaning === 'start' && (how === 'read' || how === 'again'))
    of(message.from).startAt = latest(of(message.from).startAt, message.at);
  for (const event of commit.events) {
    if (event.type === 'enrolled' && event.stopped) of(event.phone).stopAt = epochMs(commit.at);
    // What the number said to others, too, is looked for by a rule of its own; here it counts as the state has it.
    if (event.type === 'number-changed') {
      const known = of(event.to);
      if (!event.stopped) Object.assign(known, { stopAt: null, startAt: null });
      else if (!isStopped(known)) known.stopAt = epochMs(commit.at);
    }
    const isCarrier =
      (event.type === 'stopped' || event.type === 'former-number-stopped') && event.source === 'carrier';
    if (!isCarrier) continue;
    const phone = event.type === 'stopped' ? (before?.phone ?? '') : event.phone;
    // What a carrier refuses now it refuses after every START that was read, though the function's clock may be behind.
    const { stopAt, startAt } = of(phone);
    of(phone).stopAt = latest(latest(stopAt, startAt ?? 0), epochMs(event.receivedAt));
  }
}

/** After a STOP nothing leaves but what must, until a START that was written later; the state says the same. */
export function stopHolds(world: World) {
  return (wrong: Wrong): Rule => {
    const wishes = new Map<string, Wish>();
    const wishOf = (patientId: string, phone: string): Wish => {
      const name = `${patientId} ${phone}`;
      const wish = wishes.get(name) ?? { stopAt: null, startAt: null, saidStartAt: null };
      wishes.set(name, wish);
      return wish;
    };
    return {
      onCommit(committed) {
        const { patient, before, commit } = committed;
        const of = (phone: string) => wishOf(patient.patientId, phone);
        const own = before?.phone ?? '';
        for (const event of commit.events) {
          if (event.type !== 'text-claimed') continue;
          const number = patient.texts.get(event.id)?.number ?? own;
          if (isStopped(of(number)) && !afterStop.has(event.kind))
            wrong(`${event.kind} was claimed after STOP`);
        }
        noteWishes(of, committed);
        const { state } = commit;
        if (state.erased) return;
        for (const { phone, stopped } of [state, ...(state.formerNumbers ?? [])]) {
          const wish = isStopped(of(phone));
          if (stopped !== wish)
            wrong(`${phone} wants ${wish ? 'no more texts' : 'texts'}, and the state says otherwise`);
        }
      },
      onSend({ task, text, left }) {
        const { ownerId = '', textId = '' } = task.reference ?? {};
        const life = world.ledger.patients.get(ownerId)?.texts.get(textId);
        if (!left || life === undefined || afterStop.has(life.kind)) return;
        // What was claimed before the STOP was written down may still leave.
        if (isStopped(wishOf(ownerId, text.to)) && life.status !== 'claimed')
          wrong(`${life.kind} left after STOP`);
      },
    };
  };
}

/** Only YES makes a patient of somebody who was invited, and nothing else is sent before it. */
export function consentComesFirst(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit, message }) {
      if (before === null || commit.state.erased) return;
      const isAgreeing = before.stage === 'invited' && commit.state.stage !== 'invited';
      if (isAgreeing && (message?.meaning !== 'yes' || message.from !== before.phone))
        wrong(`consent came of ${message?.words ?? commit.type}`);
      if (before.stage !== 'invited') return;
      for (const event of commit.events) {
        if (event.type === 'text-claimed' && !beforeConsent.has(event.kind))
          wrong(`${event.kind} before consent`);
      }
    },
  };
}

const agesMs = 10 * 3_600_000;

/** Whoever gets a number that asked for no more texts, to this clinic and as its last word, is stopped on it. */
export function stopIsRemembered(world: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ commit, patient, now }) {
      const isTaken = commit.type === 'enrol' || commit.events.some(({ type }) => type === 'number-changed');
      if (!isTaken) return;
      const { phone, stopped } = commit.state;
      const said = [...world.ledger.messages.values()].filter(
        ({ from, to, meaning, found }) =>
          from === phone &&
          found.length > 0 &&
          world.clinicOfNumber(to) === patient.clinicId &&
          (meaning === 'stop' || meaning === 'start'),
      );
      const last = said.toSorted((a, b) => a.at - b.at).at(-1);
      // What was written a moment ago may still be on its way.
      if (last?.meaning === 'stop' && last.at < now - agesMs && !stopped)
        wrong(`${phone} said STOP and is invited`);
    },
  });
}
