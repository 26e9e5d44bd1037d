/** Telling people apart: the name with staff's own mark, and the end of the number wherever two share both. */
import { folded } from '../../shared/domain/folded.ts';
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import { fill, words } from './words.ts';

type Named = Pick<PatientRow, 'patientId' | 'firstName' | 'label' | 'phone'>;

const shownDigits = 4;

/** The name, with the label where there is one. */
export function fullNameOf({ firstName, label }: Pick<Named, 'firstName' | 'label'>): string {
  return label === null ? firstName : `${firstName} ${label}`;
}

/** The last digits of a number, as they stand beside a name. */
export function lastDigits(phone: string): string {
  return fill(words.who.ending, { digits: phone.slice(-shownDigits) });
}

function key(named: Pick<Named, 'firstName' | 'label'>): string {
  return sameLetters(fullNameOf(named));
}

/** Without what two who write one name may write differently. */
function sameLetters(name: string): string {
  return folded(name).trim();
}

/** Those of a list who share their name and label with somebody else of it. */
export function namesakesIn(listed: readonly Named[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const one of listed) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return new Set(listed.filter((one) => (counts.get(key(one)) ?? 0) > 1).map(({ patientId }) => patientId));
}

/** Those of a list who have the first name, whatever their label. */
export function sharersOf<One extends Named>(firstName: string, listed: readonly One[]): readonly One[] {
  const wanted = sameLetters(firstName);
  return wanted === '' ? [] : listed.filter((one) => sameLetters(one.firstName) === wanted);
}
