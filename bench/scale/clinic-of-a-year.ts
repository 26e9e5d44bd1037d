/** A clinic whose patients have each a year of check-ins behind them, over views in memory that count what is asked. */
import { createMemoryViews } from '../../shared/views/memory-views.ts';
import { putOutcomesOf } from '../../shared/views/outcomes-rows.ts';
import type { Views } from '../../shared/views/ports.ts';
import { systemClock } from '../../shared/outside/system-clock.ts';
import { counted } from './counted.ts';
import { madeUpCare, madeUpCheckIn, madeUpPatient, madeUpSession } from '../../test/support/made-up-rows.ts';

/** Once a week, and the baseline. */
const checkInsEach = 59;

export interface ClinicOfAYear {
  views: Pick<Views, 'caseload' | 'row' | 'courseOf' | 'recordsOf' | 'outcomes'>;
  /** Calls of the views by name. */
  calls: Map<string, number>;
  /** Bytes of the rows that a report reads. */
  bytes: number;
}

export async function clinicOfAYear(patients: number): Promise<ClinicOfAYear> {
  const views = createMemoryViews(systemClock);
  const calls = new Map<string, number>();
  let bytes = 0;
  for (let index = 0; index < patients; index += 1) {
    const patient = madeUpPatient(index);
    const checkIns = Array.from({ length: checkInsEach }, (_, each) => madeUpCheckIn(index, each));
    const sessions = checkIns.map((checkIn, each) => madeUpSession(index, checkIn.date, each));
    await views.putPatient(patient);
    const writing = {
      courseOf: async () => ({ care: madeUpCare(index), checkIns }),
      recordsOf: async () => sessions,
      putOutcomes(row: Parameters<Views['putOutcomes']>[0]) {
        bytes += JSON.stringify(row).length;
        return views.putOutcomes(row);
      },
    };
    await putOutcomesOf(writing, patient);
  }
  const count = (name: string) => calls.set(name, (calls.get(name) ?? 0) + 1);
  return { calls, bytes, views: counted(views, count) };
}
