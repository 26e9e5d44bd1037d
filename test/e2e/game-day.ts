/** What each game day is played with: the alarms that are on, the time that passes, and a patient in care. */
import { alarmsOn, countQueues } from '../../local/alarms/alarms-on.ts';
import type { TestStack } from '../support/local-stack.ts';
import type { Clinic, Patient } from './clinic.ts';

const minuteMs = 60_000;

/** Alarms of a stack that are on now. */
export function alarmsNow(stack: TestStack): string[] {
  countQueues(stack.aws.metrics, stack.aws.queueDepth(), stack.clock.now());
  return alarmsOn(stack.runtime.stack, stack.aws.metrics, stack.clock.now());
}

/** Passes so many quarters of an hour, each with its run of reconcile; answers what went off meanwhile, if only for a minute. */
export async function passQuarters(stack: TestStack, quarters: number): Promise<string[]> {
  const wentOff = new Set<string>();
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const from = stack.clock.now();
    await stack.advance('PT15M');
    for (let at = from + minuteMs; at <= stack.clock.now(); at += minuteMs) {
      for (const alarm of alarmsOn(stack.runtime.stack, stack.aws.metrics, at)) wentOff.add(alarm);
    }
  }
  return [...wentOff].toSorted();
}

/** Somebody who has agreed, with a first score or two. */
export async function inCareAt(clinic: Clinic, phone: string): Promise<Patient> {
  const baseline = [
    { date: '2029-12-20', score: 7 },
    { date: '2029-12-28', score: 7 },
  ];
  const patient = await clinic.enrol(phone, { baseline });
  await patient.say('Yes please');
  return patient;
}
