/** How the list of a clinic's patients may be cut and ordered: closed lists. */

/** `due`: a session is due or overdue and not booked; `overdue`: its day has passed. */
export const dueNames = ['due', 'overdue'] as const;
export type DueName = (typeof dueNames)[number];

/** What the list may be ordered by instead of who needs a person first. */
export const sortNames = ['name', 'score', 'phase', 'session', 'answered'] as const;
export type SortName = (typeof sortNames)[number];

/** The order as it is asked for: `-` before a name turns it around. */
export type CaseloadSort = SortName | `-${SortName}`;
export const caseloadSorts: readonly CaseloadSort[] = sortNames.flatMap((name) => [
  name,
  `-${name}` as const,
]);
