/** What project works with. */
import type { Histories, Strangers } from '../../shared/history/ports.ts';
import type { Views } from '../../shared/views/ports.ts';

export interface Services {
  histories: Pick<Histories, 'page'>;
  strangers: Pick<Strangers, 'load'>;
  views: Pick<
    Views,
    | 'putPatient'
    | 'putInboxItem'
    | 'putCheckIn'
    | 'putCare'
    | 'putRecord'
    | 'putOutcomes'
    | 'courseOf'
    | 'recordsOf'
    | 'removePatient'
    | 'removeStranger'
  >;
}
