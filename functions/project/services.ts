/** What project works with. */
import type { Histories } from '../../shared/store/ports.ts';
import type { Views } from '../../shared/store/views-port.ts';

export interface Services {
  histories: Pick<Histories, 'page'>;
  views: Pick<Views, 'putPatient' | 'putInboxItem' | 'putCheckIn' | 'removePatient'>;
}
