/** Who writes from a number that the patient had before speaks for nobody, and who answers staff answers nobody else. */
import { hourMs, minuteMs } from '../../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import type { World } from '../world.ts';
import type { Rule, Wrong } from './ledger.ts';

/** What only the patient may set off. */
const ofThePatient: ReadonlySet<PatientEvent['type']> = new Set<PatientEvent['type']>([
  'reading-recorded',
  'baseline-recorded',
  'check-in-answered',
  'check-in-postponed',
  'flare-reported',
  'medication-noted',
  'session-recorded',
  'session-booked',
  'consented',
  'declined',
  'rhythm-changed',
  'paused',
  'resumed',
  'started',
]);

/** Nothing is recorded from the words of a number that was given up. */
export function formerNumbersSpeakForNobody(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit, message }) {
      if (before === null || message === undefined || message.from === before.phone) return;
      for (const { type } of commit.events)
        if (ofThePatient.has(type)) wrong(`${message.words} of a former number led to ${type}`);
    },
  };
}

const staffAreAskedMs = 72 * hourMs;
/** A text that is handed over leaves some moments after its claim, by clocks that may be off. */
const slackMs = 4 * minuteMs;

interface Spoken {
  staffAt: number;
  askedAt: number;
}

/** A bare number in the three days after staff wrote is theirs to read, unless Ebb has asked since. */
export function staffAreAnsweredFirst({ ledger }: World) {
  return (wrong: Wrong): Rule => {
    const spoken = new Map<string, Spoken>();
    // On whichever number: who has another since answers from that one.
    const of = (patientId: string) => spoken.get(patientId) ?? { staffAt: 0, askedAt: 0 };
    return {
      onSend({ left, said, task, now }) {
        const { ownerId = '', textId = '' } = task.reference ?? {};
        const life = ledger.patients.get(ownerId)?.texts.get(textId);
        if (life === undefined || !left) return;
        const known = of(ownerId);
        const isStaffs = life.kind === 'staff-text' && said.result === 'accepted';
        if (isStaffs) spoken.set(ownerId, { ...known, staffAt: now });
        if (life.asks) spoken.set(ownerId, { ...known, askedAt: now });
      },
      onCommit({ patient: { patientId, texts }, before, commit, message }) {
        // What is being sent may have arrived: until its fate is recorded it counts as asked.
        const isAsking = [...texts.values()].some(({ asks, status }) => status === 'claimed' && asks);
        if (isAsking || before === null || message === undefined || !/^\d+$/.test(message.words)) return;
        const { staffAt, askedAt } = of(patientId);
        const isTheirs = message.at > staffAt + slackMs && message.at < staffAt + staffAreAskedMs - slackMs;
        if (staffAt === 0 || !isTheirs || askedAt > staffAt - slackMs) return;
        const recorded = commit.events.find(
          ({ type }) => type === 'reading-recorded' || type === 'baseline-recorded',
        );
        if (recorded !== undefined) wrong(`${message.words} answered staff, and was recorded as a score`);
      },
    };
  };
}
