/** What the patient's wishes are in words. */
import type { PatientEvent } from '../../../../shared/domain/patient/events.ts';

type Wish = Extract<PatientEvent, { type: 'check-in-postponed' | 'check-in-asked-again' | 'rhythm-changed' }>;

export const wishCases: {
  [Type in Wish['type']]: [Omit<Extract<Wish, { type: Type }>, 'type'>, string][];
} = {
  'check-in-postponed': [
    [{ id: '4', to: '2027-01-05' }, 'The patient asked for the question to come again on Jan 5, 2027.'],
  ],
  'check-in-asked-again': [[{ id: '4' }, 'The question was asked again, as the patient wished.']],
  'rhythm-changed': [
    [{ fewer: true }, 'The patient asked for fewer texts: half as many check-ins, and no tips.'],
    [{ fewer: false }, 'The patient asked for as many texts as before.'],
  ],
};
