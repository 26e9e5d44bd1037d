import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { stackSuffix } from '../stack-id.ts';

/** The staff of all clinics. Which clinic someone speaks for is their group, made when the clinic is. */
export class SignIn extends Construct {
  readonly users: UserPool;
  /** First part of the sign-in page's address: the stack's own random id, since it must be free world-wide. */
  readonly domainPrefix = `ebb-${stackSuffix}`;

  constructor(scope: Construct, id: string, guarded: boolean) {
    super(scope, id);
    this.users = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // An app on a phone or computer, never a text message: the numbers of this system belong to patients.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.LITE,
      deletionProtection: guarded,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.users.addDomain('Domain', { cognitoDomain: { domainPrefix: this.domainPrefix } });
    Validations.of(this.users).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'Staff are few, invited by name and always use a second factor, and tokens carry groups on every plan: ' +
        'what the plus plan adds is risk scoring of passwords alone, at a price for each user.',
    });
  }

  /** The address that tokens name as their issuer. */
  get issuer(): string {
    return `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${this.users.userPoolId}`;
  }

  /** Where the browser goes to sign in. */
  get domainUrl(): string {
    return `https://${this.domainPrefix}.auth.${Stack.of(this).region}.amazoncognito.com`;
  }

  /** Whom the pages must be able to reach to sign somebody in. */
  get origins(): string[] {
    return [this.domainUrl, `https://cognito-idp.${Stack.of(this).region}.amazonaws.com`];
  }

  /** The dashboard as the pool knows it: it holds no secret, so it proves itself by PKCE. */
  addDashboard(returnUrls: string[]): UserPoolClient {
    return this.users.addClient('Dashboard', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: returnUrls,
        logoutUrls: returnUrls,
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(12),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
  }
}
