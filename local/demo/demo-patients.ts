import type { Language } from '../../shared/domain/clinic/settings.ts';
import type { Condition } from '../../shared/domain/plan/conditions.ts';

/** What somebody does on a day of the demo. */
type DemoAct =
  | { readonly day: number; readonly text: string }
  | { readonly day: number; readonly pauseDays: number };

/** One patient of the demo clinic, and how their weeks go. */
export interface DemoPatient {
  readonly firstName: string;
  readonly phone: string;
  readonly pronoun: 'her' | 'him';
  readonly language: Language;
  readonly condition: Condition;
  readonly preferredTime: string | null;
  /** Day of the demo on which staff enrol them. */
  readonly enrolledOn: number;
  readonly consents: string;
  /** What they answer to one question after another; null for silence. The last holds for all that follow. */
  readonly answers: readonly (string | null)[];
  readonly acts: readonly DemoAct[];
}

/** Days of the demo; its last day is today. */
export const demoDays = 112;

/**
 * Eight people: both languages, every condition, every phase at the end. Their numbers are of the range kept for
 * fiction, and so are they.
 */
export const demoPatients: readonly DemoPatient[] = [
  {
    firstName: 'María',
    phone: '+12065550111',
    pronoun: 'her',
    language: 'es',
    condition: 'fibromyalgia',
    preferredTime: '17:00',
    enrolledOn: 0,
    consents: 'Sí, gracias',
    answers: ['8', '7', '7', '6', '5', '4', '4', '4', '3', '3', '3', '7'],
    acts: [{ day: 107, text: 'Tengo un brote, hoy es un 8' }],
  },
  {
    firstName: 'James',
    phone: '+12065550112',
    pronoun: 'him',
    language: 'en',
    condition: 'back-pain',
    preferredTime: '17:00',
    enrolledOn: 14,
    consents: 'Yes please',
    answers: ['7', '7', '6', '6', '5', '4', '4', '3', '3', '2', '3', '2'],
    acts: [
      { day: 40, text: 'Thank you!' },
      { day: 98, text: 'Meds: my doctor lowered the dose' },
    ],
  },
  {
    firstName: 'Aisha',
    phone: '+12065550113',
    pronoun: 'her',
    language: 'en',
    condition: 'autoimmune',
    preferredTime: '17:00',
    enrolledOn: 35,
    consents: 'yes',
    answers: ['6', '7', '6', '5', '5', '4', '4', '3', '4', '6'],
    acts: [{ day: 109, text: 'Flare since yesterday, pain is 7' }],
  },
  {
    firstName: 'Robert',
    phone: '+12065550114',
    pronoun: 'him',
    language: 'en',
    condition: 'arthritis',
    preferredTime: '17:00',
    enrolledOn: 49,
    consents: 'Ok',
    answers: ['6', '6', '6', '5 maybe 6', '5', '4', '4', '4', '3', '4'],
    acts: [{ day: 104, pauseDays: 21 }],
  },
  {
    firstName: 'Linda',
    phone: '+12065550115',
    pronoun: 'her',
    language: 'en',
    condition: 'headache-tmj',
    preferredTime: '17:00',
    enrolledOn: 42,
    consents: 'Yes',
    answers: ['5', '6', '5', '5', 'six', '5', '4'],
    acts: [{ day: 95, text: 'STOP' }],
  },
  {
    firstName: 'Carlos',
    phone: '+12065550116',
    pronoun: 'him',
    language: 'es',
    condition: 'back-pain',
    preferredTime: '17:00',
    enrolledOn: 63,
    consents: 'si',
    answers: ['8', '7', '7', '6', '6', 'siete', null],
    acts: [],
  },
  {
    firstName: 'Grace',
    phone: '+12065550117',
    pronoun: 'her',
    language: 'en',
    condition: 'other',
    preferredTime: '17:00',
    enrolledOn: 84,
    consents: 'Yes',
    answers: ['7', '6', '7', '6', '6', '5'],
    acts: [{ day: 111, text: 'Can I move my Thursday session to 3:30?' }],
  },
  {
    firstName: 'Tom',
    phone: '+12065550118',
    pronoun: 'him',
    language: 'en',
    condition: 'back-pain',
    preferredTime: '17:00',
    enrolledOn: 107,
    consents: 'Y',
    answers: ['6', '7', '6'],
    acts: [],
  },
];
