/** One text to a patient: claimed, sent, recorded, in that order, each step a commit of its own. */
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { fingerprint } from '../../shared/domain/texts/fingerprint.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import { wordText } from '../../shared/domain/texts/word-text.ts';
import { variablesFor } from '../../shared/domain/patient/draft.ts';
import type { TextOutcome } from '../../shared/domain/patient/events.ts';
import type { OpenText, PatientState } from '../../shared/domain/patient/state.ts';
import type { TextReference } from '../../shared/outside/ports.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import { log } from '../lambda/log.ts';
import { outcomeOf, tryAgain, waitForRoom } from './deliver.ts';
import type { Services } from './services.ts';

function wordsOf(text: OpenText, state: PatientState, settings: ClinicSettings, alerted: boolean): string {
  if (text.content.kind === 'alert') throw new TypeError('an alert has no words for the patient');
  const variables = { ...variablesFor(state, settings), alerted };
  return wordText(text.content, variables, state.language, settings.wording);
}

/** Whether the clinic may send: both switches, and for an invitation a contact that alerts reach. */
async function sendingOf(services: Services, text: OpenText, settings: ClinicSettings) {
  if ((await services.clinics.sendingEverywhere()) === 'off') return 'off';
  if (text.content.kind !== 'invitation') return 'on';
  const { clinicId, alertContacts } = settings;
  const confirmed = await services.alerts.confirmedContacts(clinicId, alertContacts);
  return confirmed.length > 0 ? 'on' : 'not-live';
}

async function record(
  services: Services,
  { patientId }: PatientState,
  textId: string,
  outcome: TextOutcome,
  alerted: boolean,
): Promise<void> {
  await commitDecision(services, { patientId }, { type: 'record-text', textId, outcome, alerted });
}

/** An alert may safely go twice and must not be lost, so it is raised first and recorded after. */
async function sendAlert(services: Services, state: PatientState, text: OpenText): Promise<void> {
  if (text.content.kind !== 'alert') return;
  if (!(await services.alerts.raise(state.clinicId, text.content.level))) throw tryAgain('alert-refused');
  const outcome = { result: 'sent' as const, providerId: null, segments: 0, body: '' };
  await record(services, state, text.id, outcome, true);
}

async function claimAndSend(
  services: Services,
  state: PatientState,
  text: OpenText,
  settings: ClinicSettings,
): Promise<void> {
  const { patientId } = state;
  const isEmergency = text.content.kind === 'emergency';
  const claim = await commitDecision(
    services,
    { patientId },
    {
      type: 'claim-text',
      textId: text.id,
      fingerprint: fingerprint(wordsOf(text, state, settings, true)),
      sending: await sendingOf(services, text, settings),
    },
  );
  const claimed = claim.kind === 'committed' && claim.events.some(({ type }) => type === 'text-claimed');
  if (!claimed) {
    const kind = claim.kind === 'refused' ? claim.reason : 'not-sent';
    log.info('text-not-claimed', { patientId, textId: text.id, kind });
    return;
  }
  const alerted = isEmergency && (await services.alerts.raise(state.clinicId, 'first'));
  const body = wordsOf(text, claim.state, settings, alerted);
  const sent = await services.texts.send({ to: claim.state.phone, from: settings.originationNumber, body });
  if (sent.result === 'retry') {
    const { code } = sent;
    await commitDecision(services, { patientId }, { type: 'release-text', textId: text.id, code });
    throw tryAgain(code);
  }
  if (sent.result !== 'accepted') {
    log.warn('text-not-accepted', { patientId, textId: text.id, kind: sent.result, code: sent.code });
  }
  await record(services, state, text.id, outcomeOf(services, sent, body), alerted);
}

/** Sends the text a queue message names, unless it has gone, is claimed, or is not wanted any more. */
export async function sendPatientText(services: Services, reference: TextReference): Promise<void> {
  const state = await services.histories.latest(reference.ownerId);
  const text = state?.texts.find(({ id }) => id === reference.textId);
  if (state === null || text === undefined || text.claimedAt !== null) return;
  if (text.notBefore !== null && text.notBefore > services.clock.now()) return;
  if (text.content.kind === 'alert') return sendAlert(services, state, text);
  const settings = await services.clinics.latest(state.clinicId);
  if (settings === null) throw new Error('the clinic has no settings');
  // Emergency words wait for nothing; a carrier that throttles them for it says so.
  if (text.content.kind !== 'emergency') {
    const { segments } = segmentsOf(wordsOf(text, state, settings, true));
    if (await waitForRoom(services, reference, text.channel, settings, segments)) return;
  }
  await claimAndSend(services, state, text, settings);
}
