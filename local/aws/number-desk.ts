import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { LocalNumber, LocalTexts } from './account-state.ts';
import { callError } from './wire/service-front.ts';

/** Numbers, and who may send from each. */
export type Numbers = Pick<LocalTexts, 'numbers' | 'policies'>;

/** What can be changed of a number. */
export type NumberChange = Partial<
  Pick<LocalNumber, 'TwoWayEnabled' | 'TwoWayChannelArn' | 'SelfManagedOptOutsEnabled'>
>;

/** What whoever asks for a number says of it. */
export type WantedNumber = Pick<LocalNumber, 'IsoCountryCode' | 'NumberType'> &
  Partial<Pick<LocalNumber, 'RegistrationId'>>;

/** The account's numbers, and what is done to them by hand, as in the console of End User Messaging SMS. */
export interface NumberDesk {
  readonly numbers: () => Numbers;
  /** Gets the account one that no deployment asked for. */
  readonly ask: (wanted: WantedNumber) => LocalNumber;
  /** By its ARN or its id. */
  readonly change: (number: string, change: NumberChange) => LocalNumber;
  readonly setPolicy: (number: string, policy: string) => LocalNumber;
}

interface Account {
  readonly region: string;
  readonly accountId: string;
  readonly now: () => number;
}

/** How many numbers are nobody's: those from 555-0100 to 555-0199. */
const nobodys = 100;

/** Opens the desk over what deployed stacks asked for; what is done at it is kept in the state database. */
export function openNumberDesk(
  database: DatabaseSync,
  made: () => Numbers,
  { region, accountId, now }: Account,
): NumberDesk {
  database.exec(`
    CREATE TABLE IF NOT EXISTS numbers_asked (arn TEXT PRIMARY KEY, number TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS number_changes (arn TEXT PRIMARY KEY, change TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS number_policies (arn TEXT PRIMARY KEY, policy TEXT NOT NULL);
  `);
  const valuesIn = (table: string, column: string) =>
    new Map(
      database
        .prepare(`SELECT arn, ${column} AS value FROM ${table}`)
        .all()
        .map(({ arn, value }) => [String(arn), String(value)] as const),
    );
  const keep = (table: string, arn: string, value: string) =>
    database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`).run(arn, value);

  function numbers(): Numbers {
    const { numbers: ofStacks, policies } = made();
    const asked = [...valuesIn('numbers_asked', 'number').values()].map(
      (text) => JSON.parse(text) as LocalNumber,
    );
    const changes = valuesIn('number_changes', 'change');
    return {
      numbers: [...ofStacks, ...asked].map((number) => ({
        ...number,
        ...(JSON.parse(changes.get(number.PhoneNumberArn) ?? '{}') as NumberChange),
      })),
      policies: { ...policies, ...Object.fromEntries(valuesIn('number_policies', 'policy')) },
    };
  }
  function find(wanted: string): LocalNumber {
    const found = numbers().numbers.find(
      ({ PhoneNumberArn: arn }) => arn === wanted || arn.endsWith(`:phone-number/${wanted}`),
    );
    if (found !== undefined) return found;
    throw callError('ResourceNotFoundException', `There is no number ${wanted}.`);
  }

  return {
    numbers,
    ask: (wanted) => {
      const taken = new Set(numbers().numbers.map(({ PhoneNumber }) => PhoneNumber));
      // From the end: examples begin at the beginning.
      const free = Array.from({ length: nobodys }, (_, at) => `+12065550${199 - at}`).find(
        (phone) => !taken.has(phone),
      );
      if (free === undefined)
        throw callError('ServiceQuotaExceededException', 'All numbers that are nobody’s are taken.');
      const id = `phone-${randomUUID().replaceAll('-', '')}`;
      const number: LocalNumber = {
        ...wanted,
        PhoneNumberArn: `arn:aws:sms-voice:${region}:${accountId}:phone-number/${id}`,
        PhoneNumber: free,
        Status: 'ACTIVE',
        TwoWayEnabled: false,
        SelfManagedOptOutsEnabled: false,
        CreatedTimestamp: now() / 1000,
      };
      keep('numbers_asked', number.PhoneNumberArn, JSON.stringify(number));
      return number;
    },
    change: (wanted, change) => {
      const { PhoneNumberArn: arn } = find(wanted);
      const before = JSON.parse(valuesIn('number_changes', 'change').get(arn) ?? '{}') as NumberChange;
      keep('number_changes', arn, JSON.stringify({ ...before, ...change }));
      return find(arn);
    },
    setPolicy: (wanted, policy) => {
      const number = find(wanted);
      keep('number_policies', number.PhoneNumberArn, policy);
      return number;
    },
  };
}
