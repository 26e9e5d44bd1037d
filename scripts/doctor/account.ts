/** What could be learned, or in words why it could not. */
export type Told<T> = { readonly value: T } | { readonly untold: string };

/** A number as AWS describes it. */
export interface NumberSeen {
  readonly arn: string;
  readonly phone: string;
  readonly country: string;
  readonly status: string;
  readonly type: string;
  readonly twoWayTopicArn: string | undefined;
  readonly selfManagedOptOuts: boolean;
  readonly registrationId: string | undefined;
  readonly made: Date | undefined;
}

/** How one subscription by mail stands; `confirmed` is also said of a number, which need not confirm. */
export type MailState = 'confirmed' | 'waiting' | 'ended';

/** What AWS's APIs answered about one deployment and the account it stands in. */
export interface Account {
  readonly name: string;
  readonly region: string;
  readonly now: Date;
  /** What the deployment was told of the monthly limit, which its alarm watches. */
  readonly limitWatchedUsd: number;
  readonly inboundTopicArn: string;
  readonly operatorTopicArn: string;
  readonly historyTable: string;
  /** `SANDBOX` or `PRODUCTION`. */
  readonly textTier: Told<string | undefined>;
  readonly textLimitUsd: Told<number | undefined>;
  /** What the deployment was given by its ARN, where it asked for no number itself. */
  readonly numberArn: string | undefined;
  /** The deployment's number; undefined where there is none. */
  readonly number: Told<NumberSeen | undefined>;
  /** What country protection does with texts to the number's country; undefined where nothing protects. */
  readonly protection: Told<string | undefined>;
  /** State of the number's registration. */
  readonly registration: Told<string | undefined>;
  readonly numberPolicy: Told<string | undefined>;
  /** The operator's subscriptions to alarms. */
  readonly operator: Told<readonly MailState[]>;
  /** Each clinic's alert contacts. */
  readonly contacts: Told<ReadonlyMap<string, readonly MailState[]>>;
  /** Messages of the last seven days that no subscription took, from the operator's topic and those of contacts. */
  readonly mailsFailed: Told<number>;
  readonly signIn: Told<SignInMail>;
  readonly functionsAtOnce: Told<number | undefined>;
  readonly recovery: Told<string | undefined>;
  /** End of the last quarter of an hour in which reconcile ran without an error. */
  readonly reconciled: Told<Date | undefined>;
}

export interface SignInMail {
  /** `COGNITO_DEFAULT` or `DEVELOPER`. */
  readonly sender: string;
  readonly failure: string | undefined;
  readonly people: number;
}
