import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  clearAttentionBody,
  dischargeBody,
  overrideBody,
  pauseBody,
  readingBody,
  sessionBody,
  staffTextBody,
  suggestionBody,
  voidReadingBody,
} from '../../../shared/staff-contract/care.ts';
import { caseloadQuery, searchBody } from '../../../shared/staff-contract/patients.ts';
import { noteBody } from '../../../shared/staff-contract/records.ts';
import {
  askedDate,
  attentionKind,
  emptyBody,
  idempotencyKey,
  isoDate,
  pageQuery,
} from '../../../shared/staff-contract/values.ts';

describe('a day', () => {
  it('that is centuries away is a slip of the hand, and refused with what would do', () => {
    for (const date of ['0001-01-01', '1999-12-31', '2100-01-01', '9999-12-31']) {
      const read = isoDate.safeParse(date);
      expect(read.error?.issues[0]?.message).toBe('must be from 2000-01-01 to 2099-12-31');
      expect(pauseBody.safeParse({ until: date }).success).toBe(false);
      expect(readingBody.safeParse({ date, score: 3 }).success).toBe(false);
    }
    expect(askedDate.safeParse('1970-01-01').success).toBe(true);
    expect(askedDate.safeParse('0001-01-01').success).toBe(false);
    expect(isoDate.safeParse('2027-02-30').error?.issues).toHaveLength(1);
  });
});

describe('words of several lines', () => {
  it('are kept without what nobody sees in them, and a page without it is as it was', () => {
    const said = 'One\u0000 \u202etwo\u202c\r\n\tthree\u200b\u2028four \ud800 👩🏽‍🦽\u0007';
    expect(noteBody.parse({ body: said })).toEqual({ body: 'One two\n\tthree\nfour \ufffd 👩🏽‍🦽' });
    expect(noteBody.safeParse({ body: '\u200b\u0000' }).success).toBe(false);
  });
});

describe('bodies and queries', () => {
  it.each<[z.ZodType, unknown, unknown]>([
    [sessionBody, { attended: true }, { attended: true }],
    [
      readingBody,
      { date: '2026-11-20', score: 0 },
      { date: '2026-11-20', item: 'pain', score: 0, note: null },
    ],
    [
      readingBody,
      { date: '2026-11-20', score: 3, note: ' by phone ' },
      { date: '2026-11-20', item: 'pain', score: 3, note: 'by phone' },
    ],
    [voidReadingBody, { reason: 'typo' }, { reason: 'typo' }],
    [overrideBody, { phase: 'flare', reason: 'asked' }, { phase: 'flare', reason: 'asked' }],
    [
      overrideBody,
      { phase: 'flare', reason: 'asked', callMade: true },
      { phase: 'flare', reason: 'asked', callMade: true },
    ],
    [suggestionBody, { id: '9-1', accept: false }, { id: '9-1', accept: false }],
    [pauseBody, {}, { until: null }],
    [pauseBody, { until: '2027-01-05' }, { until: '2027-01-05' }],
    [dischargeBody, { reason: 'well' }, { reason: 'well' }],
    [clearAttentionBody, { note: 'called' }, { note: 'called' }],
    [staffTextBody, { body: 'See you\non Monday' }, { body: 'See you\non Monday', at: 'now' }],
    [emptyBody, {}, {}],
    [attentionKind, 'crisis', 'crisis'],
    [caseloadQuery, { phase: '', flag: 'flare', limit: '20' }, { flag: 'flare', limit: 20 }],
    [
      searchBody,
      { search: 'an', flag: 'flare', cursor: null, limit: 20 },
      { search: 'an', flag: 'flare', limit: 20 },
    ],
    [pageQuery, { cursor: 'abc' }, { cursor: 'abc' }],
    [idempotencyKey, 'a-1', 'a-1'],
  ])('reads %#', (schema, given, expected) => {
    expect(schema.parse(given)).toEqual(expected);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['attended as a word', sessionBody, { attended: 'yes' }],
    ['a score as a word', readingBody, { date: '2026-11-20', score: '3' }],
    ['a reading without a day', readingBody, { score: 3 }],
    ['a phase that is none', overrideBody, { phase: 'daily', reason: 'x' }],
    ['an override without a reason', overrideBody, { phase: 'weekly' }],
    ['a call as a word', overrideBody, { phase: 'weekly', reason: 'x', callMade: 'yes' }],
    ['a suggestion without an answer', suggestionBody, { id: '9-1' }],
    ['a pause until no day', pauseBody, { until: 'soon' }],
    ['a text of blanks', staffTextBody, { body: ' \n ' }],
    ['a text without end', staffTextBody, { body: 'x'.repeat(481) }],
    ['a body where none is wanted', emptyBody, { reason: 'x' }],
    ['an unknown attention', attentionKind, 'toString'],
    ['an unknown flag', caseloadQuery, { flag: 'constructor' }],
    ['an unknown query', caseloadQuery, { page: '2' }],
    ['a limit of 0', pageQuery, { limit: '0' }],
    ['a key with a space', idempotencyKey, 'a b'],
    ['a date with a time', isoDate, '2026-11-20T00:00'],
  ])('refuses %s', (_, schema, given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});
