/** Every page by its name, each in a file that is loaded when it is first gone to. */
import type { ComponentType } from 'preact';
import type { Page, Route } from './route.ts';

/** What any page may ask of the place it stands at. */
export interface PageProps {
  /** Empty on pages that are about no patient. */
  readonly patientId: string;
  readonly query: Route['query'];
}

export type PageComponent = ComponentType<PageProps>;

/** Loads a page's file; rejects without a connection, or after a deploy that took the file away. */
export const pageTable: Readonly<Record<Page, () => Promise<PageComponent>>> = {
  today: async () => (await import('./pages/today.tsx')).TodayPage,
  day: async () => (await import('./day/day-page.tsx')).DayPage,
  patients: async () => (await import('./pages/patients.tsx')).PatientsPage,
  enrol: async () => (await import('./pages/enrol.tsx')).EnrolPage,
  import: async () => (await import('./pages/import.tsx')).ImportPage,
  appointments: async () => (await import('./pages/appointments.tsx')).AppointmentsPage,
  patient: async () => (await import('./patient/patient-page.tsx')).PatientPage,
  brief: async () => (await import('./brief/brief-page.tsx')).BriefPage,
  letter: async () => (await import('./brief/letter-page.tsx')).LetterPage,
  inbox: async () => (await import('./pages/inbox.tsx')).InboxPage,
  outcomes: async () => (await import('./pages/outcomes.tsx')).OutcomesPage,
  exports: async () => (await import('./pages/exports.tsx')).ExportsPage,
  settings: async () => (await import('./pages/settings.tsx')).SettingsPage,
  audit: async () => (await import('./pages/audit.tsx')).AuditPage,
  staff: async () => (await import('./pages/staff.tsx')).StaffPage,
  'not-found': async () => (await import('./pages/not-found.tsx')).NotFoundPage,
};
