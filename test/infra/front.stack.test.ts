import { describe, expect, it } from 'vitest';
import { resourcesOf } from './synthesise.ts';
import { inWords, type Json, ofType, only } from './template.ts';

const resources = resourcesOf({ callbackUrls: ['http://localhost:5173/'] });

describe('the staff API', () => {
  it('asks for a token on every route but the description of itself', () => {
    const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(
      ([, { Properties }]) => `${inWords(Properties.RouteKey)} ${inWords(Properties.AuthorizationType)}`,
    );
    expect(routes.sort()).toEqual(['ANY /clinics/{proxy+} JWT', 'GET /openapi.json NONE']);
  });

  it("believes tokens of the pool's own issuer that were made for the dashboard", () => {
    const [clientId] = only(resources, 'AWS::Cognito::UserPoolClient');
    const { JwtConfiguration, IdentitySource } = only(resources, 'AWS::ApiGatewayV2::Authorizer')[1]
      .Properties as { JwtConfiguration: Json; IdentitySource: string[] };
    expect(JwtConfiguration.Audience).toEqual([{ Ref: clientId }]);
    expect(inWords(JwtConfiguration.Issuer)).toBe('https://cognito-idp.us-east-1.amazonaws.com/SignInUsers');
    expect(IdentitySource).toEqual(['$request.header.Authorization']);
  });

  it('is throttled, and logs no address, path, query or token', () => {
    const { DefaultRouteSettings, AccessLogSettings } = only(resources, 'AWS::ApiGatewayV2::Stage')[1]
      .Properties as { DefaultRouteSettings: Json; AccessLogSettings: { Format: string } };
    expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    const logged = Object.values(JSON.parse(AccessLogSettings.Format) as Record<string, string>);
    expect(logged.sort()).toEqual([
      '$context.authorizer.error',
      '$context.httpMethod',
      '$context.integrationErrorMessage',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('may run the staff function, and nobody else may', () => {
    const permissions = ofType(resources, 'AWS::Lambda::Permission');
    expect(permissions.length).toBeGreaterThan(0);
    for (const [, { Properties }] of permissions) {
      expect(Properties.Principal).toBe('apigateway.amazonaws.com');
      expect(inWords(Properties.FunctionName)).toBe('staffapiFunction');
    }
  });
});

describe('sign-in', () => {
  it('is for staff who were invited, with a long password and an app as second factor', () => {
    const [, pool] = only(resources, 'AWS::Cognito::UserPool');
    expect(pool.DeletionPolicy).toBe('RetainExceptOnCreate');
    expect(pool.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
  });

  it('gives the dashboard codes alone, only at its own addresses, and no secret', () => {
    const [, client] = only(resources, 'AWS::Cognito::UserPoolClient');
    expect(client.Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
    });
    const urls = (client.Properties.CallbackURLs as unknown[]).map(inWords);
    expect(urls).toEqual(['https://PagesDistribution.DomainName/', 'http://localhost:5173/']);
  });
});

describe('the pages', () => {
  const [, distribution] = only(resources, 'AWS::CloudFront::Distribution');
  const config = distribution.Properties.DistributionConfig as Json;

  it('come with the API under one address, uncached, and never over plain HTTP', () => {
    expect(config.DefaultCacheBehavior).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https' });
    const paths = (config.CacheBehaviors as Json[]).map(({ PathPattern, ViewerProtocolPolicy }) => [
      PathPattern,
      ViewerProtocolPolicy,
    ]);
    expect(paths).toEqual([
      ['/clinics/*', 'https-only'],
      ['/openapi.json', 'https-only'],
    ]);
    const origins = (config.Origins as Json[]).map(({ DomainName }) => inWords(DomainName));
    expect(origins).toEqual([
      'PagesBucket.RegionalDomainName',
      'StaffHttpApi.execute-api.us-east-1.amazonaws.com',
    ]);
  });

  it('may load and call nothing but their own origin and the sign-in', () => {
    const [, policy] = only(resources, 'AWS::CloudFront::ResponseHeadersPolicy');
    const { SecurityHeadersConfig } = policy.Properties.ResponseHeadersPolicyConfig as {
      SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: unknown } };
    };
    const text = inWords(SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(text).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(text).toContain("frame-ancestors 'none'");
    const [, connect = ''] = /connect-src ([^;]*);/.exec(text) ?? [];
    const reached = connect
      .split(' ')
      .filter((source) => source.startsWith('https://') || source === "'self'");
    expect(reached).toHaveLength(3);
    expect(connect).toContain('.auth.us-east-1.amazoncognito.com');
    expect(connect).toContain('https://cognito-idp.us-east-1.amazonaws.com');
    expect(text).not.toContain('unsafe');
  });
});
