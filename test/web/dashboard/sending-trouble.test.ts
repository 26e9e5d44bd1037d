import { expect, it } from 'vitest';
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
import { sendingTroubles } from '../../../web/dashboard/sending-trouble.ts';

it('tells everything that keeps texts from leaving, the widest first', () => {
  const clinic = { sending: 'on', testNumbers: null, live: { confirmedContacts: ['a@b.example'] } } as const;
  const troublesOf = (changed: Partial<ClinicAnswer>) =>
    sendingTroubles({ ...clinic, ...changed } as ClinicAnswer);
  expect(troublesOf({})).toEqual([]);
  // An empty list is test mode too: nobody is sent anything.
  expect(troublesOf({ testNumbers: [] })).toEqual(['test']);
  const live = { confirmedContacts: [], problem: 'no contact has confirmed' };
  expect(troublesOf({ sending: 'off', testNumbers: [], live })).toEqual(['off', 'test', 'notLive']);
});
