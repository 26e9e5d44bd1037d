import { parseArgs } from 'node:util';
import { clinicIdForm } from '../shared/edge/caller.ts';
import { type Chosen, placeOptions } from './place.ts';
import { usageError } from './usage-error.ts';

export interface ReplayArguments {
  /** Null: no histories, only made-up patients. */
  readonly clinicId: string | null;
  /** JSON of the changed parameters: any part of a protocol. */
  readonly protocolFile: string;
  /** Made-up patients of the simulation. */
  readonly patients: number;
  /** The stack whose clinic it is. */
  readonly chosen: Chosen;
}

export const usage = `npm run replay -- [--clinic <id>] --protocol <file.json> [--patients 100] [--name clinic-east]

Shows which moves other plan rules would have changed, patient by patient, and what they change for made-up patients of
each kind. The file holds any part of a protocol, such as { "responsePercent": 40, "checkInDays": { "monthly": 14 } }.

  --clinic    whose patients; without it only made-up ones are lived through, against the protocol clinics start with
  --patients  so many made-up patients of each kind
  --name      a deployment on AWS (--region says where else than usual); without it the local stack that runs`;

/** What the command line asks for; throws how it is used when it says too little or too much. */
export function replayArguments(args: string[]): ReplayArguments {
  const { values } = parseArgs({
    args,
    options: {
      clinic: { type: 'string' },
      protocol: { type: 'string' },
      patients: { type: 'string', default: '100' },
      ...placeOptions,
    },
  });
  const { clinic: clinicId = null, patients, protocol: protocolFile = '', ...chosen } = values;
  if (protocolFile === '' || !/^[1-9]\d{0,5}$/.test(patients)) throw usageError(usage);
  if (clinicId !== null && !clinicIdForm.test(clinicId)) throw usageError(usage);
  return { clinicId, protocolFile, patients: Number(patients), chosen };
}
