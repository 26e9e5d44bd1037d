/**
 * Six patients for a year, as fixed scripts: what their pain is, how they put it, and what they write unasked. They
 * depend on Ebb's texts only where a person would: a question is answered, an invitation met with YES.
 */
import type { Language } from '../../shared/domain/clinic/settings.ts';
import type { Condition } from '../../shared/domain/plan/conditions.ts';
import type { TextKind } from '../../shared/domain/text-kinds.ts';

export type Said = Readonly<Record<Language, string>>;

/** A booking system, before and after; staff, who type in the day's after work; or nobody but the patient's answers. */
export type SessionsBy = 'bookings' | 'staff' | 'nobody';

export interface StoryPatient {
  readonly firstName: Said;
  readonly condition: Condition;
  /** Average pain from a day on, counted from the enrolment. */
  readonly pain: readonly (readonly [day: number, score: number])[];
  /** Added to it, answer after answer, over and over. */
  readonly scatter: readonly number[];
  /** How a number is put, answer after answer, over and over; `{n}` is the number. */
  readonly puts: readonly Said[];
  /** Questions that stay without an answer, and those answered at the reminder, counted from 1. */
  readonly ignores: readonly number[];
  readonly waitsForReminder: readonly number[];
  /** Nothing is answered or written after so many answers. */
  readonly silentAfter?: number;
  /** What is written unasked, at noon. */
  readonly unasked: readonly { readonly day: number; readonly says: Said }[];
  /** What is answered to texts other than questions about pain. */
  readonly answers: Partial<Record<TextKind, Said>>;
  /** Texts that ask of something else than pain and stay without an answer, counted from 1. */
  readonly ignoresAsides?: readonly number[];
  /** The day of the first session, counted from the enrolment; a week after it where none is named. */
  readonly firstSession?: number;
  /** Sessions that were missed, counted from 1. */
  readonly misses: readonly number[];
  /** Who tells of sessions, besides the patient. */
  readonly sessions: SessionsBy;
  /** What staff write to the patient, in the morning. */
  readonly staffWrite: readonly { readonly day: number; readonly says: Said }[];
}

/** The same in every language. */
export const alike = (words: string): Said => ({ en: words, es: words });
const number = alike('{n}');
const yes: Said = { en: 'Yes', es: 'Sí' };
const better: Said = { en: 'better', es: 'mejor' };
const booked: Said = { en: 'Booked', es: 'Reservado' };

const nothingMore = {
  ignores: [],
  waitsForReminder: [],
  unasked: [],
  misses: [],
  sessions: 'staff',
  staffWrite: [],
} as const;

export const storyPatients = {
  responder: {
    ...nothingMore,
    firstName: { en: 'Ana', es: 'María' },
    condition: 'back-pain',
    pain: [
      [0, 7],
      [14, 6],
      [24, 5],
      [35, 4],
      [60, 3],
      [120, 2],
      [200, 3],
      [260, 2],
    ],
    scatter: [0, 0, 1, 0, -1, 0],
    puts: [
      number,
      number,
      { en: '{n} today', es: '{n} hoy' },
      number,
      { en: "it's a {n}", es: 'un {n}' },
      { en: '{n}, slept badly', es: '{n}, dormí mal' },
    ],
    ignores: [14],
    waitsForReminder: [9, 21],
    unasked: [
      { day: 30, says: { en: 'Thanks, that helped!', es: '¡Gracias, me ayudó!' } },
      { day: 75, says: { en: 'Can I move my session to Friday?', es: '¿Puedo mover mi sesión al viernes?' } },
      { day: 151, says: { en: 'What can I do at home for my back?', es: '¿Qué puedo hacer en casa?' } },
      {
        day: 230,
        says: { en: 'I am on vacation for two weeks', es: 'Estoy de vacaciones dos semanas' },
      },
    ],
    answers: {
      invitation: yes,
      'session-nudge': booked,
      'session-question': better,
      'staff-text': { en: 'Yes please', es: 'Sí, por favor' },
    },
    misses: [6],
    staffWrite: [
      {
        day: 100,
        says: { en: 'Hi Ana, can you come at 4 instead?', es: 'Hola María, ¿puede venir a las 4?' },
      },
    ],
  },
  fibromyalgia: {
    ...nothingMore,
    firstName: { en: 'Ruth', es: 'Rosa' },
    condition: 'fibromyalgia',
    pain: [
      [0, 8],
      [28, 7],
      [60, 6],
      [84, 5],
      [150, 9],
      [171, 6],
      [190, 5],
      [280, 8],
      [301, 5],
    ],
    scatter: [0, 1, 0, -1, 0],
    puts: [
      number,
      { en: '{n} everything hurts', es: '{n} me duele todo' },
      { en: '{n}, so tired', es: '{n}, muy cansada' },
      number,
      { en: 'about {n}', es: 'como {n}' },
    ],
    ignores: [7, 19],
    waitsForReminder: [12],
    unasked: [
      { day: 152, says: { en: 'I am having a flare', es: 'Tengo un brote' } },
      { day: 154, says: { en: 'Should I come in during a flare?', es: '¿Debo ir durante un brote?' } },
      { day: 155, says: { en: 'still flaring', es: 'sigo con el brote' } },
      {
        day: 200,
        says: { en: 'Sore for two days after the session', es: 'Dos días adolorida tras la sesión' },
      },
      { day: 282, says: { en: 'Flare again, 9', es: 'Otra vez un brote, 9' } },
    ],
    answers: { invitation: yes, 'session-nudge': booked, 'session-question': better },
    misses: [],
    staffWrite: [],
  },
  autoimmune: {
    ...nothingMore,
    firstName: { en: 'Lena', es: 'Elena' },
    condition: 'autoimmune',
    pain: [
      [0, 6],
      [21, 5],
      [42, 4],
      [70, 3],
      [160, 8],
      [182, 5],
      [200, 3],
    ],
    scatter: [0, 0, -1, 0, 1],
    puts: [number, number, { en: '{n} hands swollen', es: '{n} manos hinchadas' }, number],
    ignores: [10],
    waitsForReminder: [],
    unasked: [
      { day: 90, says: { en: 'Started methotrexate', es: 'Empecé metotrexato' } },
      { day: 161, says: { en: 'Flare 8', es: 'Brote 8' } },
      {
        day: 163,
        says: { en: 'Is it ok to come on Monday?', es: '¿Puedo ir el lunes?' },
      },
    ],
    answers: { invitation: yes, 'session-nudge': booked, 'session-question': better },
    misses: [],
    staffWrite: [],
  },
  silent: {
    ...nothingMore,
    firstName: { en: 'Tom', es: 'Tomás' },
    condition: 'back-pain',
    pain: [[0, 6]],
    scatter: [0, 1],
    puts: [number],
    silentAfter: 3,
    answers: { invitation: yes },
  },
  'low-baseline': {
    ...nothingMore,
    firstName: { en: 'Ben', es: 'Benito' },
    condition: 'headache-tmj',
    pain: [
      [0, 2],
      [60, 1],
    ],
    scatter: [0, 0, 1, 0],
    puts: [number, { en: 'just a {n}', es: 'solo un {n}' }],
    ignores: [11],
    answers: { invitation: { en: 'ok', es: 'ok' }, 'session-nudge': booked, 'session-question': better },
  },
  relapser: {
    ...nothingMore,
    firstName: { en: 'Mary', es: 'Marta' },
    condition: 'arthritis',
    pain: [
      [0, 7],
      [14, 5],
      [28, 4],
      [42, 3],
      [84, 2],
      [210, 3],
      [224, 4],
      [238, 5],
      [252, 6],
      [315, 5],
      [336, 4],
    ],
    scatter: [0, 0, 1, -1],
    puts: [number, number, { en: 'same as last week', es: 'igual que la semana pasada' }, number],
    ignores: [16],
    waitsForReminder: [6],
    answers: { invitation: yes, 'session-nudge': booked, 'session-question': better },
  },
  untyped: {
    ...nothingMore,
    sessions: 'nobody',
    firstName: { en: 'June', es: 'Julia' },
    condition: 'back-pain',
    pain: [
      [0, 7],
      [14, 6],
      [24, 5],
      [35, 4],
      [60, 3],
      [120, 2],
    ],
    scatter: [0, 0, 1, 0, -1, 0],
    puts: [number],
    ignores: [14],
    waitsForReminder: [9],
    answers: { invitation: yes, 'session-question': better },
  },
} as const satisfies Readonly<Record<string, StoryPatient>>;

export type StoryName = keyof typeof storyPatients;
export const storyNames = Object.keys(storyPatients) as StoryName[];
