/** Everything that can be wrong with a file of patients, found before the first is enrolled. */
import { type ClinicSettings, claimedAt } from '../../shared/domain/clinic/settings.ts';
import { fieldErrors } from '../../shared/edge/field-errors.ts';
import { problemTable } from '../../shared/edge/problems.ts';
import { firstHolder } from '../../shared/history/first-holder.ts';
import { enrolBody, type RowError } from '../../shared/staff-contract/enrolment.ts';
import { stopIfTimeIsUp } from '../lambda/time-is-up.ts';
import type { Enrolment } from './enrol-patient.ts';
import { keyedId } from './keyed-id.ts';
import type { StaffRequest } from './route.ts';
import { whyNotTexted } from './why-not-texted.ts';

/** A row that says what it should. */
interface ReadRow {
  row: number;
  body: Enrolment;
}

/** A row that may be enrolled. */
export interface PlannedRow extends ReadRow {
  /** Made from the row itself, so the same file imported again finds the same patients. */
  patientId: string;
  /** An import that was cut short, or a second one of the same file, finds the patient there. */
  isThere: boolean;
}

/** Rows looked at or enrolled at a time. */
const together = 8;

/** Does something with each, a few at a time while there is time; the answers keep their order. */
export async function fewAtATime<Item, Result>(
  { signal }: Pick<StaffRequest, 'signal'>,
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += together) {
    stopIfTimeIsUp(signal);
    results.push(...(await Promise.all(items.slice(start, start + together).map(run))));
  }
  return results;
}

function readRow(
  schema: ReturnType<typeof enrolBody>,
  mostBaseline: number,
  value: unknown,
  row: number,
): Enrolment | RowError[] {
  const read = schema.safeParse(value, { reportInput: true });
  if (!read.success) {
    return fieldErrors(read.error).map(({ field, message }) => ({ row, column: field, message }));
  }
  if (read.data.baseline.length <= mostBaseline) return read.data;
  return [{ row, column: 'baseline', message: `must hold at most ${mostBaseline} readings` }];
}

/** Rows whose number stands in an earlier row. */
function repeated(read: readonly ReadRow[]): RowError[] {
  const seen = new Set<string>();
  return read.flatMap(({ row, body: { phone } }) => {
    if (!seen.has(phone)) {
      seen.add(phone);
      return [];
    }
    return [{ row, column: 'phone', message: 'stands in an earlier row of the file too' }];
  });
}

/** A patient whom the clinic had erased is somebody new: the row's next id, which no tombstone has. */
async function idOf(
  { services }: StaffRequest,
  clinicKey: string,
  body: Enrolment,
): Promise<{ patientId: string; wasThere: boolean }> {
  const words = `import ${JSON.stringify(body)}`;
  for (let times = 0; ; times += 1) {
    const patientId = keyedId(clinicKey, times === 0 ? words : `${words} ${times}`);
    const state = await services.histories.latest(patientId);
    if (state?.erased !== true) return { patientId, wasThere: state !== null };
  }
}

async function whoHolds(
  request: StaffRequest,
  settings: ClinicSettings,
  clinicKey: string,
  { row, body }: ReadRow,
): Promise<PlannedRow | RowError> {
  const { services } = request;
  const reason = await whyNotTexted(services, settings, body.phone);
  if (reason !== null) return { row, column: 'phone', message: problemTable[reason].title, reason };
  const { patientId, wasThere } = await idOf(request, clinicKey, body);
  const holder = await firstHolder(claimedAt(settings), (line) =>
    services.numbers.patientOf(line, body.phone),
  );
  if (holder?.patientId === patientId) return { row, body, patientId, isThere: true };
  if (holder !== null)
    return { row, column: 'phone', message: 'belongs to a patient of this clinic already' };
  if (!wasThere) return { row, body, patientId, isThere: false };
  const message = 'was imported before and has left or changed number since: enrol the patient by hand';
  return { row, column: '', message };
}

/** Reads every row and finds every fault; numbers in use are looked for once the rows themselves are in order. */
export async function planImport(
  request: StaffRequest,
  settings: ClinicSettings,
  clinicKey: string,
  rows: readonly unknown[],
): Promise<{ planned: PlannedRow[]; errors: RowError[] }> {
  const schema = enrolBody({ country: settings.country, now: request.now });
  const errors: RowError[] = [];
  const inOrder: ReadRow[] = [];
  for (const [index, value] of rows.entries()) {
    const row = index + 1;
    const read = readRow(schema, settings.protocol.baselineTarget, value, row);
    if (Array.isArray(read)) errors.push(...read);
    else inOrder.push({ row, body: read });
  }
  const twice = repeated(inOrder);
  errors.push(...twice);
  const once = inOrder.filter(({ row }) => !twice.some((error) => error.row === row));
  const held = await fewAtATime(request, once, (each) => whoHolds(request, settings, clinicKey, each));
  errors.push(...held.filter((each) => 'message' in each));
  return {
    planned: held.filter((each) => 'patientId' in each),
    errors: errors.sort((a, b) => a.row - b.row),
  };
}
