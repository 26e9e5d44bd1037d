import { describe, expect, it } from 'vitest';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';
import { readInput } from '../../../shared/edge/field-errors.ts';
import { isProblemError } from '../../../shared/edge/problems.ts';
import { clinicBody } from '../../../shared/staff-contract/clinic.ts';
import { clinicSettingsFrom, losesPatients } from '../../../shared/staff-contract/clinic-settings.ts';

const now = '2027-01-04T18:00:00.000Z';

const least = {
  name: 'Riverside Massage Therapy',
  phone: '(206) 555-0100',
  timeZone: 'America/Los_Angeles',
  country: 'US',
  originationNumber: '+12065550101',
};

function settings(more: Record<string, unknown> = {}) {
  return clinicSettingsFrom(readInput(clinicBody, { ...least, ...more }), null, 'demo', now);
}

/** The field errors as `field: message`. */
function errors(more: Record<string, unknown>): string[] {
  try {
    readInput(clinicBody, { ...least, ...more });
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return (error.problem.errors ?? []).map(({ field, message }) => `${field}: ${message}`);
  }
  return [];
}

describe('clinic settings', () => {
  it('fills every default from the five fields that are required', () => {
    expect(settings()).toEqual({
      clinicId: 'demo',
      version: 1,
      name: 'Riverside Massage Therapy',
      shortName: 'Riverside Massage',
      phone: '+12065550100',
      timeZone: 'America/Los_Angeles',
      country: 'US',
      countries: ['US'],
      sessionLeadDays: 3,
      closedDays: { weekdays: [], dates: [] },
      tipsOff: [],
      templates: [],
      originationNumber: '+12065550101',
      numberType: '10dlc',
      partsPerSecond: 1,
      formerLines: [],
      dailyCeiling: null,
      bookingLink: null,
      adjustments: 'automatic',
      assumeSessions: false,
      alertContacts: [],
      protocol: defaultProtocol,
      wording: {},
      sending: 'on',
      testNumbers: null,
    });
  });

  it('counts the version up and forgets what the new body leaves out', () => {
    const before = settings({ bookingLink: 'https://book.example/r', sending: 'off' });
    const after = clinicSettingsFrom(readInput(clinicBody, least), { ...before, version: 6 }, 'demo', now);
    expect(after).toMatchObject({ version: 7, bookingLink: null, sending: 'on' });
  });

  it('takes back what GET answered as it came', () => {
    const before = settings({ alertContacts: ['a@example.com'] });
    expect(clinicSettingsFrom(readInput(clinicBody, before), before, 'demo', now)).toEqual({
      ...before,
      version: 2,
    });
  });

  it('remembers the numbers it texted from before, the newest first and at most 3', () => {
    const to = (originationNumber: string, before: ClinicSettings) =>
      clinicSettingsFrom(readInput(clinicBody, { ...least, originationNumber }), before, 'demo', now);
    const first = settings({ numberType: 'toll-free' });
    const second = to('+12065550102', first);
    const line = { number: '+12065550101', numberType: 'toll-free', partsPerSecond: 3 };
    expect(second.formerLines).toEqual([{ ...line, until: now, moved: false }]);
    expect(to('+12065550102', second).formerLines).toEqual(second.formerLines);
    const back = to('+12065550101', second);
    expect(back.formerLines.map(({ number }) => number)).toEqual(['+12065550102']);
    const fifth = ['+12065550103', '+12065550104', '+12065550105'].reduce(
      (each, number) => to(number, each),
      second,
    );
    expect(fifth.formerLines.map(({ number }) => number.slice(-1))).toEqual(['4', '3', '2']);
    const fourth = ['+12065550103', '+12065550104'].reduce((each, number) => to(number, each), second);
    expect([losesPatients(second, back), losesPatients(fourth, fifth)]).toEqual([false, true]);
  });

  it.each([
    ['toll-free', 3],
    ['10dlc', 1],
    ['short-code', 100],
  ])('sends as many parts a second as carriers let a %s number: %d', (numberType, partsPerSecond) => {
    expect(settings({ numberType }).partsPerSecond).toBe(partsPerSecond);
    expect(settings({ numberType, partsPerSecond: 7 }).partsPerSecond).toBe(7);
  });

  it('takes a short code only for a number of that type', () => {
    expect(settings({ numberType: 'short-code', originationNumber: '55512' }).originationNumber).toBe(
      '55512',
    );
    expect(errors({ originationNumber: '55512' })).toEqual([
      expect.stringContaining('originationNumber: must'),
    ]);
  });

  it.each([
    ['María y José Terapia del Dolor', 'Maria y Jose Terapia'],
    ['Ünïted', 'United'],
    ['Physiotherapiezentrumswest', 'Physiotherapiezentru'],
  ])('shortens %s to %s', (name, short) => {
    expect(settings({ name }).shortName).toBe(short);
  });

  it('asks for a short name where the name has none in the alphabet of texts', () => {
    expect(errors({ name: '河边诊所' })).toEqual([expect.stringMatching(/^shortName: is needed/)]);
    expect(settings({ name: '河边诊所', shortName: 'Riverside' }).shortName).toBe('Riverside');
    expect(errors({ shortName: 'x'.repeat(21) })).toEqual([expect.stringMatching(/^shortName: .*20/)]);
    expect(errors({ shortName: '[[[[[[[[[[[' })).toEqual([expect.stringMatching(/^shortName: .*20/)]);
  });

  it('takes alert contacts in every way clients write them', () => {
    const alertContacts = [
      'Owner@Example.com',
      { email: 'second@example.com' },
      { phone: '206 555 0102' },
      { kind: 'email', to: 'owner@example.com' },
      { type: 'sms', value: '+12065550103' },
    ];
    expect(settings({ alertContacts }).alertContacts).toEqual([
      'owner@example.com',
      'second@example.com',
      '+12065550102',
      '+12065550103',
    ]);
    expect(settings({ alertContacts: [{ channel: 'phone', address: '2065550104' }] }).alertContacts).toEqual([
      '+12065550104',
    ]);
  });

  it('lays a part of a protocol over the defaults', () => {
    const { protocol } = settings({ protocol: { checkInDays: { monthly: 14 }, responsePercent: 40 } });
    expect(protocol).toEqual({
      ...defaultProtocol,
      responsePercent: 40,
      checkInDays: { ...defaultProtocol.checkInDays, monthly: 14 },
    });
  });

  it('keeps own wording, and drops what was left empty', () => {
    const welcome = 'Welcome to {clinic}. STOP ends these texts, HELP for help.';
    expect(settings({ wording: { en: { welcome, reminder: ' ' } } }).wording).toEqual({ en: { welcome } });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a missing name', { name: undefined }, /^name: is missing$/],
    ['an unknown key', { shortname: 'x' }, /^shortname: is not known here/],
    [
      'an unknown protocol key',
      { protocol: { checkindays: {} } },
      /^protocol.checkindays: is not known here/,
    ],
    [
      'a protocol out of bounds',
      { protocol: { checkInDays: { weekly: 0 } } },
      /^protocol.checkInDays.weekly: must/,
    ],
    [
      'a protocol at odds',
      { protocol: { reportDays: 8 } },
      /^protocol.flareQuietDays: must not be above reportDays/,
    ],
    ['a number that is none', { phone: '12345' }, /^phone: must be one phone number/],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, /^timeZone: must be an IANA/],
    ['an unknown country', { country: 'XX' }, /^country: must be a country/],
    ['a long link', { bookingLink: `https://book.example/${'x'.repeat(20)}` }, /^bookingLink: .*30/],
    ['a link with a space', { bookingLink: 'book me' }, /^bookingLink: must be a web address/],
    ['six contacts', { alertContacts: Array(6).fill('a@example.com') }, /^alertContacts: .*5/],
    ['a contact that is none', { alertContacts: ['nobody'] }, /^alertContacts.0: must/],
    ['half a part a second', { partsPerSecond: 0.5 }, /^partsPerSecond: must/],
    ['a test number that is none', { testNumbers: ['+1'] }, /^testNumbers.0: must/],
    ['wording without its duty', { wording: { en: { welcome: 'Hello' } } }, /^wording: .*STOP/],
    [
      'wording of an unknown text',
      { wording: { en: { 'stop-confirmation': 'Hi' } } },
      /^wording.en.stop-con/,
    ],
    ['a control character', { name: 'a\u0007b' }, /^name: must not hold control/],
  ])('names the field and the remedy for %s', (_, more, expected) => {
    const found = errors(more);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.some((error) => expected.test(error)),
      found.join('\n'),
    ).toBe(true);
  });

  it('refuses a body that is no object', () => {
    for (const body of [null, [], 'x', 4]) expect(() => readInput(clinicBody, body)).toThrow('invalid-input');
  });
});
