import type { LocalResource, LocalStack } from '../cloudformation/local-stack.ts';
import { flagAt, type JsonObject, numberAt, objectAt, textAt, textsAt } from '../cloudformation/template.ts';
import { matchesPattern } from '../iam/wildcard.ts';

/** A JWT authorizer as the template declares it. */
export interface JwtAuthorizerSpec {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** One route with everything that belongs to it. */
export interface RouteSpec {
  /** `GET /clinics/{clinicId}` or `$default`. */
  readonly routeKey: string;
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly authorizer: JwtAuthorizerSpec | undefined;
  /** Any one of these must be in the token; empty for no such demand. */
  readonly scopes: readonly string[];
}

export interface CorsSpec {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: number | undefined;
  readonly credentials: boolean;
}

/** The HTTP API of the stack. */
export interface ApiSpec {
  readonly apiId: string;
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>>;
  readonly cors: CorsSpec | undefined;
  readonly routes: readonly RouteSpec[];
}

function readCors(properties: JsonObject): CorsSpec | undefined {
  if (properties.CorsConfiguration === undefined) return undefined;
  const cors = objectAt(properties, 'CorsConfiguration');
  return {
    origins: textsAt(cors, 'AllowOrigins'),
    methods: textsAt(cors, 'AllowMethods'),
    headers: textsAt(cors, 'AllowHeaders'),
    exposed: textsAt(cors, 'ExposeHeaders'),
    maxAgeSeconds: numberAt(cors, 'MaxAge'),
    credentials: flagAt(cors, 'AllowCredentials'),
  };
}

/** API Gateway answers 500 where the function's own policy does not let it in; here the start says so. */
function requireInvokePermission(stack: LocalStack, apiId: string, functionArn: string): void {
  const { region, accountId } = stack.place;
  const called = `arn:aws:execute-api:${region}:${accountId}:${apiId}/`;
  const target = stack.find('Arn', functionArn, 'AWS::Lambda::Function');
  const allowed = stack.ofType('AWS::Lambda::Permission').some((permission) => {
    const properties = permission.properties();
    const source = textAt(properties, 'SourceArn') ?? '*';
    return (
      textAt(properties, 'Principal') === 'apigateway.amazonaws.com' &&
      [functionArn, target?.name].includes(textAt(properties, 'FunctionName')) &&
      (source === '*' || source.startsWith(called) || matchesPattern(source, called))
    );
  });
  if (!allowed) {
    throw new Error(`AccessDenied: no Lambda permission lets the HTTP API invoke ${functionArn}.`);
  }
}

function readAuthorizer(stack: LocalStack, route: JsonObject): JwtAuthorizerSpec | undefined {
  const type = textAt(route, 'AuthorizationType') ?? 'NONE';
  if (type === 'NONE') return undefined;
  const id = textAt(route, 'AuthorizerId') ?? '';
  const authorizer = stack.find('Ref', id, 'AWS::ApiGatewayV2::Authorizer');
  if (type !== 'JWT' || authorizer === undefined) {
    throw new Error(
      `Route ${textAt(route, 'RouteKey')}: authorization ${type} with ${id || 'no authorizer'} does not run locally.`,
    );
  }
  const jwt = objectAt(authorizer.properties(), 'JwtConfiguration');
  return { issuer: textAt(jwt, 'Issuer') ?? '', audience: textsAt(jwt, 'Audience') };
}

function readRoute(stack: LocalStack, apiId: string, resource: LocalResource): RouteSpec {
  const route = resource.properties();
  const routeKey = textAt(route, 'RouteKey') ?? '';
  const integrationId = (textAt(route, 'Target') ?? '').replace(/^integrations\//, '');
  const integration = stack.find('Ref', integrationId, 'AWS::ApiGatewayV2::Integration');
  const properties = integration?.properties() ?? {};
  const uri = textAt(properties, 'IntegrationUri') ?? '';
  const functionArn = /(arn:aws:lambda:[^/]+:function:[^/]+)/.exec(uri)?.[1];
  if (functionArn === undefined || textAt(properties, 'PayloadFormatVersion') !== '2.0') {
    throw new Error(`Route ${routeKey}: only Lambda integrations with payload format 2.0 run locally.`);
  }
  requireInvokePermission(stack, apiId, functionArn);
  return {
    routeKey,
    functionArn,
    timeoutMs: numberAt(properties, 'TimeoutInMillis') ?? 30_000,
    authorizer: readAuthorizer(stack, route),
    scopes: textsAt(route, 'AuthorizationScopes'),
  };
}

/** Reads the HTTP API of the stack; undefined where it has none. Throws where there are several. */
export function readApi(stack: LocalStack): ApiSpec | undefined {
  const [api, ...others] = stack.ofType('AWS::ApiGatewayV2::Api');
  if (api === undefined) return undefined;
  if (others.length > 0) throw new Error('The stack declares more than one HTTP API: only one runs locally.');
  const apiId = stack.ref(api);
  const stage = stack
    .ofType('AWS::ApiGatewayV2::Stage')
    .map((resource) => resource.properties())
    .find((properties) => textAt(properties, 'ApiId') === apiId);
  const variables = objectAt(stage ?? {}, 'StageVariables');
  return {
    apiId,
    stage: textAt(stage ?? {}, 'StageName') ?? '$default',
    stageVariables: Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, String(value)])),
    cors: readCors(api.properties()),
    routes: stack
      .ofType('AWS::ApiGatewayV2::Route')
      .filter((route) => textAt(route.properties(), 'ApiId') === apiId)
      .map((route) => readRoute(stack, apiId, route)),
  };
}
