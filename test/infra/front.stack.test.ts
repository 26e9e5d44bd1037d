import { CachePolicy } from 'aws-cdk-lib/aws-cloudfront';
import { describe, expect, it } from 'vitest';
import { richResources } from './synthesise.ts';
import { inWords, type Json, ofType, only } from './template.ts';

const resources = richResources();

describe('the staff API', () => {
  it('asks for a token on every route but the description of itself', () => {
    const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(
      ([
        ,
        {
          Properties: { RouteKey, AuthorizationType, AuthorizationScopes = [] },
        },
      ]) => `${inWords(RouteKey)} ${inWords(AuthorizationType)} ${inWords(AuthorizationScopes)}`,
    );
    expect(routes.sort()).toEqual(['ANY /clinics/{proxy+} JWT openid', 'GET /openapi.json NONE ']);
  });

  it("believes tokens of the pool's own issuer that were made for the dashboard", () => {
    const [clientId] = only(resources, 'AWS::Cognito::UserPoolClient');
    const { JwtConfiguration, IdentitySource } = only(resources, 'AWS::ApiGatewayV2::Authorizer')[1]
      .Properties as { JwtConfiguration: Json; IdentitySource: string[] };
    expect(JwtConfiguration.Audience).toEqual([{ Ref: clientId }]);
    expect(inWords(JwtConfiguration.Issuer)).toBe('https://cognito-idp.us-east-1.amazonaws.com/SignInUsers');
    expect(IdentitySource).toEqual(['$request.header.Authorization']);
  });

  it('lets its description, which anybody may have, take little of what staff need', () => {
    const [, stage] = only(resources, 'AWS::ApiGatewayV2::Stage');
    expect(stage.Properties.RouteSettings).toEqual({
      'GET /openapi.json': { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 10 },
    });
    const [route] = Object.entries(resources).find(
      ([, { Type, Properties }]) =>
        Type === 'AWS::ApiGatewayV2::Route' && Properties.RouteKey === 'GET /openapi.json',
    ) ?? ['none'];
    expect(stage.DependsOn).toContain(route);
  });

  it('is throttled, and logs no address, path, query or token', () => {
    const { DefaultRouteSettings, AccessLogSettings } = only(resources, 'AWS::ApiGatewayV2::Stage')[1]
      .Properties as { DefaultRouteSettings: Json; AccessLogSettings: { Format: string } };
    expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 });
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
      UserPoolTier: 'PLUS',
      Policies: { PasswordPolicy: { MinimumLength: 15, RequireSymbols: false, RequireUppercase: false } },
    });
  });

  it('refuses common and stolen passwords when they are chosen and when they are used', () => {
    const [, risk] = only(resources, 'AWS::Cognito::UserPoolRiskConfigurationAttachment');
    expect(risk.Properties).toMatchObject({
      ClientId: 'ALL',
      CompromisedCredentialsRiskConfiguration: {
        Actions: { EventAction: 'BLOCK' },
        EventFilter: ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'],
      },
    });
  });

  it('invites with the address to sign in at, in a mail that has what Cognito asks for', () => {
    const { AdminCreateUserConfig } = only(resources, 'AWS::Cognito::UserPool')[1].Properties as {
      AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: unknown } };
    };
    const text = inWords(AdminCreateUserConfig.InviteMessageTemplate.EmailMessage);
    expect(text).toContain('https://PagesDistribution.DomainName');
    expect(text).toContain('{username}');
    expect(text).toContain('{####}');
  });

  it('lets a refresh token hold once', () => {
    const [, client] = only(resources, 'AWS::Cognito::UserPoolClient');
    expect(client.Properties.RefreshTokenRotation).toEqual({
      Feature: 'ENABLED',
      RetryGracePeriodSeconds: 30,
    });
    // With both, Cognito refuses the client.
    expect(client.Properties.ExplicitAuthFlows).toEqual(['ALLOW_USER_SRP_AUTH']);
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

  it('come with the API under one address, uncached but for its description, and never over plain HTTP', () => {
    expect(config.DefaultCacheBehavior).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https' });
    const paths = (config.CacheBehaviors as Json[]).map(
      ({ PathPattern, ViewerProtocolPolicy, CachePolicyId }) => [
        PathPattern,
        ViewerProtocolPolicy,
        CachePolicyId,
      ],
    );
    expect(paths).toEqual([
      ['/clinics/*', 'https-only', CachePolicy.CACHING_DISABLED.cachePolicyId],
      ['/openapi.json', 'https-only', CachePolicy.CACHING_OPTIMIZED.cachePolicyId],
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
