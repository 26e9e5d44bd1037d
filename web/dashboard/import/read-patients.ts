/** Rows of a file of patients, read into what the API enrols. */
import type { Condition } from '../../../shared/domain/plan/conditions.ts';
import { bareWords } from '../sheets/bare.ts';
import { type DayOrder, readClock, readDate } from '../sheets/days.ts';
import type { SheetLine } from '../sheets/read-cells.ts';
import { fill, words } from '../words.ts';
import { readBaseline } from './baseline.ts';
import type { Columns, Field } from './columns.ts';
import { conditionOf } from './conditions.ts';
import { readName } from './names.ts';

const { import: said } = words;

/** A body of `POST /patients`, before anybody has checked it. */
export interface PatientBody extends Readonly<Record<string, unknown>> {
  readonly firstName?: string;
  readonly label?: string;
  readonly phone?: string;
  readonly condition?: string;
  readonly language?: string;
  readonly timeZone?: string;
}

/** A thing to mend: where it stands, what stands there, and what is wrong with it. */
export interface Fault {
  readonly field: Field | null;
  readonly message: string;
}

export interface PatientRow extends SheetLine {
  /** What is sent; null where a fault keeps it back, or the same row stood above. */
  readonly body: PatientBody | null;
  readonly faults: readonly Fault[];
  /** The same as a row above, cell for cell of what is sent. */
  readonly repeated: boolean;
}

/** What the clinic's words for conditions mean, where they are not known, by their bare words. */
export type ConditionChoices = Readonly<Partial<Record<string, Condition>>>;

export interface Reading {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly conditions: ConditionChoices;
  readonly timeZone: string;
}

const languages: Readonly<Record<string, string>> = {
  '': 'en',
  en: 'en',
  english: 'en',
  englisch: 'en',
  ingles: 'en',
  es: 'es',
  sp: 'es',
  spanish: 'es',
  spanisch: 'es',
  espanol: 'es',
  castellano: 'es',
};

const zones: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
};

/** A word in the place of how consent was given that says it was not. */
const refusals = new Set([
  'no',
  'n',
  'false',
  '0',
  'none',
  'nein',
  'declined',
  'refused',
  'denied',
  'opt out',
  'opted out',
  'not given',
  'withdrawn',
  'abgelehnt',
  'rechazado',
]);

/** A number that a spreadsheet has rounded: its last digits are gone. */
const rounded = /^\d(?:[.,]\d+)?e\+?\d+$/i;

function zoneOf(cell: string, usual: string): string {
  if (cell === '') return usual;
  const [first = ''] = bareWords(cell).split(' ');
  return zones[first] ?? cell;
}

/** A bare body: what is empty is left out, as in a form whose field was cleared. */
function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null));
}

function bodyOf(
  cell: (field: Field) => string,
  reading: Reading,
  fault: (fault: Fault) => void,
): PatientBody {
  const { order, conditions, timeZone } = reading;
  const wrong = (field: Field, message: string): null => {
    fault({ field, message });
    return null;
  };
  const { firstName, label } = readName(cell);
  const phone = cell('phone');
  if (rounded.test(phone)) wrong('phone', said.roundedNumber);
  const diagnosis = cell('condition');
  const condition = conditions[bareWords(diagnosis)] ?? conditionOf(diagnosis);
  if (condition === null) wrong('condition', diagnosis === '' ? said.noCondition : said.unknownCondition);
  const language = languages[bareWords(cell('language')).split(' ')[0] ?? ''];
  if (language === undefined) wrong('language', said.unknownLanguage);
  const time = cell('preferredTime');
  const preferredTime = time === '' ? null : (readClock(time) ?? wrong('preferredTime', said.badTime));
  const [how, by, day] = [cell('consentHow'), cell('consentBy'), cell('consentAt')];
  if (refusals.has(bareWords(how))) wrong('consentHow', said.refusedConsent);
  const at = day === '' ? '' : (readDate(day, order) ?? wrong('consentAt', said.badDate));
  const scores = cell('baseline');
  const baseline = readBaseline(scores, order) ?? wrong('baseline', said.badBaseline);
  return {
    firstName,
    phone,
    timeZone: zoneOf(cell('timeZone'), timeZone),
    language: language ?? '',
    condition: condition ?? '',
    ...filled({ preferredTime, label }),
    ...(`${how}${by}${day}` !== '' && { consent: { how, by, at } }),
    ...(baseline !== null && baseline.length > 0 && { baseline }),
  };
}

/** Every row, with what is sent of it or what is wrong with it. */
export function readPatients(lines: readonly SheetLine[], reading: Reading): PatientRow[] {
  const above = new Map<string, number>();
  const numbers = new Map<string, number>();
  return lines.map((line) => {
    const faults: Fault[] = [];
    const cell = (field: Field): string => {
      const place = reading.columns[field];
      return place === undefined ? '' : (line.cells[place] ?? '');
    };
    const body = bodyOf(cell, reading, (fault) => faults.push(fault));
    const same = JSON.stringify(body);
    if (above.has(same)) return { ...line, body: null, faults: [], repeated: true };
    above.set(same, line.row);
    const digits = cell('phone').replace(/\D/g, '');
    const other = numbers.get(digits);
    if (other === undefined) numbers.set(digits, line.row);
    else if (digits !== '') faults.push({ field: 'phone', message: fill(said.sameNumber, { row: other }) });
    return { ...line, body: faults.length === 0 ? body : null, faults, repeated: false };
  });
}

/** The words for conditions that are not known, as they are written, and how many rows have each; most of them first. */
export function unknownConditions(
  lines: readonly SheetLine[],
  { condition: place }: Columns,
): { word: string; rows: number }[] {
  const found = new Map<string, { word: string; rows: number }>();
  for (const { cells } of lines) {
    const word = place === undefined ? '' : (cells[place] ?? '');
    if (conditionOf(word) !== null) continue;
    const before = found.get(bareWords(word));
    found.set(bareWords(word), { word: before?.word ?? word, rows: (before?.rows ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows);
}
