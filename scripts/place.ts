import { readFileSync } from 'node:fs';
import { findDeployment, reachOf } from './deploy/deployment.ts';
import { usageError } from './usage-error.ts';

/** What the scripts find of a stack: the outputs of its deployment. */
export interface Place {
  readonly outputs: Readonly<Record<string, string>>;
  /** The running local stack; undefined on AWS. */
  readonly local: { readonly url: string } | undefined;
  /** How the SDK's clients reach it. */
  readonly client: {
    readonly region: string;
    readonly endpoint?: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
}

/** The outputs in a file of `cdk deploy --outputs-file`: those of its one stack. */
function outputsIn(file: string): Record<string, string> {
  const stacks: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const all = typeof stacks === 'object' && stacks !== null ? Object.values(stacks) : [];
  const found: unknown = all.find(
    (outputs) => typeof outputs === 'object' && outputs !== null && 'HistoryTable' in outputs,
  );
  if (found === undefined) throw usageError(`${file} holds no outputs of Ebb: npm run deploy writes them.`);
  return found as Record<string, string>;
}

/** How a command line names a stack; for `parseArgs`. */
export const placeOptions = {
  name: { type: 'string' },
  region: { type: 'string' },
  outputs: { type: 'string' },
} as const;

/** Which stack a script is for, as its command line says. */
export interface Chosen {
  /** A deployment's name. */
  readonly name?: string | undefined;
  readonly region?: string | undefined;
  /** A file of a deployment's outputs. */
  readonly outputs?: string | undefined;
}

/**
 * The stack that a script is for: on AWS when a deployment is named, or a file of its outputs, else the local one at
 * `localUrl`. On AWS the region is that of the user pool, and credentials are the SDK's usual ones.
 */
export async function findPlace(chosen: Chosen, localUrl: string): Promise<Place> {
  if (chosen.name !== undefined) {
    const reach = await reachOf(chosen.region);
    return { outputs: await findDeployment(chosen.name, reach), local: undefined, client: reach };
  }
  if (chosen.outputs !== undefined) {
    const outputs = outputsIn(chosen.outputs);
    return { outputs, local: undefined, client: { region: outputs.UserPoolId?.split('_')[0] ?? '' } };
  }
  let outputs: Record<string, string>;
  try {
    const response = await fetch(`${localUrl}/_local/outputs`);
    outputs = (await response.json()) as Record<string, string>;
  } catch {
    throw usageError(
      `No Ebb runs at ${localUrl}: start it with npm start, say by EBB_PORT where it runs, or name a deployment with --name.`,
    );
  }
  const endpoint = outputs.LocalAwsEndpoint;
  // Without an endpoint the SDK would go to AWS itself, with whatever credentials lie about.
  if (endpoint === undefined) throw usageError(`What runs at ${localUrl} is no Ebb.`);
  const credentials = { accessKeyId: 'ebb-script', secretAccessKey: 'local' };
  const region = outputs.UserPoolId?.split('_')[0] ?? '';
  return {
    outputs,
    local: { url: localUrl },
    client: { region, endpoint, credentials },
  };
}

/** Where the local stack is unless told otherwise. */
export function usualLocalUrl(): string {
  return `http://127.0.0.1:${process.env.EBB_PORT ?? 3000}`;
}
