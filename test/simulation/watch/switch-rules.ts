/** Switches, test mode, discharge and erasure. */
import { minuteMs } from '../../../shared/domain/local-time.ts';
import { leavesAlways, type OpenText } from '../../../shared/domain/texts/open-text.ts';
import type { World } from '../world.ts';
import type { Rule, Wrong } from './ledger.ts';

/** Settings are a minute old at most, by clocks that may be off, and a sender takes its time. */
const patienceMs = 4 * minuteMs;

/** Nothing but danger leaves while a switch is off, and in test mode nothing to whom it is not for. */
export function switchesHold(world: World) {
  return (wrong: Wrong): Rule => ({
    onSend({ left, task, text, now }) {
      const { ownerId = '', textId = '' } = task.reference ?? {};
      const patient = world.ledger.patients.get(ownerId);
      const life = patient?.texts.get(textId);
      if (!left || patient === undefined || life === undefined || leavesAlways(life.kind)) return;
      const { clinicId } = patient;
      if (world.wasOff(clinicId, now - patienceMs, now)) wrong(`${life.kind} left while ${clinicId} was off`);
      if (world.wasInTest(clinicId, text.to, now - patienceMs, now))
        wrong(`${life.kind} left in test mode to a number that is not for testing`);
    },
  });
}

/** After a discharge only what must leaves; an erasure leaves nobody to read about. */
export function goneIsGone({ ledger }: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ before, commit }) {
      if (before?.erased === true) wrong(`${commit.type} after the erasure`);
      if (before?.discharged === true) {
        for (const event of commit.events) {
          if (event.type === 'text-claimed' && !leavesAlways(event.kind))
            wrong(`${event.kind} after the discharge`);
          if (event.type === 'text-received') wrong('a text was taken for a patient who had left');
        }
      }
      if (!commit.state.erased) return;
      const { phone, firstName, consent, texts, plan } = commit.state;
      if (
        phone !== '' ||
        firstName !== '' ||
        consent !== null ||
        texts.length > 0 ||
        plan.baseline.length > 0
      )
        wrong('the tombstone tells of somebody');
    },
    onSend({ left, task }) {
      const { ownerId = '', textId = '' } = task.reference ?? {};
      const patient = ledger.patients.get(ownerId);
      const state = patient?.commits.at(-1)?.state;
      if (!left || state?.erased !== true || patient?.texts.get(textId)?.status === 'claimed') return;
      wrong('a text left after the erasure that was not on its way');
    },
  });
}

interface Owing {
  phone: string;
  texts: readonly OpenText[];
}

/** Emergency words that answer somebody's danger leave although they are erased, as a patient and as a stranger. */
export function dangerOutlivesErasure({ ledger }: World): Rule {
  const sent = new Map<string, number>();

  /** What was handed over may have left before the forgetting was done. */
  function owe({ phone, texts }: Owing, now: number): void {
    for (const { content, claimedAt, to = phone } of texts)
      if (content.kind === 'emergency' && claimedAt === null) {
        const met = (sent.get(to) ?? 0) > now - minuteMs;
        ledger.owed.push({ to, since: now, met });
      }
  }
  return {
    onCommit({ before, commit, now }) {
      if (commit.type === 'erase' && before !== null) owe(before, now);
    },
    onForget: ({ state, now }) => owe(state, now),
    onSend({ text, said, task, now }) {
      if (task.reference !== null || said.result === 'retry') return;
      sent.set(text.to, now);
      for (const owed of ledger.owed) if (owed.to === text.to) owed.met = true;
    },
  };
}
