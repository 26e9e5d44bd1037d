/** What a text calls somebody, and what tells them apart from others of that name. */
import type { Field } from './columns.ts';

/** `García López` is `G.`. */
function initialOf(lastName: string): string {
  const first = /\p{L}/u.exec(lastName)?.[0];
  return first === undefined ? '' : `${first.toUpperCase()}.`;
}

function fromWhole(whole: string): { firstName: string; lastName: string } {
  const [last = '', first] = whole.split(',', 2).map((part) => part.trim());
  if (first !== undefined && first !== '') return { firstName: first, lastName: last };
  const [firstName = '', ...rest] = last.split(/\s+/);
  return { firstName, lastName: rest.at(-1) ?? '' };
}

/**
 * The first name, from a column of its own or out of the whole name (`García, Ana` or `Ana García`). The label is the
 * file's own, or the initial of the last name: never the last name itself.
 */
export function readName(cell: (field: Field) => string): { firstName: string; label: string } {
  const whole = fromWhole(cell('fullName'));
  return {
    firstName: cell('firstName') || whole.firstName,
    label: cell('label') || initialOf(cell('lastName') || whole.lastName),
  };
}
