/** STOP, START and YES, told from what people wrote: the reader and the state are not believed. */
import { epochMs } from '../../../shared/domain/local-time.ts';
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
}

function isStopped({ stopAt, startAt }: Wish): boolean {
  return stopAt !== null && (startAt === null || stopAt >= startAt);
}

function latest(known: number | null, at: number): number {
  return known === null ? at : Math.max(known, at);
}

/** What a commit tells of the wish; a START counts only where it was read. */
function noteWish(wish: Wish, { commit, message }: Committed): void {
  const how = message?.found.at(-1)?.how;
  if (message?.meaning === 'stop') wish.stopAt = latest(wish.stopAt, message.at);
  if (message?.meaning === 'start' && (how === 'read' || how === 'again'))
    wish.startAt = latest(wish.startAt, message.at);
  for (const event of commit.events) {
    if (event.type === 'enrolled' && event.stopped) wish.stopAt = latest(wish.stopAt, epochMs(commit.at));
    if (event.type === 'stopped' && event.source === 'carrier')
      wish.stopAt = latest(wish.stopAt, epochMs(event.receivedAt));
  }
}

/** After a STOP nothing leaves but what must, until a START that was written later; the state says the same. */
export function stopHolds(world: World) {
  return (wrong: Wrong): Rule => {
    const wishes = new Map<string, Wish>();
    return {
      onCommit(committed) {
        const { patient, commit } = committed;
        const wish = wishes.get(patient.patientId) ?? { stopAt: null, startAt: null };
        wishes.set(patient.patientId, wish);
        const before = isStopped(wish);
        noteWish(wish, committed);
        for (const event of commit.events) {
          if (event.type === 'text-claimed' && before && !afterStop.has(event.kind))
            wrong(`${event.kind} was claimed after STOP`);
        }
        if (commit.state.erased) return;
        if (commit.state.stopped !== isStopped(wish))
          wrong(
            `${patient.patientId} wants ${isStopped(wish) ? 'no more texts' : 'texts'}, and the state says otherwise`,
          );
      },
      onSend({ task, left }) {
        const { ownerId = '', textId = '' } = task.reference ?? {};
        const life = world.ledger.patients.get(ownerId)?.texts.get(textId);
        const wish = wishes.get(ownerId);
        if (!left || life === undefined || wish === undefined || afterStop.has(life.kind)) return;
        // What was claimed before the STOP was written down may still leave.
        if (isStopped(wish) && life.status !== 'claimed') wrong(`${life.kind} left after STOP`);
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
      if (isAgreeing && message?.meaning !== 'yes') wrong(`consent came of ${message?.words ?? commit.type}`);
      if (before.stage !== 'invited') return;
      for (const event of commit.events) {
        if (event.type === 'text-claimed' && !beforeConsent.has(event.kind))
          wrong(`${event.kind} before consent`);
      }
    },
  };
}

const agesMs = 10 * 3_600_000;

/** Whoever is enrolled with a number that asked for no more texts, to this clinic and as the last word, begins stopped. */
export function stopIsRemembered(world: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ commit, patient, now }) {
      if (commit.type !== 'enrol') return;
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
