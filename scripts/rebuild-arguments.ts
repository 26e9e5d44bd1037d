import { parseArgs } from 'node:util';
import { clinicIdForm } from '../shared/edge/caller.ts';

export interface RebuildArguments {
  clinicId: string;
  historyTable: string;
  viewsTable: string;
}

export const usage =
  'usage: npm run rebuild -- --clinic <id> [--history-table <name>] [--views-table <name>]\n' +
  'The names of the tables stand in the outputs of the stack; HISTORY_TABLE and VIEWS_TABLE do as well.';

/** What the command line asks for; null when it does not say enough. */
export function rebuildArguments(
  line: string[],
  environment: Record<string, string | undefined>,
): RebuildArguments | null {
  const { values } = parseArgs({
    args: line,
    // What is not known here is answered with how it is used, not with a stack trace.
    strict: false,
    options: {
      clinic: { type: 'string' },
      'history-table': { type: 'string', default: environment.HISTORY_TABLE ?? '' },
      'views-table': { type: 'string', default: environment.VIEWS_TABLE ?? '' },
    },
  });
  const { clinic: clinicId, 'history-table': historyTable, 'views-table': viewsTable, ...unknown } = values;
  if (Object.keys(unknown).length > 0) return null;
  if (typeof clinicId !== 'string' || typeof historyTable !== 'string' || typeof viewsTable !== 'string')
    return null;
  if (!clinicIdForm.test(clinicId) || historyTable === '' || viewsTable === '') return null;
  return { clinicId, historyTable, viewsTable };
}
