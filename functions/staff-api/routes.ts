/**
 * Every route of the staff API. Requests are routed by this table and the OpenAPI document is made from it, so a route
 * cannot exist undocumented.
 */
import type { Route } from './route.ts';
import { alertContactRoutes } from './routes/alert-contacts.ts';
import { auditRoutes } from './routes/audit.ts';
import { bookingRoutes } from './routes/bookings.ts';
import { briefRoutes } from './routes/brief.ts';
import { careRoutes } from './routes/care.ts';
import { clinicRoutes } from './routes/clinic.ts';
import { daySheetRoutes } from './routes/day-sheet.ts';
import { enrolmentRoutes } from './routes/enrolment.ts';
import { erasureRoutes } from './routes/erasure.ts';
import { exportRoutes } from './routes/exports.ts';
import { importRoutes } from './routes/imports.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { outcomeRoutes } from './routes/outcomes.ts';
import { patientRoutes } from './routes/patients.ts';
import { readingRoutes } from './routes/readings.ts';
import { careRecordRoutes } from './routes/records.ts';
import { replayRoutes } from './routes/replay.ts';
import { recordRoutes } from './routes/sessions-and-readings.ts';
import { staffRoutes } from './routes/staff.ts';
import { textRoutes } from './routes/texts.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { totalsRoutes } from './routes/totals.ts';
import { waitingRoutes } from './routes/waiting.ts';

export const routes: readonly Route[] = [
  ...clinicRoutes,
  ...alertContactRoutes,
  ...enrolmentRoutes,
  ...patientRoutes,
  ...timelineRoutes,
  ...readingRoutes,
  ...recordRoutes,
  ...daySheetRoutes,
  ...careRecordRoutes,
  ...briefRoutes,
  ...careRoutes,
  ...bookingRoutes,
  ...textRoutes,
  ...inboxRoutes,
  ...waitingRoutes,
  ...totalsRoutes,
  ...erasureRoutes,
  ...outcomeRoutes,
  ...replayRoutes,
  ...exportRoutes,
  ...importRoutes,
  ...staffRoutes,
  ...auditRoutes,
];
