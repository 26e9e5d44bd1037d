import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';
import type { WaitingAnswer } from '../../shared/staff-contract/waiting.ts';
import type { Api } from './api/client.ts';
import { AppContext, ClinicContext, useApp } from './app-context.ts';
import { BriefPage } from './brief/brief-page.tsx';
import { LetterPage } from './brief/letter-page.tsx';
import { DayPage } from './day/day-page.tsx';
import { AppointmentsPage } from './pages/appointments.tsx';
import { AuditPage } from './pages/audit.tsx';
import { EnrolPage } from './pages/enrol.tsx';
import { ExportsPage } from './pages/exports.tsx';
import { ImportPage } from './pages/import.tsx';
import { InboxPage } from './pages/inbox.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { OutcomesPage } from './pages/outcomes.tsx';
import { PatientsPage } from './pages/patients.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { StaffPage } from './pages/staff.tsx';
import { TodayPage } from './pages/today.tsx';
import { PatientPage } from './patient/patient-page.tsx';
import type { Route } from './route.ts';
import type { Session } from './session.ts';
import { Shell } from './shell.tsx';
import { useAnswer } from './use-answer.ts';
import { useRoute } from './use-route.ts';
import { windowTitle } from './waiting-counts.ts';
import { words } from './words.ts';

const toldForMs = 7_000;
const clinicEveryMs = 60_000;
const waitingEveryMs = 5_000;

function PageOf({ route }: { route: Route }) {
  const { isAdmin } = useApp();
  switch (route.page) {
    case 'today':
      return <TodayPage />;
    case 'day':
      return <DayPage query={route.query} />;
    case 'patients':
      return <PatientsPage query={route.query} />;
    case 'enrol':
      return <EnrolPage />;
    case 'import':
      return <ImportPage />;
    case 'appointments':
      return <AppointmentsPage />;
    case 'patient':
      return <PatientPage key={route.patientId} patientId={route.patientId ?? ''} />;
    case 'brief':
      return <BriefPage key={route.patientId} patientId={route.patientId ?? ''} />;
    case 'letter':
      return <LetterPage key={route.patientId} patientId={route.patientId ?? ''} />;
    case 'inbox':
      return <InboxPage query={route.query} />;
    case 'outcomes':
      return <OutcomesPage query={route.query} />;
    case 'exports':
      return <ExportsPage />;
    case 'settings':
      return <SettingsPage query={route.query} />;
    case 'audit':
      return isAdmin ? <AuditPage query={route.query} /> : <NotFoundPage />;
    case 'staff':
      return isAdmin ? <StaffPage /> : <NotFoundPage />;
    case 'not-found':
      return <NotFoundPage />;
  }
}

/** Names the window after the page, and moves the focus to a new page's title, as a browser does between pages. */
function useArrival(route: Route, people: number): void {
  const place = `${route.page} ${route.patientId ?? ''}`;
  const before = useRef(place);
  useEffect(() => {
    document.title = windowTitle(words.pages[route.page], people);
  }, [route.page, people]);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    document.getElementById('page-title')?.focus();
  }, [place]);
}

function Inside({ told }: { told: string }) {
  const route = useRoute();
  const { data, problem, loading, reload } = useAnswer<ClinicAnswer>('', clinicEveryMs);
  const { data: waiting } = useAnswer<WaitingAnswer>('/waiting', waitingEveryMs);
  useArrival(route, waiting?.people ?? 0);
  const clinic = useMemo(
    () => ({ clinic: data, problem, loading, reload, timeZone: data?.timeZone ?? 'UTC' }),
    [data, problem, loading, reload],
  );
  return (
    <ClinicContext.Provider value={clinic}>
      <Shell page={route.page} told={told} waiting={waiting}>
        <PageOf route={route} />
      </Shell>
    </ClinicContext.Provider>
  );
}

/** The dashboard of somebody who is signed in. */
export function App({ api, session, signOut }: { api: Api; session: Session; signOut: () => void }) {
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const tell = useCallback((message: string) => {
    setTold(message);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => setTold(''), toldForMs);
  }, []);
  const values = useMemo(
    () => ({ api, session, isAdmin: session.role === 'admin', tell, signOut }),
    [api, session, tell, signOut],
  );
  return (
    <AppContext.Provider value={values}>
      <Inside told={told} />
    </AppContext.Provider>
  );
}
