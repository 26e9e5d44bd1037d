import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  type HttpRoute,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { OAuthScope } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { keptDays } from '../../shared/kept-days.ts';

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

  readonly #stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    const log = new LogGroup(this, 'Log', {
      retention: keptDays.logs,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#stage = new HttpStage(this, 'Stage', {
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
    this.#holdBack(description);
    Validations.of(description).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The description of the API is public on purpose: it is the same for everyone and holds no data.',
    });
  }

  /**
   * The description is half a megabyte for whoever asks, so it has a limit of its own: it must not take what staff and
   * texts need, nor be somebody's way to run up the bill. Pages get it from CloudFront, which keeps it for five minutes.
   */
  #holdBack(route: HttpRoute): void {
    const stage = this.#stage.node.defaultChild as CfnStage;
    stage.routeSettings = {
      'GET /openapi.json': { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 10 },
    };
    // A stage may name no route that is not there yet.
    this.#stage.node.addDependency(route);
  }

  /** `abc.execute-api.region.amazonaws.com`, without the scheme. */
  get domainName(): string {
    return `${this.api.apiId}.execute-api.${this.api.env.region}.amazonaws.com`;
  }
}
