import { type ClinicSettings, neverClosed } from '../../shared/domain/clinic/settings.ts';
import { begin } from '../../shared/domain/patient/evolve.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';
import type { StrangerState } from '../../shared/domain/stranger/state.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import type { Commit } from '../../shared/history/ports.ts';

/** When everything in these samples happens. */
export const sampleTime = '2026-06-15T17:00:00.000Z';

/** The number that sample clinics text from. */
export const clinicNumber = '+12065550100';

/** A text that waits to be sent. */
export const waitingText: OpenText = {
  id: '1-0',
  channel: 'nudge',
  content: { kind: 'check-in' },
  queuedAt: sampleTime,
  notBefore: null,
  claimedAt: null,
  attempts: 0,
};

/** The state of a patient who was just enrolled, with a first baseline reading, at place `seq`. */
export function stateOf(patientId: string, seq: number, changes: Partial<PatientState> = {}): PatientState {
  const { clinicId = 'demo' } = changes;
  const enrolled = begin(
    {
      type: 'enrolled',
      patientId,
      clinicId,
      firstName: 'María',
      phone: '+12065550123',
      timeZone: 'America/Los_Angeles',
      language: 'es',
      condition: 'back-pain',
      preferredTime: null,
      consent: { how: 'in person', by: 'staff-1', at: sampleTime },
      baseline: [{ date: '2026-05-28', score: 7 }],
      stopped: false,
      by: 'staff-1',
    },
    sampleTime,
  );
  return { ...enrolled, seq, ...changes };
}

/** A commit of that state: the enrolment when it is the first, else a text received. */
export function commitOf(state: PatientState, changes: Partial<Commit> = {}): Commit {
  return {
    patientId: state.patientId,
    clinicId: state.clinicId,
    seq: state.seq,
    at: state.at,
    cause: null,
    type: state.seq === 1 ? 'enrol' : 'receive-text',
    events: [{ type: 'consented' }],
    state,
    ...changes,
  };
}

/** Settings of a clinic with the protocol it starts with. */
export function settingsOf(
  clinicId: string,
  version: number,
  changes: Partial<ClinicSettings> = {},
): ClinicSettings {
  return {
    clinicId,
    version,
    name: 'Harbor Massage Clinic',
    shortName: 'Harbor Massage',
    phone: '+12065550199',
    timeZone: 'America/Los_Angeles',
    country: 'US',
    countries: ['US'],
    originationNumber: clinicNumber,
    numberType: 'toll-free',
    partsPerSecond: 3,
    formerLines: [],
    dailyCeiling: null,
    bookingLink: null,
    adjustments: 'automatic',
    assumeSessions: false,
    sessionLeadDays: 3,
    closedDays: neverClosed,
    alertContacts: ['desk@example.com'],
    protocol: defaultProtocol,
    wording: {},
    sending: 'on',
    testNumbers: null,
    ...changes,
  };
}

/** A number that belongs to no patient. */
export function strangerOf(strangerId: string, seq: number, expiresAt: string): StrangerState {
  return {
    v: 1,
    strangerId,
    clinicId: 'demo',
    phone: '+12065550177',
    seq,
    at: sampleTime,
    language: 'en',
    helpAnsweredOn: null,
    stopAnsweredOn: null,
    emergencyAt: null,
    alertedAt: null,
    stopReceivedAt: null,
    startReceivedAt: null,
    received: seq,
    toRead: [],
    texts: [],
    causes: '',
    expiresAt,
  };
}
