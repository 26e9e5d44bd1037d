import { dirname, join } from 'node:path';
import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, SourceMapMode } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/names.ts';
import { bundling } from '../bundling.ts';
import { allow } from '../permissions/parts.ts';
import { timeouts } from '../timeouts.ts';

interface EbbFunctionProps {
  readonly name: FunctionName;
  /** The folder that holds one folder for each function. */
  readonly functionsRoot: string;
  readonly statements: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  /** Processor time comes with memory: so much that a cold start is not felt. */
  readonly memoryMb: number;
}

const repository = join(import.meta.dirname, '..', '..');

/** One function with a role and a log of its own; the role holds exactly the statements given and its log. */
export class EbbFunction extends Construct {
  readonly fn: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: EbbFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const writeLog = allow('WriteLog', ['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { own: new PolicyDocument({ statements: [...props.statements, writeLog] }) },
    });
    this.fn = new NodejsFunction(this, 'Function', {
      entry: join(props.functionsRoot, props.name, 'index.ts'),
      handler: 'handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: timeouts[props.name],
      environment: { ...props.environment },
      // Whatever CDK would grant by itself is refused: everything a function may do stands in its statements.
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      projectRoot: dirname(props.functionsRoot),
      depsLockFilePath: join(dirname(props.functionsRoot), 'package-lock.json'),
      bundling: {
        format: OutputFormat.CJS,
        mainFields: [...bundling.mainFields],
        target: bundling.target,
        minify: bundling.minify,
        sourceMap: true,
        sourceMapMode: SourceMapMode.EXTERNAL,
        sourcesContent: bundling.sourcesContent,
        // The clients of the lockfile run, not whichever the runtime carries that week.
        bundleAwsSDK: true,
        forceDockerBundling: false,
        tsconfig: join(repository, 'tsconfig.json'),
      },
    });
  }
}
