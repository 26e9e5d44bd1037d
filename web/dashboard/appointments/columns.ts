/** Which column of a booking system's report holds what: guessed by its heading, changed on the page, remembered. */

import { bareHeading } from '../sheets/bare.ts';

/** What a report may tell of an appointment. The name stays in the browser: it tells people on one phone apart. */
export const fields = [
  'id',
  'phone',
  'patientId',
  'name',
  'date',
  'time',
  'state',
  'arrived',
  'noShow',
  'cancelled',
] as const;
export type Field = (typeof fields)[number];

/** The place of the column that holds each; a field that none holds is left out. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Headings of reports, bare letters and digits; the first that is found holds the field. */
const synonyms: Record<Field, readonly string[]> = {
  id: [
    'appointmentid',
    'bookingid',
    'bookingnumber',
    'appointmentnumber',
    'reference',
    'externalid',
    'terminnummer',
    'id',
  ],
  phone: [
    'mobile',
    'mobilephone',
    'mobilenumber',
    'patientmobile',
    'patientphone',
    'patientphonenumber',
    'clientphone',
    'clientphonenumber',
    'customerphone',
    'customerphonenumber',
    'cellphone',
    'cell',
    'phone',
    'phonenumber',
    'handy',
    'mobilnummer',
    'telefon',
    'telefonnummer',
  ],
  patientId: ['ebbpatientid', 'ebbid'],
  name: [
    'patient',
    'patientname',
    'client',
    'clientname',
    'customer',
    'customername',
    'name',
    'kunde',
    'fullname',
  ],
  date: [
    'start',
    'startsat',
    'startat',
    'starttime',
    'startdate',
    'startdatetime',
    'appointmentdate',
    'appointmentstart',
    'appointmentdatetime',
    'datetime',
    'dateandtime',
    'date',
    'when',
    'beginn',
    'termin',
    'datum',
  ],
  time: ['time', 'appointmenttime', 'starttimeofday', 'uhrzeit', 'zeit'],
  state: ['status', 'state', 'appointmentstatus', 'bookingstatus', 'arrivalstatus', 'outcome', 'attendance'],
  arrived: ['arrived', 'patientarrived', 'checkedin', 'attended', 'arrivedat'],
  noShow: ['didnotarrive', 'noshow', 'dna', 'didnotattend', 'missed'],
  cancelled: [
    'cancelledat',
    'canceledat',
    'cancelled',
    'canceled',
    'cancellationreason',
    'deletedat',
    'deleted',
  ],
};

/** What a heading holds in it, where none is written as above. */
const parts: Partial<Record<Field, readonly string[]>> = {
  phone: ['mobile', 'cell', 'phone', 'handy', 'telefon'],
  date: ['startsat', 'startdate', 'datetime', 'starttime', 'date', 'datum'],
  state: ['status'],
};

/** What the headings are taken for; no column is taken for two things. */
export function guessColumns(headings: readonly string[]): Columns {
  const named = headings.map(bareHeading);
  const taken = new Set<number>();
  const found: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const places = [
      ...synonyms[field].map((name) => named.indexOf(name)),
      ...(parts[field] ?? []).map((part) => named.findIndex((name) => name.includes(part))),
    ];
    const place = places.find((at) => at >= 0 && !taken.has(at));
    if (place === undefined) continue;
    taken.add(place);
    found[field] = place;
  }
  // A start time beside a date is the time of that day.
  const start = named.indexOf('starttime');
  const day = named.findIndex((name) => ['date', 'startdate', 'appointmentdate', 'datum'].includes(name));
  if (start >= 0 && day >= 0 && found.time === undefined) return { ...found, date: day, time: start };
  return found;
}

/** The columns as they were chosen last, where the report still has headings of that name; else as guessed. */
export function columnsFrom(
  headings: readonly string[],
  chosen: Readonly<Partial<Record<Field, string>>>,
): Columns {
  const found = { ...guessColumns(headings) };
  for (const field of fields) {
    const heading = chosen[field];
    if (heading === undefined) continue;
    const place = headings.findIndex((each) => bareHeading(each) === heading);
    if (heading === '') delete found[field];
    else if (place >= 0) found[field] = place;
  }
  return found;
}

/** What of a choice may be kept: headings alone, never a cell. */
export function headingsOf(columns: Columns, headings: readonly string[]): Record<Field, string> {
  const named = fields.map((field) => {
    const place = columns[field];
    return [field, place === undefined ? '' : bareHeading(headings[place] ?? '')];
  });
  return Object.fromEntries(named) as Record<Field, string>;
}
