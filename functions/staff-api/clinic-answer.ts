/** The clinic's settings as staff see them: with who can be alerted, and why nothing leaves. */
import type { ContactState } from '../../shared/domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import type { NotLiveReason } from '../../shared/domain/staff-words/staff-catalog.ts';
import { staffWords } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';
import type { Services } from './services.ts';

function isReached({ status, shared }: ContactState): boolean {
  return status === 'confirmed' || shared === true;
}

async function notLiveReason(
  { clinics }: Services,
  settings: ClinicSettings,
  states: readonly ContactState[],
): Promise<NotLiveReason | null> {
  if ((await clinics.sendingEverywhere()) === 'off') return 'sending-off-everywhere';
  if (settings.sending === 'off') return 'sending-off';
  if (states.length === 0) return 'no-contacts';
  if (states.some(isReached)) return null;
  return states.some(({ status }) => status === 'lost') ? 'none-left' : 'none-confirmed';
}

/**
 * The settings with how each alert contact stands, who of them is reached, and why the clinic is not live; null where
 * it is.
 */
export async function clinicAnswer(services: Services, settings: ClinicSettings): Promise<ClinicAnswer> {
  const { clinicId, alertContacts } = settings;
  const states = await services.alerts.contactStates(clinicId, alertContacts);
  const reason = await notLiveReason(services, settings, states);
  const contacts = states.map((state, index) => ({
    contact: alertContacts[index] ?? '',
    status: state.status,
    since: state.since,
    ...(state.shared === true && { older: true }),
  }));
  const confirmedContacts = contacts.filter((_, index) => {
    const state = states[index];
    return state !== undefined && isReached(state);
  });
  const { savedAt: _, ...shown } = settings;
  return {
    tipsOff: [],
    templates: [],
    ...shown,
    live: {
      confirmedContacts: confirmedContacts.map(({ contact }) => contact),
      contacts,
      ...(reason !== null && { problem: staffWords().notLive[reason] }),
    },
  };
}
