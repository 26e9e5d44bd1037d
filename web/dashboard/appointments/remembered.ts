/** How a clinic's report was read the last time, kept in this browser: headings and words for states, never a cell. */
import { bookingStates } from '../../../shared/domain/patient/sessions/bookings.ts';
import type { DayOrder } from '../sheets/days.ts';
import { type Field, fields } from './columns.ts';
import type { StateChoices } from './read-report.ts';

export interface Remembered {
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly states: StateChoices;
  readonly order: DayOrder | null;
}

export const nothingRemembered: Remembered = { columns: {}, states: {}, order: null };

function keyOf(clinicId: string): string {
  return `ebb.appointments.${clinicId}`;
}

function objectIn(value: unknown, name: string): Record<string, unknown> {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

/** Total: anything may stand there. */
export function rememberedIn(text: string | null): Remembered {
  let value: unknown = null;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return nothingRemembered;
  }
  const columns = Object.entries(objectIn(value, 'columns')).filter(
    ([field, heading]) => fields.some((each) => each === field) && typeof heading === 'string',
  );
  const states = Object.entries(objectIn(value, 'states')).filter(
    ([, state]) => state === 'left-out' || bookingStates.some((each) => each === state),
  );
  const order: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'order') : null;
  return {
    columns: Object.fromEntries(columns) as Remembered['columns'],
    states: Object.fromEntries(states) as StateChoices,
    order: order === 'month-first' || order === 'day-first' ? order : null,
  };
}

export function recall(clinicId: string): Remembered {
  try {
    return rememberedIn(localStorage.getItem(keyOf(clinicId)));
  } catch {
    return nothingRemembered;
  }
}

/** A browser that keeps nothing asks again the next time. */
export function remember(clinicId: string, choices: Remembered): void {
  try {
    localStorage.setItem(keyOf(clinicId), JSON.stringify(choices));
  } catch {
    return;
  }
}
