import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type JsonObject, objectAt, type Template, textAt } from './template.ts';

/** One synthesised stack: its template and where its assets lie on disk. */
export interface SynthesisedStack {
  readonly name: string;
  /** The region the stack names, or undefined where it may go anywhere. */
  readonly region: string | undefined;
  /** The account the stack names, or undefined where it may go anywhere. */
  readonly account: string | undefined;
  readonly template: Template;
  /** The absolute folder or file of the asset that is uploaded under this S3 key; undefined for no asset. */
  readonly assetPath: (s3Key: string) => string | undefined;
}

function readJson(path: string): JsonObject {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(parsed)) throw new Error(`${path} does not hold a JSON object.`);
  return parsed;
}

function readAssets(cdkOut: string, manifest: JsonObject): Map<string, string> {
  const assets = new Map<string, string>();
  for (const artifact of Object.values(objectAt(manifest, 'artifacts'))) {
    if (!isObject(artifact) || artifact.type !== 'cdk:asset-manifest') continue;
    const file = textAt(objectAt(artifact, 'properties'), 'file');
    if (file === undefined) continue;
    for (const asset of Object.values(objectAt(readJson(join(cdkOut, file)), 'files'))) {
      if (!isObject(asset)) continue;
      const path = textAt(objectAt(asset, 'source'), 'path');
      if (path === undefined) continue;
      for (const destination of Object.values(objectAt(asset, 'destinations'))) {
        const key = isObject(destination) ? textAt(destination, 'objectKey') : undefined;
        if (key !== undefined) assets.set(key, join(cdkOut, path));
      }
    }
  }
  return assets;
}

/** The region and account of `aws://<account>/<region>`, each undefined where synthesis left it open. */
function readEnvironment(environment: string | undefined): { region?: string; account?: string } {
  const match = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment ?? '');
  const [, account, region] = match ?? [];
  return {
    ...(region !== undefined && !region.startsWith('unknown') && { region }),
    ...(account !== undefined && /^\d{12}$/.test(account) && { account }),
  };
}

/**
 * Reads the stack that CDK synthesised into `cdkOut` (an absolute folder).
 * With more than one stack in it, `stackName` says which; throws where there is none or the choice is open.
 */
export function readStack(cdkOut: string, stackName?: string): SynthesisedStack {
  const manifest = readJson(join(cdkOut, 'manifest.json'));
  const stacks = Object.entries(objectAt(manifest, 'artifacts')).flatMap(([id, artifact]) => {
    if (!isObject(artifact) || artifact.type !== 'aws:cloudformation:stack') return [];
    const properties = objectAt(artifact, 'properties');
    const name = textAt(properties, 'stackName') ?? id;
    const file = textAt(properties, 'templateFile');
    if (file === undefined || (stackName !== undefined && stackName !== name)) return [];
    return [{ name, file, environment: textAt(artifact, 'environment') }];
  });
  const [stack] = stacks;
  if (stack === undefined) throw new Error(`${cdkOut} holds no stack${stackName ? ` ${stackName}` : ''}.`);
  if (stacks.length > 1) {
    throw new Error(`${cdkOut} holds ${stacks.map((s) => s.name).join(' and ')}: name the one to run.`);
  }
  const { region, account } = readEnvironment(stack.environment);
  const template = parseTemplate(readFileSync(join(cdkOut, stack.file), 'utf8'), stack.file);
  const assets = readAssets(cdkOut, manifest);
  return { name: stack.name, region, account, template, assetPath: (s3Key) => assets.get(s3Key) };
}

/** Reads a template from its text; `name` stands in the error where it is none. */
export function parseTemplate(text: string, name: string): Template {
  const template: unknown = JSON.parse(text);
  if (!isObject(template) || !isObject(template.Resources) || !isTemplate(template)) {
    throw new Error(`${name} has no Resources.`);
  }
  return template;
}

function isTemplate(value: JsonObject): value is JsonObject & Template {
  return Object.values(objectAt(value, 'Resources')).every(
    (resource) => isObject(resource) && typeof resource.Type === 'string',
  );
}
