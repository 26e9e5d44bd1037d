import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopeOf } from '../cloudformation/identities.ts';
import type { LocalResource, LocalStack } from '../cloudformation/local-stack.ts';
import { numberAt, objectAt, textAt } from '../cloudformation/template.ts';
import { accessKeyIdOf, localSecret } from '../iam/access-keys.ts';

/** One function as the template declares it, ready to be loaded. */
export interface FunctionSpec {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  /** The folder that Lambda would unpack the code into. */
  readonly codeDir: string;
  /** `index.handler`. */
  readonly handler: string;
  /** Signs everything the function sends. */
  readonly accessKeyId: string;
  /** All of the function's environment: the template's and what Lambda adds. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  /** At most so many at a time; undefined where the template sets no limit. */
  readonly reservedConcurrency: number | undefined;
}

function codeDirOf(stack: LocalStack, resource: LocalResource, dataDir: string): string {
  const code = objectAt(resource.properties(), 'Code');
  const inline = textAt(code, 'ZipFile');
  if (inline !== undefined) {
    const dir = join(dataDir, 'inline-functions', resource.logicalId);
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'index.js'), inline);
    return dir;
  }
  const key = textAt(code, 'S3Key');
  const dir = key === undefined ? undefined : stack.assetPath(key);
  if (dir === undefined) {
    throw new Error(`Function ${resource.logicalId}: cdk.out holds no asset for ${key ?? 'its code'}.`);
  }
  return dir;
}

/** The template's variables. Links to the pages are https in it, as CloudFront is; the local server may not be. */
function environmentOf(resource: LocalResource, webUrl: string): Record<string, string> {
  const variables = objectAt(objectAt(resource.properties(), 'Environment'), 'Variables');
  const asDeployed = webUrl.replace(/^http:/, 'https:');
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, String(value).replaceAll(asDeployed, webUrl)]),
  );
}

/**
 * Reads one function of the template. `endpoint` is what any AWS SDK in it talks to: an address with an IP, which
 * also makes the S3 client put the bucket into the path.
 */
export function readFunction(stack: LocalStack, resource: LocalResource, dataDir: string): FunctionSpec {
  const properties = resource.properties();
  const { region, awsEndpoint } = stack.place;
  const handler = textAt(properties, 'Handler') ?? 'index.handler';
  const memoryMb = numberAt(properties, 'MemorySize') ?? 128;
  const accessKeyId = accessKeyIdOf(scopeOf(stack.place), resource.logicalId);
  const codeDir = codeDirOf(stack, resource, dataDir);
  const runtime = textAt(properties, 'Runtime') ?? '';
  if (!runtime.startsWith('nodejs')) {
    throw new Error(`Function ${resource.logicalId}: runtime ${runtime || 'none'} does not run locally.`);
  }
  return {
    logicalId: resource.logicalId,
    name: resource.name,
    arn: stack.attribute(resource, 'Arn'),
    codeDir,
    handler,
    accessKeyId,
    timeoutMs: (numberAt(properties, 'Timeout') ?? 3) * 1000,
    memoryMb,
    reservedConcurrency: numberAt(properties, 'ReservedConcurrentExecutions'),
    environment: {
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: localSecret,
      AWS_SESSION_TOKEN: 'local',
      AWS_ENDPOINT_URL: awsEndpoint,
      AWS_LAMBDA_FUNCTION_NAME: resource.name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
      AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${resource.name}`,
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
      LAMBDA_TASK_ROOT: codeDir,
      TZ: ':UTC',
      _HANDLER: handler,
      ...environmentOf(resource, stack.place.webUrl),
    },
  };
}
