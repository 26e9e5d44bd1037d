import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { keptDays } from '../../shared/kept-days.ts';
import type { FunctionName } from '../../shared/names.ts';
import { allow } from '../permissions/parts.ts';
import { timeouts } from '../timeouts.ts';

interface EbbFunctionProps {
  readonly name: FunctionName;
  /** Its bundle. */
  readonly code: Code;
  readonly statements: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  /** Processor time comes with memory: so much that a cold start is not felt. */
  readonly memoryMb: number;
}

/** One function with a role and a log of its own; the role holds exactly the statements given and its log. */
export class EbbFunction extends Construct {
  readonly fn: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: EbbFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: keptDays.logs,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const writeLog = allow('WriteLog', ['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { own: new PolicyDocument({ statements: [...props.statements, writeLog] }) },
    });
    this.fn = new LambdaFunction(this, 'Function', {
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: timeouts[props.name],
      environment: { ...props.environment },
      // Whatever CDK would grant by itself is refused: everything a function may do stands in its statements.
      role: this.role.withoutPolicyUpdates(),
      logGroup,
    });
  }
}
