/**
 * Responders by the seed, for counting: pain that falls by half in some weeks and scatters around that, questions that
 * are answered, put off to the reminder or ignored, and some words unasked. The same seed is the same patient.
 */

import { conditions } from '../../shared/domain/plan/conditions.ts';
import { normalFrom, seededNumbers } from '../made-up/seeded.ts';
import { alike, type Said, type SessionsBy, type StoryPatient } from './story-patients.ts';

/** More than anybody is asked in a year. */
const mostQuestions = 80;
const daysOfYear = 365;
/** Of a hundred questions so many stay unanswered, and so many more are answered at the reminder. */
const ignoredPercent = 10;
const remindedPercent = 12;
const missedPercent = 8;
/** Of a hundred texts about sessions so many stay unanswered. */
const asideIgnoredPercent = 15;
/** Points by which a rating scatters around the pain that is rated. */
const deviation = 0.8;

const unasked: readonly Said[] = [
  { en: 'Thanks, that helped!', es: 'Gracias, me ayudó' },
  { en: 'Can I move my session to Friday?', es: '¿Puedo mover mi sesión al viernes?' },
  { en: 'What can I do at home?', es: '¿Qué puedo hacer en casa?' },
  { en: 'Sore for two days after the session', es: 'Dos días adolorida tras la sesión' },
  { en: 'Started a new medicine', es: 'Empecé una medicina nueva' },
  { en: '6', es: '6' },
  { en: 'Do I park behind the building?', es: '¿Me estaciono atrás del edificio?' },
  { en: 'The pressure was just right', es: 'La presión estuvo bien' },
];
const mostUnasked = 5;

const puts: readonly Said[] = [
  alike('{n}'),
  alike('{n}'),
  alike('{n}'),
  { en: "it's a {n}", es: 'un {n}' },
  { en: '{n} today', es: '{n} hoy' },
  { en: '{n}, slept badly', es: '{n}, dormí mal' },
];

/** A responder of that seed, whose sessions are known by bookings, by what staff type, or not at all. */
export function madeUpResponder(seed: number, sessions: SessionsBy): StoryPatient {
  const next = seededNumbers(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const numbersWhere = (percent: number): number[] =>
    Array.from({ length: mostQuestions }, (_, index) => index + 1).filter(() => next() * 100 < percent);
  const treated = conditions.filter((each) => each !== 'autoimmune');
  const start = 5 + below(4);
  const relief = start * (0.4 + next() * 0.3);
  const weeks = 5 + below(8);
  const pain = Array.from({ length: weeks + 1 }, (_, week): [number, number] => [
    week * 7,
    Math.round(start - (relief * week) / weeks),
  ]);
  const ignores = numbersWhere(ignoredPercent);
  return {
    firstName: { en: 'Ana', es: 'Ana' },
    condition: treated[below(treated.length)] ?? 'back-pain',
    pain,
    scatter: Array.from({ length: mostQuestions }, () => Math.round(deviation * normalFrom(next))),
    puts: Array.from({ length: mostQuestions }, () => puts[below(puts.length)] ?? alike('{n}')),
    ignores,
    waitsForReminder: numbersWhere(remindedPercent).filter((each) => !ignores.includes(each)),
    unasked: Array.from({ length: below(mostUnasked + 1) }, () => ({
      day: 14 + below(daysOfYear - 14),
      says: unasked[below(unasked.length)] ?? alike('5'),
    })),
    answers: {
      invitation: alike('yes'),
      'session-nudge': { en: 'Booked', es: 'Reservado' },
      'session-question': { en: 'better', es: 'mejor' },
    },
    ignoresAsides: numbersWhere(asideIgnoredPercent),
    firstSession: 4 + below(6),
    misses: numbersWhere(missedPercent),
    sessions,
    staffWrite: [],
  };
}
