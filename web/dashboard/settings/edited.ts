/** Settings as they are being changed, before they are saved. */
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';

export type EditedSettings = Omit<ClinicAnswer, 'live'>;

/** What every part of the settings page gets. */
export interface PartProps {
  readonly edited: EditedSettings;
  readonly change: (changed: Partial<EditedSettings>) => void;
  readonly errorOf: (field: string) => string | null;
  /** Who is no admin may look only. */
  readonly disabled: boolean;
}

/** The settings of an answer, to start from. */
export function editedOf(clinic: ClinicAnswer): EditedSettings {
  const { live, ...settings } = clinic;
  return live === undefined ? clinic : settings;
}

/** The number at a path such as `checkInDays.weekly`; null where there is none. */
export function numberAt(protocol: object, path: string): number | null {
  let found: unknown = protocol;
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  return typeof found === 'number' ? found : null;
}

/** The same object with another number at a path. */
export function withNumberAt<Whole extends object>(whole: Whole, path: string, value: number): Whole {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...whole, [name]: value };
  const inner: unknown = Reflect.get(whole, name);
  const group = typeof inner === 'object' && inner !== null ? inner : {};
  return { ...whole, [name]: withNumberAt(group, rest.join('.'), value) };
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function merged(base: Fields, mine: Fields, theirs: Fields): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const fields = names.flatMap((name) => {
    const [was, my, their] = [base[name], mine[name], theirs[name]];
    if (isFields(was) && isFields(my) && isFields(their)) return [[name, merged(was, my, their)]];
    const value = isSame(was, my) ? their : my;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(fields);
}

/** What somebody else saved since `base`, with my own changes over it. */
export function withMyChanges(
  base: EditedSettings,
  mine: EditedSettings,
  theirs: EditedSettings,
): EditedSettings {
  // Each field is one of three of the same type.
  return merged({ ...base }, { ...mine }, { ...theirs }) as unknown as EditedSettings;
}

/** Names of the fields in which two settings differ, the version aside. */
export function differing(a: EditedSettings, b: EditedSettings): string[] {
  const [before, after]: [Fields, Fields] = [{ ...a }, { ...b }];
  return Object.keys(after).filter((name) => name !== 'version' && !isSame(before[name], after[name]));
}
