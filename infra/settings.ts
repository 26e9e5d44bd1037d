import type { Node } from 'constructs';
import * as z from 'zod';

const number = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /**
   * A toll-free number is asked for first and registered after. Not here: 10DLC, which AWS gives out only to a campaign
   * that is registered already, and short codes, which are ordered by hand; both are named by `numberArn`.
   */
  type: z.enum(['TOLL_FREE', 'LONG_CODE', 'SIMULATOR'], {
    error: ({ input }) =>
      input === 'TEN_DLC' || input === 'SHORT_CODE'
        ? `${input} is got before the deployment, a 10DLC number after its campaign was registered: name it by "numberArn".`
        : undefined,
  }),
});

const schema = z.strictObject({
  /** Asks AWS for a new two-way number, which costs a monthly fee from the moment of the deployment. */
  number: number.optional(),
  /** A number that the account has already: the stack prints how to point it here and let SNS use it, and touches nothing of it. */
  numberArn: z
    .string()
    .regex(/^arn:aws:sms-voice:[a-z0-9-]+:\d+:phone-number\/[\w-]+$/)
    .optional(),
  /** Gets the operator's alarms by e-mail; more subscribers can be added by hand. */
  operatorEmail: z.email().optional(),
  /** Further addresses that sign-in may return to, such as a dashboard under development. */
  callbackUrls: z.array(z.url()).default([]),
  /** Where the pages and the API are found in place of an address of CloudFront's; its DNS entry is made by hand. */
  domain: z
    .strictObject({
      name: z.hostname(),
      /** Of AWS Certificate Manager, in us-east-1, where CloudFront looks for certificates. */
      certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/),
    })
    .optional(),
  /** The account's monthly limit for text messages in US dollars; 1 is what a new account starts with. */
  smsSpendLimitUsd: z.number().positive().default(1),
});

/** What an operator chooses at deployment. */
export type Settings = z.infer<typeof schema>;

/**
 * Reads the context key `ebb` (from `cdk.json`, or `-c ebb='{...}'` as JSON text).
 * Throws naming every key that is unknown or of the wrong shape, because a typo would deploy silently.
 */
export function readSettings(node: Node): Settings {
  const given: unknown = node.tryGetContext('ebb') ?? {};
  return readSettingsFrom(typeof given === 'string' ? JSON.parse(given) : given);
}

/** Reads settings from wherever they were kept; throws as above. */
export function readSettingsFrom(given: unknown): Settings {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Error(`The context key "ebb" is wrong: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.number !== undefined && parsed.data.numberArn !== undefined) {
    throw new Error('The context key "ebb" names both a new number and an existing one: choose one.');
  }
  return parsed.data;
}
