import { expect, it } from 'vitest';
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
import { sendingTroubles } from '../../../web/dashboard/sending-trouble.ts';

const clinic = {
  sending: 'on',
  testNumbers: null,
  live: { confirmedContacts: ['a@b.example'], contacts: [] },
} as const;

function troublesOf(changed: Partial<ClinicAnswer>) {
  return sendingTroubles({ ...clinic, ...changed } as ClinicAnswer);
}

it('tells everything that keeps texts from leaving, the widest first', () => {
  expect(troublesOf({})).toEqual([]);
  // An empty list is test mode too: nobody is sent anything.
  expect(troublesOf({ testNumbers: [] })).toEqual(['test']);
  const live = { confirmedContacts: [], contacts: [], problem: 'no contact has confirmed' };
  expect(troublesOf({ sending: 'off', testNumbers: [], live })).toEqual(['off', 'test', 'notLive']);
});

it('tells of a contact that is lost while others are left', () => {
  const since = '2027-01-04T18:00:00.000Z';
  const contacts = [{ contact: 'a@b.example', status: 'lost', since } as const];
  const live = { confirmedContacts: ['c@d.example'], contacts };
  expect(troublesOf({ live })).toEqual(['contactLost']);
});
