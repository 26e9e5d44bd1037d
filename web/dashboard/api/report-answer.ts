/** What the outcomes route answers: the report as the domain makes it. */
import type { OutcomesReport } from '../../../shared/domain/outcomes/report.ts';

export type {
  GroupOutcomes,
  OutcomesGroup,
  OutcomesReport,
} from '../../../shared/domain/outcomes/report.ts';
export type { Share } from '../../../shared/domain/outcomes/share.ts';
export type Exclusion = OutcomesReport['excluded'][number]['reason'];
