/** A clinic's settings: what staff of the clinic decide once and every decision about a patient reads. */
import type { IsoDate } from '../calendar.ts';
import type { Instant } from '../local-time.ts';
import type { Protocol } from '../plan/protocol.ts';
import type { WordableText } from '../text-kinds.ts';
import type { TipId } from '../tip-ids.ts';
import { usualForm } from '../written-forms.ts';

export const numberTypes = ['toll-free', '10dlc', 'short-code', 'simulator'] as const;
export type NumberType = (typeof numberTypes)[number];

/** What patients are written to in, in the order in which it is offered: the list from which every other follows. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export type Wording = Partial<Record<Language, Partial<Record<WordableText, string>>>>;

/** A number that texts are sent from, and what carriers make of it. */
export interface Line {
  /** E.164, or a short code. */
  number: string;
  numberType: NumberType;
  /** Message parts a second that carriers let it send. */
  partsPerSecond: number;
}

/** A number that the clinic texted from before: it is heard, and answers from it what is written to it. */
export interface FormerLine extends Line {
  /** When another took its place. */
  until: Instant;
  /** No claim of a patient stands on it any more: once it has rested, another clinic may have it. */
  moved: boolean;
}

/** When a clinic is closed; the country's holidays are dates among them. */
export interface ClosedDays {
  /** 0 for Sunday to 6 for Saturday; never all seven. */
  readonly weekdays: readonly number[];
  readonly dates: readonly IsoDate[];
}

/** Days before a session's day on which its nudge leaves, unless the clinic says otherwise. */
export const usualSessionLeadDays = 3;

export const neverClosed: ClosedDays = { weekdays: [], dates: [] };

/** A text that staff keep, to send it again; placeholders stand in it as in the clinic's own wording. */
export interface TextTemplate {
  readonly name: string;
  readonly language: Language;
  readonly body: string;
}

export interface ClinicSettings {
  clinicId: string;
  /** Counts up by one with every change; the version in force is named in each commit that used it. */
  version: number;
  /** When this version was saved; absent in those that were saved before reports asked. */
  savedAt?: Instant;
  name: string;
  /** At most 20 GSM-7 characters: it stands in texts. */
  shortName: string;
  /** E.164; the number patients are told to call. */
  phone: string;
  timeZone: string;
  /** ISO 3166 alpha-2; chooses the emergency numbers. */
  country: string;
  /** ISO 3166 alpha-2; where the patients' numbers may be from. */
  countries: string[];
  /** E.164; the number texts come from and go to. */
  originationNumber: string;
  numberType: NumberType;
  /** Message parts a second that carriers let this number send. */
  partsPerSecond: number;
  /** The most texts on one of the clinic's days; null for what its live patients make of it. */
  dailyCeiling: number | null;
  /** Newest first, at most 3. */
  formerLines: FormerLine[];
  /** At most 30 characters. */
  bookingLink: string | null;
  /** `automatic`: the plan moves by itself; `suggest`: a move waits for staff. */
  adjustments: 'automatic' | 'suggest';
  /** Expected sessions count as attended unless staff say otherwise: for clinics that do not record them in Ebb. */
  assumeSessions: boolean;
  /** Days before a session's day on which its nudge leaves, 0 to 14. */
  sessionLeadDays: number;
  closedDays: ClosedDays;
  /** E-mail addresses or E.164 numbers, first contact first. */
  alertContacts: string[];
  protocol: Protocol;
  wording: Wording;
  /** Tips that no patient of the clinic is given; absent when all may be. */
  tipsOff?: TipId[];
  /** Texts that staff keep to send again; absent where they keep none. */
  templates?: TextTemplate[];
  sending: 'on' | 'off';
  /** When not null the clinic is in test mode and only these numbers are sent anything. */
  testNumbers: string[] | null;
}

type Lines = Pick<ClinicSettings, 'originationNumber' | 'numberType' | 'partsPerSecond' | 'formerLines'>;

/** True while the clinic tries Ebb out and the number, in whatever form it is written, is none of those it tries it with. */
export function isOutsideTest({ testNumbers }: Pick<ClinicSettings, 'testNumbers'>, phone: string): boolean {
  if (testNumbers === null) return false;
  return !testNumbers.some((number) => usualForm(number) === usualForm(phone));
}

/** Every number on which the clinic hears its patients, the one it texts from first. */
export function numbersOf({ originationNumber, formerLines }: Lines): string[] {
  return [originationNumber, ...formerLines.map(({ number }) => number)];
}

/**
 * The numbers at which the clinic's patients are claimed, the one it texts from first. Of those that they have all left
 * none is here: what stands there now is another clinic's.
 */
export function claimedAt({ originationNumber, formerLines }: Lines): string[] {
  return [originationNumber, ...formerLines.filter(({ moved }) => !moved).map(({ number }) => number)];
}

/** What carriers make of a number of the clinic; of one that is not known any more, what they make of the present one. */
export function lineOf(settings: Lines, number: string): Line {
  const { numberType, partsPerSecond, originationNumber, formerLines } = settings;
  const former =
    number === originationNumber ? undefined : formerLines.find((line) => line.number === number);
  return former ?? { number, numberType, partsPerSecond };
}
