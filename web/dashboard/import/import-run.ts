/** The import that is under way: it goes on whatever page is open, and is told of on each. */
import type { ImportAnswer } from '../../../shared/staff-contract/enrolment.ts';
import type { Api } from '../api/client.ts';
import { isApiProblem } from '../api/problem.ts';
import { nothingDone, type PartsDone, sendInParts } from './in-parts.ts';
import type { PatientBody } from './read-patients.ts';
import type { FileOnPage } from './shown-faults.ts';

export interface ImportRun extends PartsDone {
  readonly file: FileOnPage;
  readonly total: number;
  /** `stopped` when a part was refused, or not answered however often it was sent. */
  readonly state: 'running' | 'stopped' | 'done';
}

/** How long to wait before a part that was not answered is sent again. */
const waitsMs = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

/** The clinic asks too much at once, and may ask on within the minute. */
const tooMany = 429;

type Wait = (ms: number) => Promise<void>;

/** Sends a part until it is answered; the same key each time, so that nothing is done twice. */
async function sendPart(
  api: Pick<Api, 'send'>,
  rows: readonly PatientBody[],
  wait: Wait,
): Promise<ImportAnswer> {
  const key = crypto.randomUUID();
  for (const ms of [...waitsMs, null]) {
    try {
      return await api.send<ImportAnswer>('POST', '/imports', { rows, partly: true }, key);
    } catch (error) {
      const mayPass =
        isApiProblem(error) && (error.status === 0 || error.status === tooMany || error.status >= 500);
      if (!mayPass || ms === null) throw error;
      await wait(ms);
    }
  }
  throw new Error('unreachable');
}

export interface Runner {
  readonly current: () => ImportRun | null;
  readonly subscribe: (changed: () => void) => () => void;
  readonly start: (api: Pick<Api, 'send'>, file: FileOnPage) => Promise<void>;
  /** Goes on with what is left of one that has stopped. */
  readonly goOn: (api: Pick<Api, 'send'>) => Promise<void>;
  /** Forgets one that is over. */
  readonly forget: () => void;
}

/** One import at a time. */
export function createRunner(wait: Wait): Runner {
  let run: ImportRun | null = null;
  const listeners = new Set<() => void>();
  const become = (next: ImportRun | null): void => {
    run = next;
    for (const changed of listeners) changed();
  };
  const work = async (api: Pick<Api, 'send'>, begun: ImportRun): Promise<void> => {
    const bodies = begun.file.rows.flatMap(({ body }) => (body === null ? [] : [body]));
    become({ ...begun, total: bodies.length, state: 'running' });
    try {
      await sendInParts(
        bodies,
        begun,
        (part) => sendPart(api, part, wait),
        (done) => {
          become({ ...begun, ...done, total: bodies.length, state: 'running' });
          return 'go on';
        },
      );
      if (run !== null) become({ ...run, state: 'done' });
    } catch {
      if (run !== null) become({ ...run, state: 'stopped' });
    }
  };
  return {
    current: () => run,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: async (api, file) => {
      if (run?.state === 'running') return;
      await work(api, { ...nothingDone, file, total: 0, state: 'running' });
    },
    goOn: async (api) => {
      if (run?.state === 'stopped') await work(api, run);
    },
    forget: () => {
      if (run?.state !== 'running') become(null);
    },
  };
}

/** The one of this tab. */
export const importRunner = createRunner((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
