import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  type CfnUserPool,
  CfnUserPoolRiskConfigurationAttachment,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
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
        // Length is what counts: rules of composition make passwords that people write down.
        minLength: 15,
        requireLowercase: false,
        requireUppercase: false,
        requireDigits: false,
        requireSymbols: false,
        tempPasswordValidity: Duration.days(3),
      },
      // An app on a phone or computer, never a text message: the numbers of this system belong to patients.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // The one plan that refuses common and stolen passwords: two cents a month for each who signs in.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: guarded,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    Validations.of(this.users).acknowledge({
      id: 'AwsSolutions-COG1',
      reason:
        'Fifteen characters of any kind, and none that are common or stolen: OWASP ASVS 5.0 (6.2.5) and NIST SP 800-63B forbid the rules of composition that this asks for.',
    });
    this.users.addDomain('Domain', { cognitoDomain: { domainPrefix: this.domainPrefix } });
    new CfnUserPoolRiskConfigurationAttachment(this, 'Passwords', {
      userPoolId: this.users.userPoolId,
      clientId: 'ALL',
      compromisedCredentialsRiskConfiguration: {
        actions: { eventAction: 'BLOCK' },
        eventFilter: ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'],
      },
    });
  }

  /**
   * Has invitations say where to sign in. Cognito keeps to these words where the pool sends by an address of the
   * account's own (SES); else it may send its own, so the dashboard shows the address to copy as well.
   */
  inviteTo(url: string): void {
    const pool = this.users.node.defaultChild as CfnUserPool;
    pool.addPropertyOverride('AdminCreateUserConfig.InviteMessageTemplate', {
      EmailSubject: 'You may sign in to Ebb',
      EmailMessage:
        `You may sign in to Ebb at <a href="${url}">${url}</a> as {username}. ` +
        'Your first password, for three days: {####}<br>' +
        'Choose one of your own there, at least 15 characters long, and have an authenticator app ready.',
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
      // Named, because what Cognito allows by itself holds a renewal that knows no rotation.
      authFlows: { userSrp: true },
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
      // A refresh token holds once: one that is used again was stolen. Two pages may renew at the same moment.
      refreshTokenRotationGracePeriod: Duration.seconds(30),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
  }
}
