import { keyPrefix } from '../../shared/names.ts';
import type { AuthorizeCall } from '../aws/local-aws.ts';

/** One run of a function, as it was measured. */
export interface MeasuredRun {
  /** Counts up in the order in which runs began. */
  readonly id: number;
  /** As its folder under `functions/` is named. */
  readonly functionName: string;
  /** ISO 8601 in UTC, moved time: when it began, and when it ended. */
  readonly at: string;
  readonly until: string;
  /** Real time the function itself took, without the loading of its code. */
  readonly ms: number;
  /** Reads of DynamoDB, and items written or checked. */
  readonly reads: number;
  readonly writes: number;
  /** How many patients it looked at: a batch may hold what happened to several. */
  readonly patients: number;
  readonly failed: boolean;
}

/** The function whose run is measured: its calls are known by the key that it signs with. */
export interface MeasuredFunction {
  readonly name: string;
  readonly accessKeyId: string;
}

/** Measures what runs: how long, and how often it asked DynamoDB for what. */
export interface MeasuredRuns {
  /** Begins a run; what comes back ends it. */
  readonly begin: (of: MeasuredFunction) => (ended: { readonly failed: boolean }) => void;
  /** Counts one call at the AWS endpoint, where a function that runs has made it. */
  readonly note: (call: Pick<AuthorizeCall, 'accessKeyId' | 'action' | 'conditionContext'>) => void;
  /** The ended runs after that id which looked at the patient, oldest first. */
  readonly ofPatient: (patientId: string, afterId: number) => readonly MeasuredRun[];
}

/** So many are kept: more than the sixteen weeks of the demo clinic take. */
const mostRuns = 20_000;

const reading = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
const writing = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem']);

interface Running {
  reads: number;
  writes: number;
  readonly patients: Set<string>;
}

function patientsIn(keys: string | readonly string[] | undefined): string[] {
  return [keys ?? []]
    .flat()
    .flatMap((key) => (key.startsWith(keyPrefix.patient) ? [key.slice(keyPrefix.patient.length)] : []));
}

/**
 * Measures runs by the moved clock `now` and the real one. A key names the run, since on a laptop a function runs once
 * at a time; where a test lets it run more often, its calls count for the run that began last.
 */
export function createMeasuredRuns(
  now: () => number,
  realMs: () => number = () => performance.now(),
): MeasuredRuns {
  const running = new Map<string, Running>();
  const ended: { run: MeasuredRun; patients: ReadonlySet<string> }[] = [];
  let begun = 0;

  return {
    begin: ({ name, accessKeyId }) => {
      begun += 1;
      const id = begun;
      const at = new Date(now()).toISOString();
      const began = realMs();
      const mine: Running = { reads: 0, writes: 0, patients: new Set() };
      running.set(accessKeyId, mine);
      return ({ failed }) => {
        if (running.get(accessKeyId) === mine) running.delete(accessKeyId);
        const { reads, writes, patients } = mine;
        // What looked at nobody belongs to no patient's story.
        if (patients.size === 0) return;
        const measured = { ms: realMs() - began, reads, writes, patients: patients.size, failed };
        const until = new Date(now()).toISOString();
        ended.push({ run: { id, functionName: name, at, until, ...measured }, patients });
        if (ended.length > mostRuns) ended.splice(0, mostRuns / 2);
      };
    },
    note: ({ accessKeyId, action, conditionContext }) => {
      const mine = running.get(accessKeyId);
      const [service, operation = ''] = action.split(':');
      if (mine === undefined || service !== 'dynamodb') return;
      if (reading.has(operation)) mine.reads += 1;
      if (writing.has(operation)) mine.writes += 1;
      for (const id of patientsIn(conditionContext?.['dynamodb:LeadingKeys'])) mine.patients.add(id);
    },
    ofPatient: (patientId, afterId) =>
      ended
        .filter(({ run, patients }) => run.id > afterId && patients.has(patientId))
        .map(({ run }) => run)
        .toSorted((left, right) => left.id - right.id),
  };
}
