/** Asks again for what a patient's newest state still wants and has not got. */
import { hourMs, type Instant, later, minuteMs } from '../../shared/domain/local-time.ts';
import type { WakeReason } from '../../shared/domain/patient/due/wake-reasons.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { isWaiting, type OpenText, queueOf } from '../../shared/domain/texts/open-text.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import { metrics } from '../../shared/names.ts';
import { log, logMetric } from '../lambda/log.ts';
import type { Services } from './services.ts';

/** Texts and wake-ups this late are asked for again; sooner they are most likely on their way. */
export const patienceMs = 5 * minuteMs;

/** A nudge may wait a quarter of an hour for its second; asked for sooner, its copies would take others' room. */
const nudgePatienceMs = 30 * minuteMs;

/** Neither a row of other texts nor a late schedule holds a check-in up for so long. */
const checkInPatienceMs = 2 * hourMs;

const checkInDuties: ReadonlySet<WakeReason> = new Set(['intake-check-in', 'check-in', 'recheck']);

/** An alert nobody has acknowledged for this long concerns the operator. */
const alertPatienceMs = hourMs;

async function askForText(
  { histories, clinics, queues, clock }: Services,
  state: PatientState,
  text: OpenText,
) {
  const { patientId } = state;
  const since = text.claimedAt ?? text.notBefore ?? text.queuedAt;
  const waits = text.channel === 'nudge' && text.claimedAt === null;
  if (later(since, waits ? nudgePatienceMs : patienceMs) > clock.now()) return;
  if (text.claimedAt === null) {
    await queues.queueText(queueOf(text), state.clinicId, {
      owner: 'patient',
      ownerId: patientId,
      textId: text.id,
    });
    log.warn('text-asked-again', { patientId, textId: text.id });
    return;
  }
  // Claimed and never recorded: the sender was cut off, and the text may or may not have left.
  const outcome = { result: 'unknown' as const };
  const committing = { histories, clinics, clock };
  await commitDecision(committing, { patientId }, { type: 'record-text', textId: text.id, outcome });
  logMetric(metrics.textsUnknown, 1, clock.now());
}

/** True when a check-in was to leave hours ago and has not: nobody was woken for it, or its text lies about. */
function isCheckInMissing({ texts, wake }: PatientState, now: Instant): boolean {
  const late = (since: Instant) => later(since, checkInPatienceMs) <= now;
  if (wake !== null && checkInDuties.has(wake.why) && late(wake.at)) return true;
  return texts.some(
    (text) => text.content.kind === 'check-in' && isWaiting(text) && late(text.notBefore ?? text.queuedAt),
  );
}

/** What is late is asked for again, and what was claimed long ago and never recorded becomes unknown. */
export async function askAgain(services: Services, state: PatientState): Promise<void> {
  const { clock, queues } = services;
  if (isCheckInMissing(state, clock.now())) logMetric(metrics.checkInsDue, 1, clock.now());
  for (const text of state.texts) await askForText(services, state, text);
  if (state.wake !== null && later(state.wake.at, patienceMs) <= clock.now()) {
    await queues.queueWakeUp(state.patientId, 0);
    logMetric(metrics.wakeUpsOverdue, 1, clock.now());
  }
  if (state.alert !== null && later(state.alert.since, alertPatienceMs) <= clock.now()) {
    logMetric(metrics.alertsUnacknowledged, 1, clock.now());
  }
}
