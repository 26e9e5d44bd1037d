import type { Patient } from './stack.ts';

/** How much a phone shows a newcomer: English, texts that go on, and a plan that has somewhere to go. */
function rank({ language, status, phase }: Patient): number {
  return (language === 'en' ? 4 : 0) + (status === 'active' ? 2 : 0) + (phase === 'weekly' ? 1 : 0);
}

/** The phones in the order in which they are offered: the first is the one that a newcomer holds. */
export function inOrderOffered(patients: readonly Patient[]): Patient[] {
  return patients.toSorted(
    (left, right) => rank(right) - rank(left) || left.firstName.localeCompare(right.firstName),
  );
}
