/** A number as End User Messaging SMS describes it, in that service's own words. */
export interface LocalNumber {
  readonly PhoneNumberArn: string;
  readonly PhoneNumber: string;
  readonly IsoCountryCode: string;
  readonly Status: string;
  readonly NumberType: string;
  readonly TwoWayEnabled: boolean;
  readonly TwoWayChannelArn?: string;
  readonly SelfManagedOptOutsEnabled: boolean;
  readonly RegistrationId?: string;
  /** When it was asked for, in seconds since 1970. */
  readonly CreatedTimestamp: number;
}

/** What End User Messaging SMS knows of an account. */
export interface LocalTexts {
  readonly tier: 'SANDBOX' | 'PRODUCTION';
  readonly limitUsd: number;
  readonly numbers: readonly LocalNumber[];
  /** State of each registration by its id. */
  readonly registrations: Readonly<Record<string, string>>;
  /** Of numbers, by their ARNs. */
  readonly policies: Readonly<Record<string, string>>;
  /** Countries that the account sends no texts to. */
  readonly blocked: readonly string[];
}

/**
 * What AWS knows of an account beside what was made in it. A laptop has no tier, no limit and no copies: of what is
 * not set here the endpoint says that it has no such thing, rather than make something up. Numbers are those that deployed
 * stacks or an operator asked for, unless some are set here.
 */
export interface AccountState {
  texts?: LocalTexts;
  /** How many functions may run at once. */
  functionsAtOnce?: number;
  /** Recovery of every table. */
  recovery?: 'ENABLED' | 'DISABLED';
  /** Tables whose items are neither read nor written: too much is asked of them. */
  throttledTables?: readonly string[];
  /** Subscriptions by mail that do not stand as others do here, by their address: each confirms itself. */
  mails?: Readonly<Record<string, 'waiting' | 'ended'>>;
  /** How many sign in. */
  people?: number;
  /** Why the user pool cannot mail. */
  signInMailFailure?: string;
}
