import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { OAuthScope } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** No address, no path and no token: a path names patients, and who did what stands in the history. */
const accessLog = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
});

/** What every token of the dashboard holds and is asked for; without one nobody has signed in at the dashboard. */
const signInScope = OAuthScope.OPENID.scopeName;

/** The API's bare front, made before everything that must know its address. */
export class StaffHttpApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // Metrics of each route are priced like metrics of our own, and no alarm looks at them.
      detailedMetricsEnabled: false,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(accessLog),
      },
    });
  }

  /** Leads everything under `/clinics` to the function, for those who hold a token of this issuer and audience. */
  serve(fn: IFunction, issuer: string, audience: string): void {
    const integration = new HttpLambdaIntegration('StaffApi', fn);
    const authorizer = new HttpJwtAuthorizer('Staff', issuer, { jwtAudience: [audience] });
    this.api.addRoutes({
      path: '/clinics/{proxy+}',
      methods: [HttpMethod.ANY],
      integration,
      authorizer,
      // An id token has no scope at all, so it is refused before any code of ours runs.
      authorizationScopes: [signInScope],
    });
    const [description] = this.api.addRoutes({
      path: '/openapi.json',
      methods: [HttpMethod.GET],
      integration,
      authorizer: new HttpNoneAuthorizer(),
    });
    if (description === undefined) throw new Error('CDK made no route for the description of the API.');
    Validations.of(description).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The description of the API is public on purpose: it is the same for everyone and holds no data.',
    });
  }

  /** `abc.execute-api.region.amazonaws.com`, without the scheme. */
  get domainName(): string {
    return `${this.api.apiId}.execute-api.${this.api.env.region}.amazonaws.com`;
  }
}
