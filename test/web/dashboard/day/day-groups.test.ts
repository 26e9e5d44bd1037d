import { expect, it } from 'vitest';
import type { DaySession, DaySheet } from '../../../../shared/staff-contract/day-sheet.ts';
import { type DayGroup, grouped } from '../../../../web/dashboard/day/day-groups.ts';
import { patientRow } from '../samples.ts';

function session(firstName: string, changed: Partial<DaySession> = {}): DaySession {
  const patient = patientRow({ patientId: firstName, firstName });
  return { patient, due: '2027-01-11', recorded: null, ...changed };
}

function sheet(groups: Partial<Record<DayGroup, DaySession[]>>): DaySheet {
  return { date: '2027-01-11', booked: [], expected: [], overdue: [], recorded: [], ...groups };
}

const names = (sessions: readonly DaySession[]) => sessions.map(({ patient }) => patient.firstName);

it('leaves whoever is recorded where they stood', () => {
  const seen = new Map<string, DayGroup>();
  grouped(sheet({ expected: [session('Ana'), session('Bo')] }), seen);
  const recorded = session('Ana', { recorded: { attended: true, source: 'staff' } });
  const walkedIn = session('Cy', { recorded: { attended: true, source: 'staff' } });
  const after = grouped(sheet({ expected: [session('Bo')], recorded: [recorded, walkedIn] }), seen);
  expect(names(after.expected)).toEqual(['Ana', 'Bo']);
  expect(names(after.recorded)).toEqual(['Cy']);
});

it('follows one who was booked meanwhile', () => {
  const seen = new Map<string, DayGroup>();
  grouped(sheet({ expected: [session('Ana')] }), seen);
  const after = grouped(sheet({ booked: [session('Ana', { start: '2027-01-11T18:00:00.000Z' })] }), seen);
  expect(names(after.booked)).toEqual(['Ana']);
  expect(after.expected).toEqual([]);
});
