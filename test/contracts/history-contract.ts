import { describe } from 'vitest';
import type { Instant } from '../../shared/domain/local-time.ts';
import type { Audit } from '../../shared/audit/ports.ts';
import type { Clinics, Histories, Numbers, Strangers } from '../../shared/history/ports.ts';
import { describeAudit } from './history-audit.ts';
import { describeClinics } from './history-clinics.ts';
import { describeHistories } from './history-histories.ts';
import { describeNumbers } from './history-numbers.ts';
import { describeRaces } from './history-races.ts';

/** An empty store and the clock it was made with. */
interface StoreUnderTest {
  histories: Histories;
  numbers: Numbers;
  clinics: Clinics;
  strangers: Strangers;
  audit: Audit;
  setTime: (now: Instant) => void;
}

export type MakeStore = () => Promise<StoreUnderTest>;

/** What every adapter of the storage ports must do; `makeStore` gives an empty store each time. */
export function describeStore(name: string, makeStore: MakeStore): void {
  describe(`store in ${name}`, () => {
    describeHistories(makeStore);
    describeRaces(makeStore);
    describeNumbers(makeStore);
    describeClinics(makeStore);
    describeAudit(makeStore);
  });
}
