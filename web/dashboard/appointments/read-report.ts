/** A booking system's report of appointments, read into what the API notes. */
import type { BookingState } from '../../../shared/domain/patient/sessions/bookings.ts';
import type { DayOrder } from '../sheets/days.ts';
import type { SheetLine } from '../sheets/read-cells.ts';
import type { Columns, Field } from './columns.ts';
import { readStart } from './starts.ts';
import { bareState, saysYes, stateOf } from './states.ts';

/** Why a row is not sent, or cannot be read. */
export type RowProblem = 'no-phone' | 'bad-date' | 'unknown-state' | 'left-out' | 'shared-phone';

export interface ReportBooking {
  readonly externalId: string;
  readonly patientId?: string;
  readonly phone?: string;
  readonly start: string;
  readonly state: BookingState;
}

export interface ReportRow {
  /** As a spreadsheet counts, the line of headings being row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What is sent; null with the reason why not. */
  readonly booking: ReportBooking | null;
  readonly problem: RowProblem | null;
}

/** What to make of a state that is not known: one of those that are, or nothing. */
export type StateChoices = Readonly<Record<string, BookingState | 'left-out'>>;

export interface Reading {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly states: StateChoices;
  readonly timeZone: string;
}

/** More different words than any booking system has: the column is another. */
const mostStates = 25;

function cellOf({ cells }: SheetLine, columns: Columns, field: Field): string {
  const place = columns[field];
  return place === undefined ? '' : (cells[place] ?? '').trim();
}

function stateIn(line: SheetLine, { columns, states }: Reading): BookingState | 'left-out' | null {
  if (saysYes(cellOf(line, columns, 'cancelled'))) return 'cancelled';
  if (saysYes(cellOf(line, columns, 'noShow'))) return 'no-show';
  if (saysYes(cellOf(line, columns, 'arrived'))) return 'arrived';
  const word = cellOf(line, columns, 'state');
  return states[bareState(word)] ?? stateOf(word);
}

/** Digits that two ways of writing a number have in common. */
function ending(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** Numbers under which the report has two people: whose appointment it is only a patient's id tells. */
function sharedNumbers(lines: readonly SheetLine[], columns: Columns): ReadonlySet<string> {
  const people = new Map<string, Set<string>>();
  for (const line of lines) {
    const name = bareState(cellOf(line, columns, 'name'));
    const phone = ending(cellOf(line, columns, 'phone'));
    if (name === '' || phone === '') continue;
    people.set(phone, (people.get(phone) ?? new Set()).add(name));
  }
  return new Set([...people].filter(([, names]) => names.size > 1).map(([phone]) => phone));
}

function rowOf(line: SheetLine, reading: Reading, shared: ReadonlySet<string>): ReportRow {
  const { columns, order, timeZone } = reading;
  const without = (problem: RowProblem): ReportRow => ({ ...line, booking: null, problem });
  const state = stateIn(line, reading);
  if (state === 'left-out') return without('left-out');
  if (state === null) return without('unknown-state');
  const when = { date: cellOf(line, columns, 'date'), time: cellOf(line, columns, 'time') };
  const start = readStart(when, order, timeZone);
  if (start === null) return without('bad-date');
  const patientId = cellOf(line, columns, 'patientId');
  const phone = cellOf(line, columns, 'phone');
  if (patientId === '' && !/\d/.test(phone)) return without('no-phone');
  if (patientId === '' && shared.has(ending(phone))) return without('shared-phone');
  const who = patientId === '' ? { phone } : { patientId };
  // A report without ids tells of an appointment by whose it is and when: moved, it is another.
  const id = cellOf(line, columns, 'id') || `${patientId || ending(phone)} ${start}`;
  return { ...line, booking: { externalId: id, ...who, start, state }, problem: null };
}

/** Every row, with what is sent of it or why nothing is. */
export function readReport(lines: readonly SheetLine[], reading: Reading): ReportRow[] {
  const shared = sharedNumbers(lines, reading.columns);
  return lines.map((line) => rowOf(line, reading, shared));
}

/** The words for states in the report that are not known, as they are written; null when the column cannot be one of states. */
export function unknownStates(lines: readonly SheetLine[], columns: Columns): string[] | null {
  const words = new Map<string, string>();
  for (const line of lines) {
    const word = cellOf(line, columns, 'state');
    if (stateOf(word) === null) words.set(bareState(word), word);
  }
  return words.size > mostStates ? null : [...words.values()];
}

/** Rows that keep the whole report back until the choices or the file are mended. */
export function blocks({ problem }: ReportRow): boolean {
  return problem === 'bad-date' || problem === 'unknown-state';
}
