import { expect, it } from 'vitest';
import * as z from 'zod';
import { readInput } from '../../../shared/edge/field-errors.ts';
import { isProblemError } from '../../../shared/edge/problems.ts';
import { clinicBody } from '../../../shared/staff-contract/clinic.ts';
import { detailsBody } from '../../../shared/staff-contract/enrolment.ts';
import { pageQuery } from '../../../shared/staff-contract/values.ts';

function messages(schema: z.ZodType, value: unknown): string[] {
  try {
    readInput(schema, value);
    return [];
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return (error.problem.errors ?? []).map(({ field, message }) => `${field} ${message}`);
  }
}

const clinic = {
  name: 'Harbor',
  phone: '+12065550100',
  timeZone: 'America/New_York',
  country: 'US',
  originationNumber: '+12065550199',
};

it('says the bound of what is out of bounds', () => {
  expect(messages(pageQuery, { cursor: 'x'.repeat(1_025) })).toEqual([
    'cursor must have at most 1024 characters',
  ]);
  expect(messages(z.object({ name: z.string().min(1) }), { name: '' })).toEqual([
    'name must have at least 1 character',
  ]);
  expect(messages(z.object({ ids: z.array(z.string()).max(1) }), { ids: ['a', 'b'] })).toEqual([
    'ids must hold at most 1',
  ]);
  expect(messages(pageQuery, { limit: '0' })).toEqual(['limit must be at least 1']);
  expect(messages(pageQuery, { limit: '101' })).toEqual(['limit must be at most 100']);
  expect(messages(clinicBody, { ...clinic, partsPerSecond: 0 })).toEqual([
    'partsPerSecond must be a whole number from 1 to 1000',
  ]);
  expect(messages(clinicBody, { ...clinic, dailyCeiling: 1_000_001 })).toEqual([
    'dailyCeiling must be a whole number from 1 to 1000000',
  ]);
});

it('says what an alert contact may be', () => {
  for (const contact of [5, {}, { kind: 'sms' }]) {
    expect(messages(clinicBody, { ...clinic, alertContacts: [contact] })).toEqual([
      'alertContacts.0 must be an e-mail address, a phone number, { "email": ... } or { "phone": ... }',
    ]);
  }
});

it('says of a change with a misspelt field that alone', () => {
  const body = detailsBody({ country: 'US', now: '2027-01-04T17:00:00.000Z' });
  expect(messages(body, { fristName: 'Ana' })).toEqual([
    'fristName is not known here: remove it, or check how it is spelt',
  ]);
  expect(messages(body, {})).toEqual([' must change something']);
});
