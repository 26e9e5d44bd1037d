import type { Audit } from '../../shared/audit/ports.ts';
import type { Instant } from '../../shared/domain/local-time.ts';
import type {
  Bookings,
  Clinics,
  Contacts,
  Histories,
  JobMarks,
  Numbers,
  RequestKeys,
  Strangers,
} from '../../shared/history/ports.ts';

/** An empty store and the clock it was made with. */
export interface StoreUnderTest {
  histories: Histories;
  numbers: Numbers;
  clinics: Clinics;
  strangers: Strangers;
  requestKeys: RequestKeys;
  jobMarks: JobMarks;
  contacts: Contacts;
  bookings: Bookings;
  audit: Audit;
  setTime: (now: Instant) => void;
}

export type MakeStore = () => Promise<StoreUnderTest>;
