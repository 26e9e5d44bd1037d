/** Bodies and paths of every route, for tests that ask them all. */

const bodies: Record<string, unknown> = {
  '/snooze': { until: '2027-01-06' },
  '/assign': { name: 'Kim' },
  '/sessions/{date}': { attended: true, response: 'better', pressure: 'right', note: 'left shoulder' },
  '/sessions/{date}/moved': { to: '2027-01-19' },
  '/notes': { body: 'Prefers the side table' },
  '/treatments': { kind: 'injection', date: '2027-01-04', note: 'left knee' },
  '/measures': { kind: 'range-of-motion', site: 'neck', side: 'left', degrees: 60, date: '2027-01-04' },
  '/readings': { date: '2027-01-04', score: 5 },
  '/readings/{date}': { reason: 'typed for another patient' },
  '/override': { phase: 'weekly', reason: 'as agreed' },
  '/suggestion': { id: '1', accept: true },
  '/discharge': { reason: 'moved away' },
  '/attention/{kind}/clear': { note: 'called' },
  '/texts': { body: 'See you soon' },
};

export const exportBody = { kind: 'check-ins.csv', from: '2027-01-01', to: '2027-01-31' };
export const staffBody = { email: 'boss@harbor.example', role: 'admin' };

const contactBodies: Record<string, unknown> = {
  confirm: { contact: 'front@harbor.example', link: 'a-token-that-holds' },
  'ask-again': { contact: 'front@harbor.example' },
};

const clinicBody = {
  name: 'Other Clinic',
  phone: '+12065550101',
  timeZone: 'America/New_York',
  country: 'US',
  originationNumber: '+12065550198',
};

export const enrolment = {
  firstName: 'Bo',
  phone: '+12065550124',
  timeZone: 'America/New_York',
  language: 'en',
  condition: 'other',
};

/** Of Ana, whom these tests enrol. */
const booking = {
  externalId: 'appointment-1',
  phone: '+12065550123',
  start: '2027-01-12T10:00',
  state: 'booked',
};

/** A body that the route takes; undefined for one that takes none. */
export function bodyFor(method: string, path: string): unknown {
  if (method === 'GET') return undefined;
  if (path === '/clinics/{clinicId}') return clinicBody;
  if (method === 'PATCH') return { firstName: 'Bea' };
  if (path.endsWith('/patients')) return enrolment;
  if (path.endsWith('/search')) return { search: 'ana' };
  if (path.endsWith('/imports')) return { rows: [enrolment] };
  if (path.endsWith('/bookings')) return { bookings: [booking] };
  if (path.endsWith('/protocol/replay')) return { protocol: { flareRise: 3 } };
  if (path.endsWith('/exports')) return exportBody;
  if (path.endsWith('/staff')) return staffBody;
  if (path.includes('/alert-contacts/')) return contactBodies[path.split('/').at(-1) ?? ''];
  const rest = path.split('{patientId}')[1] ?? '';
  return bodies[rest] ?? {};
}

/** What path variables stand for. */
export interface Ids {
  patientId: string;
  exportId: string;
  userId: string;
}

export const nobody: Ids = { patientId: 'nobody', exportId: 'no-export', userId: 'no-user' };

/** The path with its variables filled in. */
export function filled(path: string, { patientId, exportId, userId }: Ids, clinicId: string): string {
  return path
    .replace('{clinicId}', clinicId)
    .replace('{patientId}', patientId)
    .replace('{exportId}', exportId)
    .replace('{userId}', userId)
    .replace('{date}', '2027-01-04')
    .replace('{seq}', '3')
    .replace('{kind}', 'unread')
    .replace('{itemId}', `p.${patientId}.1`);
}

const otherBodies: Record<string, unknown> = {
  '/sessions/{date}/moved': { to: '2027-01-20' },
  '/sessions/{date}': { attended: false },
  '/notes': { body: 'Prefers the quiet room' },
  '/treatments': { kind: 'injection', date: '2027-01-04', note: 'right knee' },
  '/measures': { kind: 'range-of-motion', site: 'neck', side: 'left', degrees: 70, date: '2027-01-04' },
  '/readings': { date: '2027-01-04', score: 6 },
  '/readings/{date}': { reason: 'typed twice' },
  '/override': { phase: 'monthly', reason: 'as agreed' },
  '/suggestion': { id: '1', accept: false },
  '/moves/{seq}/seen': { note: 'Mondays at 10' },
  '/pause': { until: '2027-02-01' },
  '/resume': { seen: 1_000 },
  '/discharge': { reason: 'is well' },
  '/attention/{kind}/clear': { note: 'wrote' },
  '/snooze': { until: '2027-01-08' },
  '/assign': { name: null },
  '/texts': { body: 'See you on Monday' },
};

/** Another body that the route takes; undefined where every request says the same. */
export function otherBodyFor(method: string, path: string): unknown {
  if (path === '/clinics/{clinicId}') return { ...clinicBody, name: 'Another Clinic' };
  if (method === 'PATCH') return { firstName: 'Beatriz' };
  if (path.endsWith('/patients')) return { ...enrolment, condition: 'arthritis' };
  if (path.endsWith('/imports')) return { rows: [{ ...enrolment, firstName: 'Cy' }] };
  if (path.endsWith('/bookings')) return { bookings: [{ ...booking, state: 'cancelled' }] };
  if (path.endsWith('/exports')) return { ...exportBody, kind: 'outcomes.csv' };
  if (path.endsWith('/staff')) return { ...staffBody, role: 'staff' };
  if (path.includes('/alert-contacts/')) {
    return { ...Object(contactBodies[path.split('/').at(-1) ?? '']), contact: 'late@harbor.example' };
  }
  return otherBodies[path.split('{patientId}')[1] ?? ''];
}
