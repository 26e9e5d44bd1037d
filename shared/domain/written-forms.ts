/**
 * Some countries write one mobile in two ways, and carriers hand over now the one and now the other. Ebb goes by one of
 * them, so that a STOP from either stops the same patient.
 */

interface Twin {
  /** The form that Ebb does not go by, and what it is in the one that Ebb goes by. */
  readonly other: RegExp;
  readonly usual: string;
  /** The form that Ebb goes by, and what it is in the other. */
  readonly goesBy: RegExp;
  readonly back: string;
}

const twins: readonly Twin[] = [
  // Argentina: a 9 stands before a mobile when it is called from abroad.
  { other: /^\+54([1-8]\d{9})$/, usual: '+549$1', goesBy: /^\+549(\d{10})$/, back: '+54$1' },
  // Mexico: until 2019 a 1 stood before a mobile.
  { other: /^\+521(\d{10})$/, usual: '+52$1', goesBy: /^\+52(\d{10})$/, back: '+521$1' },
  // Brazil: a 9 was put before the eight digits of every mobile, which began with 6 to 9.
  {
    other: /^\+55([1-9]\d)([6-9]\d{7})$/,
    usual: '+55$19$2',
    goesBy: /^\+55([1-9]\d)9([6-9]\d{7})$/,
    back: '+55$1$2',
  },
];

/** The form of an E.164 number that Ebb goes by. */
export function usualForm(phone: string): string {
  const twin = twins.find(({ other }) => other.test(phone));
  return twin === undefined ? phone : phone.replace(twin.other, twin.usual);
}

/** Every form of the number, the one that Ebb goes by first. */
export function writtenForms(phone: string): string[] {
  const usual = usualForm(phone);
  const twin = twins.find(({ goesBy }) => goesBy.test(usual));
  return twin === undefined ? [usual] : [usual, usual.replace(twin.goesBy, twin.back)];
}
