/** What the staff API works with. */
import type { Audit } from '../../shared/audit/ports.ts';
import type { ExportFiles, ExportQueue, Exports } from '../../shared/exports/ports.ts';
import type {
  Bookings,
  Clinics,
  Histories,
  Numbers,
  RequestKeys,
  Strangers,
} from '../../shared/history/ports.ts';
import type { Directory } from '../../shared/outside/directory.ts';
import type {
  AlertContacts,
  Clock,
  LateRoles,
  Queues,
  RequestCounts,
  Schedules,
} from '../../shared/outside/ports.ts';
import type { Views } from '../../shared/views/ports.ts';

export interface Services {
  histories: Histories;
  /** Not cached: staff see what they saved at once, whichever instance answers. */
  clinics: Pick<Clinics, 'latest' | 'versions' | 'save' | 'key' | 'cursorKey' | 'sendingEverywhere'>;
  numbers: Pick<Numbers, 'isOptedOut' | 'patientOf' | 'formerPatientOf' | 'clinicOf' | 'setOptedOut'>;
  strangers: Strangers;
  bookings: Bookings;
  requestKeys: RequestKeys;
  audit: Audit;
  views: Pick<
    Views,
    | 'caseload'
    | 'row'
    | 'courseOf'
    | 'recordsOf'
    | 'outcomes'
    | 'inbox'
    | 'inboxItem'
    | 'putInboxItem'
    | 'removePatient'
    | 'removeStranger'
  >;
  exports: Exports;
  files: Pick<ExportFiles, 'link' | 'abort' | 'remove'>;
  exportQueue: ExportQueue;
  directory: Directory;
  alerts: AlertContacts;
  schedules: Pick<Schedules, 'remove'>;
  /** For what an erasure still owes. */
  queues: Pick<Queues, 'queueOwed'>;
  requestCounts: RequestCounts;
  roles: LateRoles;
  clock: Clock;
}
