import { parseArgs } from 'node:util';
import { clinicIdForm } from '../shared/edge/caller.ts';

export interface ReplayArguments {
  clinicId: string;
  /** JSON of the changed parameters: any part of a protocol. */
  protocolFile: string;
  /** Null: the one history table of the endpoint, which is that of the local stack. */
  historyTable: string | null;
}

export const usage =
  'usage: npm run replay -- --clinic <id> --protocol <file.json> [--history-table <name>]\n' +
  'The file holds any part of a protocol, such as { "responsePercent": 40, "checkInDays": { "monthly": 14 } }.\n' +
  "On AWS the table's name stands in the outputs of the stack; HISTORY_TABLE does as well. Without it the local\n" +
  'stack is asked, on AWS_ENDPOINT_URL or http://127.0.0.1:4566 (EBB_AWS_PORT).';

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
    },
  });
  const { clinic: clinicId, protocol: protocolFile, 'history-table': table, ...unknown } = values;
  if (Object.keys(unknown).length > 0) return null;
  if (typeof clinicId !== 'string' || typeof protocolFile !== 'string' || typeof table !== 'string')
    return null;
  if (!clinicIdForm.test(clinicId) || protocolFile === '') return null;
  return { clinicId, protocolFile, historyTable: table === '' ? null : table };
}
