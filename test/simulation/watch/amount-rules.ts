/** How many texts may leave: of staff to one patient, and of a clinic on one of its days. */
import { dayMs, epochMs, instantOf, localDate, minuteMs } from '../../../shared/domain/local-time.ts';
import { traitsOf } from '../../../shared/domain/text-kinds.ts';
import type { World } from '../world.ts';
import type { Rule, Wrong } from './ledger.ts';

const mostWaiting = 3;
const mostOfADay = 10;

/** At most three texts of staff wait for a patient, and ten are wanted in a day. */
export function staffWriteLittle(wrong: Wrong): Rule {
  const wrote = new Map<string, number[]>();
  return {
    onCommit({ patient, commit }) {
      const at = epochMs(commit.at);
      for (const event of commit.events) {
        if (event.type !== 'text-queued' || event.content.kind !== 'staff-text') continue;
        const lately = (wrote.get(patient.patientId) ?? []).filter((one) => one > at - dayMs);
        wrote.set(patient.patientId, [...lately, at]);
        if (lately.length >= mostOfADay) wrong('staff wrote eleven texts in a day');
        const waiting = commit.state.texts.filter(({ content }) => content.kind === 'staff-text').length;
        if (waiting > mostWaiting) wrong(`${waiting} texts of staff wait`);
      }
    },
  };
}

/** Settings are a minute old at most, by clocks that may be off, and a sender takes its time. */
const patienceMs = 4 * minuteMs;

/** No more leave on a clinic's day than it allows, nudges nine tenths of that; what must leave always may. */
export function ceilingsHold(world: World) {
  return (wrong: Wrong): Rule => {
    const left = new Map<string, number>();
    return {
      onSend(sent) {
        const { ownerId = '', textId = '' } = sent.task.reference ?? {};
        const patient = world.ledger.patients.get(ownerId);
        const life = patient?.texts.get(textId);
        if (!sent.left || patient === undefined || life === undefined || life.kind === 'emergency') return;
        const { clinicId } = patient;
        const versions = [sent.now - patienceMs, sent.now].map((at) => world.settingsOf(clinicId, at));
        const settings = versions.map((version) => world.settingsAt(clinicId, version));
        const [before, now] = settings.map((each) => each?.dailyCeiling ?? null);
        const timeZone = settings[1]?.timeZone ?? 'UTC';
        const name = `${clinicId} ${localDate(instantOf(sent.now), timeZone)}`;
        const count = (left.get(name) ?? 0) + 1;
        left.set(name, count);
        if (before == null || now == null) return;
        const { leavesAlways = false, aboveCeiling = false } = traitsOf(life.kind);
        // START before the YES is answered by the invitation, and no answer to START is held back.
        const answersStart = life.kind === 'invitation' && life.channel === 'answer';
        if (leavesAlways || aboveCeiling || answersStart) return;
        const most = Math.max(before, now) * (life.channel === 'nudge' ? 0.9 : 1);
        if (count > most) wrong(`${life.kind} is number ${count} of ${name}, and ${most} may leave`);
      },
    };
  };
}
