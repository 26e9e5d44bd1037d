import { describe } from 'vitest';
import { describeAudit } from './history-audit.ts';
import { describeBookings } from './history-bookings.ts';
import { describeClinics } from './history-clinics.ts';
import { describeContacts } from './history-contacts.ts';
import { describeHistories } from './history-histories.ts';
import { describeJobMarks } from './history-job-marks.ts';
import { describeNumbers } from './history-numbers.ts';
import { describeRaces } from './history-races.ts';
import { describeRequestKeys } from './history-request-keys.ts';
import { describeStrangers } from './history-strangers.ts';
import type { MakeStore } from './store-under-test.ts';

/** What every adapter of the storage ports must do; `makeStore` gives an empty store each time. */
export function describeStore(name: string, makeStore: MakeStore): void {
  describe(`store in ${name}`, () => {
    describeHistories(makeStore);
    describeRaces(makeStore);
    describeNumbers(makeStore);
    describeStrangers(makeStore);
    describeClinics(makeStore);
    describeContacts(makeStore);
    describeAudit(makeStore);
    describeRequestKeys(makeStore);
    describeJobMarks(makeStore);
    describeBookings(makeStore);
  });
}
