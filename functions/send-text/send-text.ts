/** One text to a patient or a stranger: claimed, sent, recorded, in that order, each step a commit of its own. */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { epochMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import type { AlertContent } from '../../shared/domain/texts/content.ts';
import { fingerprint } from '../../shared/domain/texts/fingerprint.ts';
import { isEarly, isWaiting, type OpenText, queueOf } from '../../shared/domain/texts/open-text.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import type { TextReference } from '../../shared/edge/queue-messages.ts';
import { settingsInForce } from '../../shared/history/settings-in-force.ts';
import { longestDelay } from '../../shared/outside/queue-delay.ts';
import { log } from '../lambda/log.ts';
import { lineFor, loadOwner, type Owner } from './owner.ts';
import type { Services } from './services.ts';
import { countOutcome, outcomeOf } from './text-outcome.ts';
import { tryAgain } from './try-again.ts';
import { waitForRoom } from './wait-for-room.ts';
import { type Counted, countText, takeBack } from './within-ceiling.ts';

/** The queue message that names a text, and whether it has come before. */
export interface Delivery {
  message?: string;
  again: boolean;
}

/** A claim this old was cut off: no function runs so long, and a message that failed comes again only after it. */
const claimLostMs = minuteMs;

/**
 * The message that claimed a text settles it when it comes again and nobody has recorded it: sooner than reconcile, which
 * knows no stranger. Another message of the same text settles nothing: whoever claimed it may be sending it, and the
 * clocks of two functions may be apart. The text may have left and is not sent again; emergency words leave an alert, in
 * case theirs was never raised.
 */
async function settleLost(
  { clock }: Services,
  owner: Owner,
  { claimedAt, claimedBy, content, id }: OpenText,
  { message, again }: Delivery,
): Promise<void> {
  if (!again || (claimedBy !== undefined && claimedBy !== message)) return;
  if (claimedAt === null || later(claimedAt, claimLostMs) > clock.now()) return;
  const outcome = { result: 'unknown' } as const;
  await owner.commit({ type: 'record-text', textId: id, outcome });
  countOutcome(clock, outcome, content.kind);
  log.warn('text-not-recorded', { ...owner.name, textId: id });
}

/**
 * Strangers have no wake-ups, so the message is requeued until the text's time, repeatedly if that exceeds the
 * queue's longest delay.
 */
async function putOff(
  { clock, queues }: Services,
  { clinicId, hasWakeUps }: Owner,
  reference: TextReference,
  text: OpenText,
): Promise<void> {
  const { notBefore } = text;
  if (hasWakeUps || notBefore === null) return;
  const seconds = Math.ceil((epochMs(notBefore) - epochMs(clock.now())) / 1000);
  await queues.queueText(queueOf(text), clinicId, reference, Math.min(seconds, longestDelay));
}

/** An alert may safely go twice and must not be lost, so it is raised first and recorded after. */
async function sendAlert(
  { alerts }: Services,
  owner: Owner,
  textId: string,
  { level }: AlertContent,
): Promise<void> {
  if ((await alerts.raise(owner.clinicId, level)) === 'nobody') throw tryAgain('alert-refused');
  const outcome = { result: 'sent' as const, providerId: null, segments: 0, body: '' };
  await owner.commit({ type: 'record-text', textId, outcome, alerted: true });
}

/** Whether anybody may send, and for an invitation whether alerts reach a contact of the clinic. */
async function sendingOf({ alerts, clinics }: Services, text: OpenText, settings: ClinicSettings) {
  if ((await clinics.sendingEverywhere()) === 'off') return 'off';
  if (text.content.kind !== 'invitation') return 'on';
  const confirmed = await alerts.confirmedContacts(settings.clinicId, settings.alertContacts);
  return confirmed.length > 0 ? 'on' : 'not-live';
}

/** The owner and the text as the claim left them, and when the text was counted. */
interface Claimed {
  owner: Owner;
  text: OpenText;
  counted: Counted;
}

/**
 * Null when there is nothing to send after all. Whoever committed between the look and the claim may have changed where
 * the text goes, so what is sent is the text as it was claimed.
 */
async function claim(
  services: Services,
  owner: Owner,
  text: OpenText,
  settings: ClinicSettings,
  message: string | undefined,
): Promise<Claimed | null> {
  const sending = await sendingOf(services, text, settings);
  const counts = sending === 'on' && text.content.kind !== 'emergency';
  const counted = counts ? await countText(services, text, settings) : null;
  const result = await owner.commit({
    type: 'claim-text',
    textId: text.id,
    fingerprint: fingerprint(owner.words(text, settings, true)),
    sending: counts && counted === null ? 'over-ceiling' : sending,
    ...(message === undefined ? {} : { message }),
  });
  if (result.kind === 'committed' && result.steps.some(({ type }) => type === 'text-claimed')) {
    const claimed = result.owner.texts.find(({ id }) => id === text.id) ?? text;
    return { owner: result.owner, text: claimed, counted };
  }
  await takeBack(services, settings, counted);
  const kind = result.kind === 'refused' ? result.reason : 'not-sent';
  log.info('text-not-claimed', { ...owner.name, textId: text.id, kind });
  return null;
}

async function sendClaimed(
  services: Services,
  { owner, text, counted }: Claimed,
  settings: ClinicSettings,
): Promise<void> {
  const { alerts, texts } = services;
  const { id } = text;
  const raised = text.content.kind === 'emergency' ? await alerts.raise(owner.clinicId, 'first') : 'nobody';
  // Where only the operator could be told, the words ask to call the clinic, and the alert goes on all the same.
  const alerted = raised !== 'nobody';
  const body = owner.words(text, settings, raised === 'clinic');
  const { number } = lineFor(owner, text, settings);
  const sent = await texts.send({ to: text.to ?? owner.phone, from: number, body });
  if (sent.result === 'retry') {
    await owner.commit({ type: 'release-text', textId: id, code: sent.code });
    await takeBack(services, settings, counted);
    throw tryAgain(sent.code);
  }
  if (sent.result !== 'accepted') {
    log.warn('text-not-accepted', { ...owner.name, textId: id, kind: sent.result, code: sent.code });
  }
  const outcome = outcomeOf(sent, body);
  countOutcome(services.clock, outcome, text.content.kind);
  await owner.commit({ type: 'record-text', textId: id, outcome, alerted });
}

/** Sends the text a queue message names, unless it has gone, is claimed, or is not wanted any more. */
export async function sendText(
  services: Services,
  reference: TextReference,
  delivery: Delivery = { again: true },
): Promise<void> {
  const owner = await loadOwner(services, reference);
  const text = owner?.texts.find(({ id }) => id === reference.textId);
  if (owner === null || text === undefined) return;
  if (!isWaiting(text)) return settleLost(services, owner, text, delivery);
  if (isEarly(text, services.clock.now())) return putOff(services, owner, reference, text);
  if (text.content.kind === 'alert') return sendAlert(services, owner, text.id, text.content);
  const settings = await settingsInForce(services.clinics, owner.clinicId);
  // Emergency words wait for nothing; a carrier that throttles them for it says so.
  if (text.content.kind !== 'emergency') {
    const { segments } = segmentsOf(owner.words(text, settings, true));
    const line = lineFor(owner, text, settings);
    if (await waitForRoom(services, owner.clinicId, reference, text.channel, line, segments)) return;
  }
  const claimed = await claim(services, owner, text, settings, delivery.message);
  if (claimed !== null) await sendClaimed(services, claimed, settings);
}
