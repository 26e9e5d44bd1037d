/** What the outcomes route answers: the report as the domain makes it. */
import type { OutcomesReport } from '../../../shared/domain/outcomes/report.ts';

export type { OutcomesReport };

export type GroupOutcomes = NonNullable<OutcomesReport['all']>;
export type Share = GroupOutcomes['responders30'];

/** Outcomes are null where a group was too small to be shown. */
export interface OutcomesGroup<Key> {
  readonly key: Key;
  readonly outcomes: GroupOutcomes | null;
}
