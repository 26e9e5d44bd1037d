/** Who may do what: written by hand, so a route cannot come without somebody saying who may use it. */
import { isDeep } from '../support/depth.ts';

export const verbs = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
export type Verb = (typeof verbs)[number];
type Who = 'staff' | 'admin';

export const period = { kind: 'check-ins.csv', from: '2030-01-01', to: '2030-01-31' };
export const settings = {
  name: 'Thief',
  phone: '+12065550101',
  timeZone: 'America/New_York',
  country: 'US',
  originationNumber: '+12065550155',
};
const measure = { kind: 'range-of-motion', site: 'neck', side: 'left', degrees: 40, date: '2030-01-07' };
const injection = { kind: 'injection', date: '2030-01-07', note: 'left' };
const bo = {
  firstName: 'Bo',
  phone: '+12065550124',
  timeZone: 'America/New_York',
  language: 'en',
  condition: 'other',
};

/** Who may, and with what body it would be done. */
export const table: Record<string, Partial<Record<Verb, [who: Who, body?: unknown]>>> = {
  '': { GET: ['staff'], PUT: ['admin', settings] },
  '/patients': { GET: ['staff'], POST: ['staff', bo] },
  '/patients/search': { POST: ['staff', { search: 'ana' }] },
  '/patients/{patientId}': {
    GET: ['staff'],
    PATCH: ['staff', { firstName: 'Eve' }],
    DELETE: ['admin'],
  },
  '/patients/{patientId}/timeline': { GET: ['staff'] },
  '/patients/{patientId}/sessions/{date}': { PUT: ['staff', { attended: true }], DELETE: ['staff'] },
  '/patients/{patientId}/records': { GET: ['staff'] },
  '/patients/{patientId}/notes': { POST: ['staff', { body: 'prefers mornings' }] },
  '/patients/{patientId}/treatments': { POST: ['staff', injection] },
  '/patients/{patientId}/measures': { POST: ['staff', measure] },
  '/patients/{patientId}/sessions/{date}/moved': { POST: ['staff', { to: '2030-01-14' }] },
  '/patients/{patientId}/brief': { GET: ['staff'] },
  '/patients/{patientId}/readings': { GET: ['staff'], POST: ['staff', { date: '2030-01-07', score: 5 }] },
  '/patients/{patientId}/readings/{date}': { DELETE: ['staff', { reason: 'typed for another' }] },
  '/patients/{patientId}/override': { POST: ['staff', { phase: 'weekly', reason: 'as agreed' }] },
  '/patients/{patientId}/suggestion': { POST: ['staff', { id: '1', accept: true }] },
  '/patients/{patientId}/moves/{seq}/seen': { POST: ['staff', {}] },
  '/patients/{patientId}/pause': { POST: ['staff', {}] },
  '/patients/{patientId}/resume': { POST: ['staff', {}] },
  '/patients/{patientId}/discharge': { POST: ['staff', { reason: 'moved away' }] },
  '/patients/{patientId}/invite': { POST: ['staff', {}] },
  '/patients/{patientId}/attention/{kind}/clear': { POST: ['staff', { note: 'called' }] },
  '/patients/{patientId}/snooze': { POST: ['staff', { until: null }] },
  '/patients/{patientId}/assign': { POST: ['staff', { name: null }] },
  '/patients/{patientId}/texts': { POST: ['staff', { body: 'See you soon' }] },
  '/inbox': { GET: ['staff'] },
  '/waiting': { GET: ['staff'] },
  '/day': { GET: ['staff'] },
  '/inbox/{itemId}/done': { POST: ['staff', {}] },
  '/outcomes': { GET: ['staff'] },
  '/totals': { GET: ['staff'] },
  '/exports': { GET: ['staff'], POST: ['staff', period] },
  '/exports/{exportId}': { GET: ['staff'] },
  '/protocol/replay': { POST: ['admin', { protocol: { flareRise: 3 } }] },
  '/imports': { POST: ['admin', { rows: [bo] }] },
  '/bookings': { POST: ['staff', { bookings: [{}] }] },
  '/alert-contacts/confirm': { POST: ['staff', { contact: 'front@harbor.example', link: 'token' }] },
  '/alert-contacts/ask-again': { POST: ['staff', { contact: 'front@harbor.example' }] },
  '/staff': { GET: ['admin'], POST: ['admin', { email: 'thief@thief.example', role: 'admin' }] },
  '/staff/{userId}': { DELETE: ['admin'] },
  '/sign-out': { POST: ['staff', {}] },
  '/audit': { GET: ['admin'] },
};

export const allCells = Object.entries(table).flatMap(([path, row]) =>
  verbs.map((verb) => ({ verb, path, who: row[verb]?.[0] ?? null, body: row[verb]?.[1] })),
);
/** `npm test` asks every route, and one in nine of the verbs that are none; `npm run test:deep` asks all of them. */
export const cells = isDeep ? allCells : allCells.filter(({ who }, place) => who !== null || place % 9 === 0);
