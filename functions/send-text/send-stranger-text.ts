/** One text to a number that belongs to no live patient: HELP, the answer to STOP, or emergency words. */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { epochMs, later, minuteMs } from '../../shared/domain/local-time.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import { wordText } from '../../shared/domain/texts/word-text.ts';
import type { OpenText } from '../../shared/domain/patient/state.ts';
import type { StrangerState } from '../../shared/domain/stranger/state.ts';
import { metrics } from '../../shared/names.ts';
import type { TextReference } from '../../shared/outside/ports.ts';
import { longestDelay } from '../../shared/outside/queue-delay.ts';
import { commitStranger } from '../../shared/history/commit-stranger.ts';
import { log, logMetric } from '../lambda/log.ts';
import { outcomeOf, tryAgain, waitForRoom } from './deliver.ts';
import type { Services } from './services.ts';

/** True for a text whose time is still to come: its message goes back into the queue until then. */
async function waitsForItsTime(
  services: Services,
  reference: TextReference,
  { notBefore }: OpenText,
): Promise<boolean> {
  if (notBefore === null) return false;
  const seconds = Math.ceil((epochMs(notBefore) - epochMs(services.clock.now())) / 1000);
  if (seconds <= 0) return false;
  await services.queues.queueText('answer', reference, Math.min(seconds, longestDelay));
  return true;
}

async function sendAlert(services: Services, state: StrangerState, text: OpenText): Promise<void> {
  if (text.content.kind !== 'alert') return;
  if (!(await services.alerts.raise(state.clinicId, text.content.level))) throw tryAgain('alert-refused');
  const outcome = { result: 'sent' as const, providerId: null, segments: 0, body: '' };
  const now = services.clock.now();
  await commitStranger(services, state.strangerId, { type: 'record-text', now, textId: text.id, outcome });
}

function wordsFor(text: OpenText, state: StrangerState, settings: ClinicSettings, alerted: boolean): string {
  if (text.content.kind === 'alert') throw new TypeError('an alert has no words for a stranger');
  const variables = {
    firstName: '',
    clinicName: settings.name,
    clinicShortName: settings.shortName,
    clinicPhone: settings.phone,
    bookingLink: settings.bookingLink,
    country: settings.country,
    alerted,
    sessionDue: null,
  };
  return wordText(text.content, variables, state.language, settings.wording);
}

/** A claim this old was cut off: no function runs so long, and a message that failed comes again only after it. */
const claimLostMs = minuteMs;

/**
 * Upkeep does not know strangers, so the message that comes again settles a claim that nobody recorded. The text may
 * have left and is not sent again; emergency words leave an alert, in case theirs was never raised.
 */
async function settleLost(services: Services, { strangerId }: StrangerState, text: OpenText): Promise<void> {
  const now = services.clock.now();
  if (text.claimedAt === null || later(text.claimedAt, claimLostMs) > now) return;
  const outcome = { result: 'unknown' as const };
  await commitStranger(services, strangerId, { type: 'record-text', now, textId: text.id, outcome });
  logMetric(metrics.textsUnknown, 1, now);
  log.warn('text-not-recorded', { strangerId, textId: text.id });
}

/** Sends the text a queue message names, unless it has gone or is claimed. */
export async function sendStrangerText(services: Services, reference: TextReference): Promise<void> {
  const { ownerId: strangerId, textId } = reference;
  const state = await services.strangers.load(strangerId);
  const text = state?.texts.find(({ id }) => id === textId);
  if (state === null || text === undefined) return;
  if (text.claimedAt !== null) return settleLost(services, state, text);
  if (await waitsForItsTime(services, reference, text)) return;
  if (text.content.kind === 'alert') return sendAlert(services, state, text);
  const settings = await services.clinics.latest(state.clinicId);
  if (settings === null) throw new Error('the clinic has no settings');
  // Emergency words wait for nothing; a carrier that throttles them for it says so.
  if (text.content.kind !== 'emergency') {
    const { segments } = segmentsOf(wordsFor(text, state, settings, true));
    if (await waitForRoom(services, reference, text.channel, settings, segments)) return;
  }
  const now = services.clock.now();
  const sending = await services.clinics.sendingEverywhere();
  const claim = await commitStranger(services, strangerId, {
    type: 'claim-text',
    now,
    settings,
    textId,
    sending,
  });
  const claimed = claim.kind === 'saved' && claim.state.texts.some(({ id }) => id === textId);
  if (!claimed) return;
  const alerted = text.content.kind === 'emergency' && (await services.alerts.raise(state.clinicId, 'first'));
  const body = wordsFor(text, state, settings, alerted);
  const sent = await services.texts.send({ to: state.phone, from: settings.originationNumber, body });
  if (sent.result === 'retry') {
    await commitStranger(services, strangerId, { type: 'release-text', now, textId });
    throw tryAgain(sent.code);
  }
  const outcome = outcomeOf(services, sent, body);
  await commitStranger(services, strangerId, { type: 'record-text', now, textId, outcome, alerted });
}
