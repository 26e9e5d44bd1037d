/** What a clinic may decide, checked, and the settings that come of it. */
import * as z from 'zod';
import {
  type ClinicSettings,
  type NumberType,
  neverClosed,
  numberTypes,
  usualSessionLeadDays,
} from '../domain/clinic/settings.ts';
import { mergeProtocol } from '../domain/plan/merge-protocol.ts';
import { checkProtocol, defaultProtocol, type Protocol } from '../domain/plan/protocol.ts';
import { foldText } from '../domain/texts/fold-name.ts';
import { isGsm7, segmentsOf } from '../domain/texts/segments.ts';
import { tipIds } from '../domain/tip-ids.ts';
import { isCountry, phoneNumber } from '../edge/phone-number.ts';
import { alertContact, mostContacts, normalContact } from './alert-contacts.ts';
import type { AnswerOf } from './answer-of.ts';
import { protocolChanges, wholeProtocol } from './protocol.ts';
import { templates, templatesBody } from './templates.ts';
import { instant, isoDate, timeZone, words } from './values.ts';
import { wording, wordingBody } from './wording.ts';

const longestShortName = 20;
const longestLink = 30;

const numberType = z.enum(numberTypes);
const adjustments = z.enum(['automatic', 'suggest']);
const sending = z.enum(['on', 'off']);

/** Parts a second that carriers let a number send unless they agreed to more. */
const usualRate: Record<NumberType, number> = {
  'toll-free': 3,
  '10dlc': 1,
  'short-code': 100,
  simulator: 1,
};

const writtenPhone = z.string().max(40);
const shortCode = /^\d{3,8}$/;

/** Characters that cost one place of 160 each, so that a name of 20 takes 20. */
function fitsText(text: string, most: number): boolean {
  return isGsm7(text) && segmentsOf(text).characters <= most;
}

const shortName = words(60)
  .transform(foldText)
  .refine(
    (name) => name !== '' && fitsText(name, longestShortName),
    `must have at most ${longestShortName} characters of the plain alphabet of text messages`,
  );

const bookingLink = z
  .string()
  .trim()
  .regex(
    /^(?:https?:\/\/)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:[/:?#][\x21-\x7e]*)?$/,
    'must be a web address',
  )
  .refine((link) => fitsText(link, longestLink), `must have at most ${longestLink} plain characters`);

const country = z
  .string()
  .transform((code) => code.trim().toUpperCase())
  .refine(isCountry, 'must be a country by its two letters, such as US');

const tipsOff = z
  .array(z.enum(tipIds, 'must be the id of a tip'))
  .transform((ids) => tipIds.filter((id) => ids.includes(id)));

const countries = z
  .array(country)
  .min(1, 'must name at least one country')
  .max(250, 'must hold at most 250 countries')
  .transform((codes) => [...new Set(codes)]);

const mostClosedDates = 60;

/** At most so many dates in any one year, since a clinic that is always closed sends nothing. */
function fitsYears(dates: readonly string[]): boolean {
  const years = new Map<string, number>();
  for (const date of new Set(dates)) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
  return [...years.values()].every((count) => count <= mostClosedDates);
}

const closedDays = z.strictObject({
  weekdays: z
    .array(z.int('must be whole numbers from 0 for Sunday to 6 for Saturday').min(0).max(6))
    .transform((days) => [...new Set(days)].sort((one, other) => one - other))
    .refine((days) => days.length < 7, 'must leave at least one weekday open')
    .default([])
    .describe('0 for Sunday to 6 for Saturday.'),
  dates: z
    .array(isoDate)
    .max(600, 'must hold at most 600 dates')
    .transform((dates) => [...new Set(dates)].sort())
    .refine(fitsYears, `must hold at most ${mostClosedDates} dates a year`)
    .default([]),
});

const fields = z.strictObject({
  name: words(100),
  shortName: shortName.nullish(),
  phone: writtenPhone,
  timeZone,
  country,
  countries: countries.nullish().describe("Where patients' numbers may be from; else the clinic's country."),
  originationNumber: writtenPhone,
  numberType: numberType.default('10dlc'),
  partsPerSecond: z.int('must be a whole number from 1 to 1000').min(1).max(1_000).nullish(),
  dailyCeiling: z
    .int('must be a whole number from 1 to 1000000')
    .min(1)
    .max(1_000_000)
    .nullish()
    .describe("The most texts on one of the clinic's days; else 20 a live patient, at least 500."),
  bookingLink: bookingLink.nullish(),
  adjustments: adjustments.default('automatic'),
  assumeSessions: z.boolean().default(false),
  sessionLeadDays: z
    .int('must be a whole number of days from 0 to 14')
    .min(0)
    .max(14)
    .default(usualSessionLeadDays)
    .describe("Days before a session's day on which its reminder leaves."),
  closedDays: closedDays.nullish().describe('Days on which no text leaves that Ebb starts itself.'),
  alertContacts: z
    .array(alertContact)
    .max(mostContacts, `must hold at most ${mostContacts} contacts`)
    .default([]),
  protocol: protocolChanges.nullish(),
  wording: wordingBody.nullish(),
  tipsOff: tipsOff.nullish().describe('Self-care tips that no patient is given.'),
  templates: templatesBody.nullish().describe('Texts that staff keep to send again.'),
  sending: sending.default('on'),
  testNumbers: z.array(writtenPhone).max(50, 'must hold at most 50 numbers').nullish(),
  seen: z
    .int()
    .min(0)
    .exactOptional()
    .describe('The `version` as it was read; 409 `conflict` when somebody saved another since.'),
  // What GET answers may be sent back as it came: these are told, never taken.
  clinicId: z.string().optional(),
  version: z.number().optional(),
  formerLines: z.unknown().optional(),
  live: z.unknown().optional(),
});

type Report = (path: PropertyKey[], message: string) => void;

function phoneAt(text: string, country: string, path: PropertyKey[], report: Report): string {
  const number = phoneNumber(text, country);
  if (number === null) report(path, 'must be one phone number that exists, best written like +12065550101');
  return number ?? '';
}

function originationOf(body: z.infer<typeof fields>, report: Report): string {
  if (body.numberType === 'short-code' && shortCode.test(body.originationNumber))
    return body.originationNumber;
  return phoneAt(body.originationNumber, body.country, ['originationNumber'], report);
}

function contactsOf(body: z.infer<typeof fields>, report: Report): string[] {
  const contacts = body.alertContacts.map((contact, index) => {
    const normal = normalContact(contact, body.country);
    if (normal === null)
      report(['alertContacts', index], 'must be an e-mail address or the number of a mobile');
    return normal ?? '';
  });
  return [...new Set(contacts)];
}

function protocolOf(body: z.infer<typeof fields>, report: Report): Protocol {
  const protocol = mergeProtocol(defaultProtocol, body.protocol ?? {});
  try {
    checkProtocol(protocol);
  } catch (error) {
    // The message names the field as `protocol.x.y must ...`.
    const [, field = 'protocol', message = 'is not possible'] =
      /^(\S+) (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    report(field.split('.'), message);
  }
  return protocol;
}

/** The first words of the clinic's name that fit where a short name goes; null when its letters do not. */
function shortened(name: string): string | null {
  const folded = foldText(name);
  if (folded === '' || !isGsm7(folded)) return null;
  let short = '';
  for (const word of folded.split(' ')) {
    const next = short === '' ? word : `${short} ${word}`;
    if (!fitsText(next, longestShortName)) break;
    short = next;
  }
  return short === '' ? folded.slice(0, longestShortName) : short;
}

/** Everything but the id and the version, and the version that whoever put it had before them. */
export type ClinicInput = Omit<ClinicSettings, 'clinicId' | 'version' | 'formerLines'> & { seen?: number };

/** `PUT /clinics/{clinicId}`, with every default filled in: what is left out is as if it had never been set. */
export const clinicBody = fields.transform((body, context): ClinicInput => {
  const report: Report = (path, message) => {
    context.issues.push({ code: 'custom', path, message, input: undefined });
  };
  const short = body.shortName ?? shortened(body.name);
  if (short === null)
    report(['shortName'], 'is needed here: the name is not in the alphabet of text messages');
  return {
    name: body.name,
    shortName: short ?? '',
    phone: phoneAt(body.phone, body.country, ['phone'], report),
    timeZone: body.timeZone,
    country: body.country,
    countries: body.countries ?? [body.country],
    originationNumber: originationOf(body, report),
    numberType: body.numberType,
    partsPerSecond: body.partsPerSecond ?? usualRate[body.numberType],
    dailyCeiling: body.dailyCeiling ?? null,
    bookingLink: body.bookingLink ?? null,
    adjustments: body.adjustments,
    assumeSessions: body.assumeSessions,
    sessionLeadDays: body.sessionLeadDays,
    closedDays: body.closedDays ?? neverClosed,
    alertContacts: contactsOf(body, report),
    protocol: protocolOf(body, report),
    wording: body.wording ?? {},
    tipsOff: body.tipsOff ?? [],
    templates: body.templates ?? [],
    sending: body.sending,
    testNumbers:
      body.testNumbers?.map((number, index) =>
        phoneAt(number, body.country, ['testNumbers', index], report),
      ) ?? null,
    ...(body.seen === undefined ? {} : { seen: body.seen }),
  };
});

/** The settings in force, and whether anything is sent by them. */
export const clinic = z.strictObject({
  clinicId: z.string(),
  version: z.int(),
  name: z.string(),
  shortName: z.string(),
  phone: z.string(),
  timeZone: z.string(),
  country: z.string(),
  countries: z.array(z.string()).describe("Where patients' numbers may be from."),
  tipsOff: z.array(z.enum(tipIds)).describe('Self-care tips that no patient is given.'),
  templates,
  originationNumber: z.string(),
  numberType,
  partsPerSecond: z.int(),
  formerLines: z
    .array(
      z.strictObject({
        number: z.string(),
        numberType,
        partsPerSecond: z.int(),
        until: instant,
        moved: z
          .boolean()
          .describe('No patient is found by it any more: another clinic may have it 30 days after `until`.'),
      }),
    )
    .describe('Numbers that texts came from before, newest first; they are still heard. Told, never taken.'),
  dailyCeiling: z.int().nullable().describe('The most texts a day; null: 20 a live patient, at least 500.'),
  bookingLink: z.string().nullable(),
  adjustments,
  assumeSessions: z.boolean(),
  sessionLeadDays: z.int(),
  closedDays: z.strictObject({ weekdays: z.array(z.int()), dates: z.array(z.string()) }),
  alertContacts: z.array(z.string()),
  protocol: wholeProtocol,
  wording,
  sending,
  testNumbers: z.array(z.string()).nullable(),
  live: z.strictObject({
    confirmedContacts: z.array(z.string()).describe('Whom an alert reaches, first contact first.'),
    contacts: z.array(
      z.strictObject({
        contact: z.string(),
        status: z.enum(['confirmed', 'waiting', 'lost']),
        since: instant,
        older: z.boolean().exactOptional().describe('Reached by an older way until they confirm anew.'),
      }),
    ),
    problem: z.string().exactOptional().describe('Why no invitation leaves.'),
  }),
});

export type ClinicAnswer = AnswerOf<typeof clinic>;
