/** The owner of a text as sending sees them: a patient, or a number that belongs to none. */
import { type ClinicSettings, type Line, lineOf } from '../../shared/domain/clinic/settings.ts';
import { variablesFor } from '../../shared/domain/patient/send/text-variables.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { StrangerState } from '../../shared/domain/stranger/state.ts';
import { clinicVariables } from '../../shared/domain/texts/clinic-variables.ts';
import type { TextVariables } from '../../shared/domain/texts/content.ts';
import type { TextCommand } from '../../shared/domain/texts/life-of-a-text.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import { wordText } from '../../shared/domain/texts/word-text.ts';
import { optOutsOf } from '../../shared/edge/opt-outs.ts';
import type { TextReference } from '../../shared/edge/queue-messages.ts';
import { commitDecision } from '../../shared/history/commit-decision.ts';
import { commitStranger } from '../../shared/history/commit-stranger.ts';
import { settingsInForce } from '../../shared/history/settings-in-force.ts';
import type { Services } from './services.ts';

export interface Owner {
  /** How a log names them. */
  readonly name: { readonly patientId: string } | { readonly strangerId: string };
  readonly clinicId: string;
  readonly phone: string;
  /** The clinic's number that whom a text is to last wrote to; null where none is known. */
  readonly writtenTo: (text: OpenText) => string | null;
  readonly texts: readonly OpenText[];
  /** True when a wake-up brings back a text whose time is still to come. */
  readonly hasWakeUps: boolean;
  /** The words as they would leave now; `alerted` is what the alert topic answered, for emergency words. */
  readonly words: (text: OpenText, settings: ClinicSettings, alerted: boolean) => string;
  readonly commit: (command: TextCommand) => Promise<Committed>;
}

export type Committed =
  | { kind: 'committed'; owner: Owner; steps: readonly { type: string }[] }
  | { kind: 'refused'; reason: string };

function wordsOf(
  { content }: OpenText,
  variables: TextVariables,
  { language }: PatientState | StrangerState,
  { wording }: ClinicSettings,
): string {
  if (content.kind === 'alert') throw new TypeError('an alert has no words for its owner');
  return wordText(content, variables, language, wording);
}

/** A number that the patient had before has written to another than the one they have now. */
function writtenToBy({ phone, writtenTo, formerNumbers = [] }: PatientState, to = phone): string | null {
  const former = to === phone ? undefined : formerNumbers.find((each) => each.phone === to);
  return (to === phone ? writtenTo : former?.writtenTo) ?? null;
}

function patientOwner(services: Services, state: PatientState): Owner {
  const { clinicId, patientId, phone, texts } = state;
  return {
    name: { patientId },
    clinicId,
    phone,
    writtenTo: ({ to }) => writtenToBy(state, to),
    texts,
    hasWakeUps: true,
    words(text, settings, alerted) {
      return wordsOf(text, { ...variablesFor(state, settings), alerted }, state, settings);
    },
    async commit(command) {
      const { clinics, numbers } = services;
      const committing = { ...services, optOuts: optOutsOf(clinics, numbers) };
      const result = await commitDecision(committing, { patientId }, command);
      if (result.kind === 'refused') return result;
      const steps = result.kind === 'committed' ? result.events : [];
      return { kind: 'committed', owner: patientOwner(services, result.state), steps };
    },
  };
}

function strangerOwner(services: Services, state: StrangerState): Owner {
  const { clinicId, strangerId, phone, texts, writtenTo = null } = state;
  return {
    name: { strangerId },
    clinicId,
    phone,
    writtenTo: () => writtenTo,
    texts,
    hasWakeUps: false,
    words(text, settings, alerted) {
      return wordsOf(text, { ...clinicVariables(settings), alerted }, state, settings);
    },
    async commit(command) {
      const now = services.clock.now();
      const timed =
        command.type === 'claim-text'
          ? { ...command, now, settings: await settingsInForce(services.clinics, clinicId) }
          : { ...command, now };
      const result = await commitStranger(services, strangerId, timed);
      if (result.kind === 'refused') return result;
      if (result.kind === 'duplicate') return { kind: 'refused', reason: result.kind };
      return { kind: 'committed', owner: strangerOwner(services, result.state), steps: result.steps };
    },
  };
}

/** Answers leave from the number that was written to; what the clinic starts, from its present one. */
export function lineFor({ writtenTo }: Owner, text: OpenText, settings: ClinicSettings): Line {
  const isAnswer = text.channel === 'answer' && text.content.kind !== 'staff-text';
  return lineOf(settings, (isAnswer ? writtenTo(text) : null) ?? settings.originationNumber);
}

/** The owner a queue message names, as they are now; null once nobody knows them any more. */
export async function loadOwner(
  services: Services,
  { owner, ownerId }: TextReference,
): Promise<Owner | null> {
  if (owner === 'patient') {
    const state = await services.histories.latest(ownerId);
    return state === null ? null : patientOwner(services, state);
  }
  const state = await services.strangers.load(ownerId);
  return state === null ? null : strangerOwner(services, state);
}
