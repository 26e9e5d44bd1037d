import { parseArgs } from 'node:util';
import { clinicIdForm } from '../shared/edge/caller.ts';

export interface ReplayArguments {
  /** Null: no histories, only made-up patients. */
  clinicId: string | null;
  /** JSON of the changed parameters: any part of a protocol. */
  protocolFile: string;
  /** Null: the one history table of the endpoint, which is that of the local stack. */
  historyTable: string | null;
  /** Made-up patients of the simulation. */
  patients: number;
}

export const usage =
  'usage: npm run replay -- [--clinic <id>] --protocol <file.json> [--history-table <name>] [--patients <number>]\n' +
  'The file holds any part of a protocol, such as { "responsePercent": 40, "checkInDays": { "monthly": 14 } }.\n' +
  "On AWS the table's name stands in the outputs of the stack; HISTORY_TABLE does as well. Without it the local\n" +
  'stack is asked, on AWS_ENDPOINT_URL or http://127.0.0.1:4566 (EBB_AWS_PORT). Without a clinic only made-up patients\n' +
  'are lived through, against the protocol clinics start with; there are 100 of each kind unless told otherwise.';

/** What the command line asks for; null when it does not say enough. */
export function replayArguments(
  line: string[],
  environment: Record<string, string | undefined>,
): ReplayArguments | null {
  const { values } = parseArgs({
    args: line,
    // What is not known here is answered with how it is used, not with a stack trace.
    strict: false,
    options: {
      clinic: { type: 'string' },
      protocol: { type: 'string' },
      'history-table': { type: 'string', default: environment.HISTORY_TABLE ?? '' },
      patients: { type: 'string', default: '100' },
    },
  });
  const { clinic: clinicId, protocol: protocolFile, 'history-table': table, patients, ...unknown } = values;
  if (Object.keys(unknown).length > 0) return null;
  if (typeof protocolFile !== 'string' || typeof table !== 'string' || protocolFile === '') return null;
  if (clinicId !== undefined && (typeof clinicId !== 'string' || !clinicIdForm.test(clinicId))) return null;
  if (typeof patients !== 'string' || !/^[1-9]\d{0,5}$/.test(patients)) return null;
  return {
    clinicId: clinicId ?? null,
    protocolFile,
    historyTable: table === '' ? null : table,
    patients: Number(patients),
  };
}
