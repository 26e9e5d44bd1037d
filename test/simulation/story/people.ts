/** Who is in a story: two clinics whose ids begin alike, six patients, those who come after them, and strangers. */
import type { Random } from '../random.ts';
import { chanceOf } from '../random.ts';

export interface Clinic {
  clinicId: string;
  number: string;
  /** What staff put as its settings. */
  body: Record<string, unknown>;
}

export interface Person {
  name: string;
  clinic: number;
  phone: string;
  timeZone: string;
  language: 'en' | 'es';
  condition: string;
  preferredTime: string | null;
  /** Writes nothing but YES, and so is asked less and less. */
  silent: boolean;
  /** How often, of ten, a question is answered, and an invitation with YES. */
  answers: number;
  agrees: number;
  /** Pain at the beginning and at the end. */
  pain: [number, number];
  /** Staff leave what waits for their answer lying for more than a week. */
  leftLying: boolean;
}

const zones = ['America/Los_Angeles', 'America/New_York', 'Europe/Madrid', 'Pacific/Auckland'];

const minimums = { weeklyMinimum: { sessions: 2, days: 7 }, biweeklyMinimum: { sessions: 1, days: 14 } };

/** Plans that move within weeks, so that eight of them show all of it; and the usual one. */
const protocols = [
  { protocol: { checkInDays: { weekly: 2, biweekly: 3, monthly: 4, flare: 1 }, ...minimums } },
  { protocol: { checkInDays: { weekly: 2, biweekly: 3, monthly: 4, flare: 1 }, ...minimums } },
  { protocol: { checkInDays: { weekly: 4, biweekly: 6, monthly: 9, flare: 2 }, ...minimums } },
  {},
];

/** Weekdays on which a clinic is closed. */
const closed = [[], [], [0], [0, 6], [1, 3]];

/** The clinics of a seed. */
export function clinicsOf(seed: number): Clinic[] {
  const random = chanceOf(seed, 'clinics');
  return ['harbor', 'harbor-2'].map((clinicId, index) => ({
    clinicId,
    number: `+1206555019${index + 8}`,
    body: {
      name: index === 0 ? 'Harbor Massage Clinic' : 'Harbor Two',
      phone: `+1206555018${index}`,
      timeZone: 'America/Los_Angeles',
      country: 'US',
      originationNumber: `+1206555019${index + 8}`,
      alertContacts: [`front@${clinicId}.example`],
      adjustments: index === 0 ? 'automatic' : 'suggest',
      assumeSessions: random.happens(0.4),
      partsPerSecond: random.pick([1, 3, 20]),
      numberType: random.pick(['10dlc', '10dlc', 'toll-free']),
      sessionLeadDays: random.pick([0, 1, 3]),
      closedDays: { weekdays: random.pick(closed) },
      ...random.pick(protocols),
    },
  }));
}

function somebody(random: Random, index: number): Person {
  const start = random.whole(4, 9);
  const silent = random.happens(0.15);
  return {
    name: `p${index}`,
    clinic: index % 2,
    phone: `+1206555010${index}`,
    timeZone: random.pick(zones),
    language: random.pick(['en', 'en', 'es'] as const),
    condition: random.pick(['back-pain', 'autoimmune', 'fibromyalgia', 'arthritis']),
    preferredTime: random.pick([null, '09:00', '19:00']),
    silent,
    answers: silent ? 0 : random.pick([10, 9, 8, 4]),
    agrees: silent ? 10 : random.pick([10, 9, 9, 5]),
    pain: [start, random.pick([1, 1, 1, start, 9])],
    leftLying: random.happens(0.25),
  };
}

/** Numbers that are nobody's for a while. */
export const strangerNumbers = ['+12065550170', '+12065550171', '+12065550172'] as const;

/** Patients from the beginning on. */
export const firstPatients = 6;
/** Patients who come later, some to numbers that others gave up. */
export const laterPatients = 2;

/** Everybody who is enrolled in the story of a seed. */
export function peopleOf(seed: number): Person[] {
  return Array.from({ length: firstPatients + laterPatients }, (_, index) => {
    const person = somebody(chanceOf(seed, `person ${index}`), index);
    if (index < firstPatients) return person;
    // Whoever comes later has the number of one who was there before, as numbers go, or of a stranger.
    const isStrangers = index === firstPatients && seed % 2 === 0;
    return { ...person, phone: isStrangers ? strangerNumbers[0] : `+1206555010${index - firstPatients}` };
  });
}
