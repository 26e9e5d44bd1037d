import { Temporal } from 'temporal-polyfill';
import { type Phase, phases } from '../../shared/domain/plan/phases.ts';
import type { MovableClock } from '../clock.ts';
import type { Control } from '../control/control.ts';
import { createDemoClinic, type DemoClinic } from './demo-clinic.ts';
import { type DemoPatient, demoDays } from './demo-patients.ts';

/** What the demo is written through. */
export interface DemoParts {
  readonly url: string;
  readonly control: Control;
  readonly clock: MovableClock;
  readonly patients: readonly DemoPatient[];
  /** Told after each day how many of how many are written. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** When the day's texts are read and answered, in the clinic's zone: after the preferred hour. */
const answeringTime = { hour: 18, minute: 20 };

interface Told {
  readonly patient: DemoPatient;
  readonly patientId: string;
  answered: number;
  textsSeen: number;
  lastSession: Temporal.PlainDate | undefined;
}

function asksForScore(body: string): boolean {
  return /\b0 (?:to|al?) 10\b/.test(body);
}

/** Whether a question came in since the patient last looked at the phone. */
function wasAsked(told: Told, control: Control): boolean {
  const texts = control.texts(told.patient.phone).slice(told.textsSeen);
  told.textsSeen += texts.length;
  return texts.some(({ body }) => asksForScore(body));
}

/** What a patient answers to the next question; null for silence. */
function nextAnswer(told: Told): string | null {
  const { answers } = told.patient;
  const answer = answers[Math.min(told.answered, answers.length - 1)] ?? null;
  told.answered += 1;
  return answer;
}

async function attend(clinic: DemoClinic, told: Told, phase: Phase | null, today: Temporal.PlainDate) {
  if (phase === null) return;
  const days = phases[phase].sessionDays;
  if (told.lastSession !== undefined && told.lastSession.until(today).days < days) return;
  told.lastSession = today;
  await clinic.call('PUT', `/patients/${told.patientId}/sessions/${today.toString()}`, { attended: true });
}

/**
 * Writes the demo clinic the way it would come about: staff enrol, patients text, sessions are recorded, and the clock
 * goes from evening to evening over 16 weeks until it shows the real present.
 */
export async function seedDemo({ url, control, clock, patients, onProgress }: DemoParts): Promise<void> {
  const clinic = await createDemoClinic(url, control);
  const told: Told[] = [];
  const begin = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(clinic.timeZone);

  // Before the first of them is enrolled there is nothing to write.
  const first = Math.min(...patients.map(({ enrolledOn }) => enrolledOn));
  for (let day = first; day < demoDays; day += 1) {
    const evening = begin.add({ days: day }).with(answeringTime);
    if (evening.epochMilliseconds > clock.real()) break;
    const target = evening.epochMilliseconds;
    if (target > clock.now()) await control.moveTo(target, { withoutReconcile: true });
    const today = evening.toPlainDate();
    const says = (from: string, body: string) =>
      control.inbound({ from, to: clinic.originationNumber, body });

    const asked = told.filter((one) => wasAsked(one, control));
    // Sessions fall on days with a question, as they do where both keep the same step.
    if (asked.length > 0) {
      const phases = await clinic.phases();
      for (const one of asked) {
        const row = phases.get(one.patientId);
        if (row?.status === 'active') await attend(clinic, one, row.phase, today);
        const answer = nextAnswer(one);
        if (answer !== null) await says(one.patient.phone, answer);
      }
    }
    const acting = told.flatMap(({ patient, patientId }) =>
      patient.acts.filter((act) => act.day === day).map((act) => ({ act, patient, patientId })),
    );
    for (const { act, patient, patientId } of acting) {
      if ('text' in act) await says(patient.phone, act.text);
      else {
        const until = today.add({ days: act.pauseDays }).toString();
        await clinic.call('POST', `/patients/${patientId}/pause`, { until });
      }
    }
    const joining = patients.filter(({ enrolledOn }) => enrolledOn === day);
    for (const patient of joining) {
      const patientId = await clinic.enrol(patient, today);
      told.push({ patient, patientId, answered: 0, textsSeen: 0, lastSession: undefined });
      await control.settle();
      await says(patient.phone, patient.consents);
    }
    if (asked.length + acting.length + joining.length > 0) await control.settle();
    onProgress?.(day + 1, demoDays);
  }
  await control.moveTo(Math.max(clock.real(), clock.now()));
}
