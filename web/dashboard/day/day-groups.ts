/** Which group of the day sheet a session stands in, from when it was first seen there. */
import type { DaySession, DaySheet } from '../../../shared/staff-contract/day-sheet.ts';

/** In their order on the page. */
export const dayGroups = ['booked', 'overdue', 'expected', 'recorded'] as const;

export type DayGroup = (typeof dayGroups)[number];

/** Where each patient stood first, by id. */
export type SeenGroups = Map<string, DayGroup>;

/** The sessions of a sheet by group; one that was recorded since it was seen stays where it stood. Remembers the new. */
export function grouped(
  sheet: DaySheet,
  seen: SeenGroups,
): Readonly<Record<DayGroup, readonly DaySession[]>> {
  const groups: Record<DayGroup, DaySession[]> = { booked: [], overdue: [], expected: [], recorded: [] };
  for (const name of dayGroups) {
    for (const session of sheet[name]) {
      const { patientId } = session.patient;
      const stood = name === 'recorded' ? (seen.get(patientId) ?? name) : name;
      seen.set(patientId, stood);
      groups[stood].push(session);
    }
  }
  for (const sessions of Object.values(groups)) sessions.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  groups.booked.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  groups.overdue.sort((a, b) => (a.due < b.due ? -1 : 1));
  return groups;
}

function nameOf({ patient }: DaySession): string {
  return `${patient.firstName} ${patient.patientId}`;
}
