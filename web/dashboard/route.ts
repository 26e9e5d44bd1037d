/** Places in the dashboard, written behind the `#` of the address: they work wherever its one page is served. */
export type Page =
  | 'today'
  | 'day'
  | 'patients'
  | 'enrol'
  | 'import'
  | 'appointments'
  | 'patient'
  | 'brief'
  | 'letter'
  | 'inbox'
  | 'outcomes'
  | 'exports'
  | 'settings'
  | 'audit'
  | 'staff'
  | 'not-found';

export interface Route {
  readonly page: Page;
  /** Only of pages about one patient. */
  readonly patientId: string | null;
  readonly query: Readonly<Record<string, string>>;
}

const plain: Readonly<Record<string, Page>> = {
  '': 'today',
  today: 'today',
  day: 'day',
  patients: 'patients',
  'patients/enrol': 'enrol',
  'patients/import': 'import',
  'patients/appointments': 'appointments',
  inbox: 'inbox',
  outcomes: 'outcomes',
  exports: 'exports',
  settings: 'settings',
  audit: 'audit',
  staff: 'staff',
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the part of an address from its `#` on; total. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const query = Object.fromEntries(new URLSearchParams(search));
  const trimmed = path.replace(/\/$/, '');
  const known = Object.hasOwn(plain, trimmed) ? plain[trimmed] : undefined;
  if (known !== undefined) return { page: known, patientId: null, query };
  const [, patient, of] = /^patients\/([^/]+)(?:\/(brief|letter))?$/.exec(trimmed) ?? [];
  if (patient !== undefined) {
    const page = of === 'brief' || of === 'letter' ? of : 'patient';
    return { page, patientId: decoded(patient), query };
  }
  return { page: 'not-found', patientId: null, query };
}

/** The address of a place; what is empty in the query is left out. */
export function placeOf(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const search = new URLSearchParams(asked).toString();
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

/** The address of a patient's page. */
export function patientPlace(patientId: string): string {
  return placeOf(`patients/${encodeURIComponent(patientId)}`);
}

/** The address of the page before a session. */
export function briefPlace(patientId: string): string {
  return `${patientPlace(patientId)}/brief`;
}

/** The address of the letter to whoever referred the patient. */
export function letterPlace(patientId: string): string {
  return `${patientPlace(patientId)}/letter`;
}
