import { createMemoryAudit } from '../audit/memory-audit.ts';
import type { Audit } from '../audit/ports.ts';
import type { Clock } from '../outside/ports.ts';
import { createMemoryBookings } from './memory-bookings.ts';
import { createMemoryClinics } from './memory-clinics.ts';
import { createMemoryContacts } from './memory-contacts.ts';
import { createMemoryHistories } from './memory-histories.ts';
import { createMemoryJobMarks } from './memory-job-marks.ts';
import { createMemoryNumbers, createMemoryStrangers } from './memory-numbers.ts';
import { createMemoryRequestKeys } from './memory-request-keys.ts';
import { emptyTables } from './memory-tables.ts';
import type {
  Bookings,
  Clinics,
  Contacts,
  Histories,
  JobMarks,
  Numbers,
  RequestKeys,
  Strangers,
} from './ports.ts';

/** Every storage port in memory, with the semantics of the DynamoDB adapters; nothing in it is random. */
export function createMemoryStore(clock: Clock): {
  histories: Histories;
  numbers: Numbers;
  clinics: Clinics;
  strangers: Strangers;
  requestKeys: RequestKeys;
  jobMarks: JobMarks;
  contacts: Contacts;
  bookings: Bookings;
  audit: Audit;
} {
  const tables = emptyTables();
  return {
    histories: createMemoryHistories(tables),
    numbers: createMemoryNumbers(tables),
    clinics: createMemoryClinics(tables),
    strangers: createMemoryStrangers(tables, clock),
    requestKeys: createMemoryRequestKeys(clock),
    jobMarks: createMemoryJobMarks(clock),
    contacts: createMemoryContacts(tables),
    bookings: createMemoryBookings(clock),
    audit: createMemoryAudit(),
  };
}
