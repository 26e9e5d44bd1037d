import { describe, expect, it } from 'vitest';
import { patientNumber, whyNotMobile } from '../../../shared/edge/patient-number.ts';

describe("a patient's number", () => {
  it.each([
    ['(206) 555-0123', 'US', '+12065550123'],
    ['+52 1 55 1234 5678', 'US', '+525512345678'],
    ['55 1234 5678', 'MX', '+525512345678'],
    ['+54 11 2345-6789', 'US', '+5491123456789'],
    ['011 15-2345-6789', 'AR', '+5491123456789'],
    ['+55 11 8765-4321', 'US', '+5511987654321'],
    ['+1 555 123 4567', 'GB', '+15551234567'],
    ['+1 206 555 0123 ext. 5', 'US', null],
    ['12', 'US', null],
    ['call me', 'US', null],
  ])('is read in the form that Ebb goes by: %s', (text, country, expected) => {
    expect(patientNumber(text, country)).toBe(expected);
  });

  it.each([
    ['a premium number', '+19005551234'],
    ['a toll-free number', '+18005550199'],
    ['a shared-cost number', '+448431234567'],
    ['a personal number', '+447012345678'],
    ['a pager', '+447640123456'],
    ['a satellite phone', '+881612345678'],
    ['another satellite phone', '+870773111632'],
    ['a satellite phone of a country', '+61147123456'],
    ['premium everywhere', '+979123456789'],
    ['a fixed line', '+34912345678'],
    ['a Brazilian fixed line', '+551132345678'],
  ])('is refused as no mobile: %s', (_, number) => {
    expect(whyNotMobile(number, ['US', 'GB', 'AU', 'ES', 'BR', 'DE'])).toBe('not-a-mobile');
  });

  it('may be of the countries that the clinic allows, and of no other', () => {
    const all = ['+12065550123', '+16045550100', '+525512345678', '+34612345678', '+5491123456789'];
    const why = (countries: string[]) => all.map((number) => whyNotMobile(number, countries));
    const not = 'country-not-allowed';
    expect(why(['US'])).toEqual([null, not, not, not, not]);
    expect(why(['US', 'CA', 'MX', 'ES', 'AR'])).toEqual([null, null, null, null, null]);
  });

  it('may be one of those that nobody has, which tests and trials use', () => {
    expect(whyNotMobile('+15551234567', ['ES'])).toBeNull();
  });
});
