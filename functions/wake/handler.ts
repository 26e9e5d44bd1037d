/** A wake-up is due: the patient's state says what is to be done now, or that nothing is any more. */
import type { SQSRecord } from 'aws-lambda';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { haveBookingsPassed } from '../../shared/domain/patient/wake/duties.ts';
import { readWakeUp } from '../../shared/edge/queue-messages.ts';
import { type Committing, commitDecision, type Intent } from '../../shared/history/commit-decision.ts';
import type { Bookings } from '../../shared/history/ports.ts';
import { log } from '../lambda/log.ts';
import { unreadable } from '../lambda/unreadable.ts';

export interface Services extends Committing {
  bookings: Pick<Bookings, 'of'>;
}

/** The bookings are read only when those that the state keeps have passed. */
async function wakeUpOf({ bookings, clock }: Services, before: PatientState | null): Promise<Intent> {
  if (before === null || !haveBookingsPassed(before, clock.now())) return { type: 'wake-up' };
  return { type: 'wake-up', bookings: await bookings.of(before.patientId) };
}

/**
 * Decides what is due for the patient that a message names. A wake-up with nothing to do is no failure; an unreadable
 * message throws.
 */
export function createHandler(services: Services) {
  return async (record: SQSRecord): Promise<void> => {
    const wakeUp = readWakeUp(record.body);
    if ('problem' in wakeUp) throw unreadable(wakeUp.problem);
    const result = await commitDecision(services, wakeUp, (before) => wakeUpOf(services, before));
    const outcome = result.kind === 'refused' ? result.reason : result.kind;
    log.info('woken', { patientId: wakeUp.patientId, kind: outcome });
  };
}
