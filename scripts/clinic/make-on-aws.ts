import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SNSClient } from '@aws-sdk/client-sns';
import * as z from 'zod';
import { clinicBody } from '../../shared/staff-contract/clinic.ts';
import { clinicSettingsFrom } from '../../shared/staff-contract/clinic-settings.ts';
import { createDynamoContacts } from '../../shared/history/dynamo-contacts.ts';
import { createAlertContacts } from '../../shared/alerts/alert-contacts.ts';
import { createContactTopics } from '../../shared/alerts/contact-topics.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoNumbers } from '../../shared/history/dynamo-numbers.ts';
import { isPatientsNumber } from '../../shared/history/is-patients-number.ts';
import type { AlertContacts } from '../../shared/outside/ports.ts';
import { usageError } from '../usage-error.ts';
import type { FirstAdmin } from './first-admin.ts';
import { makeAdmin } from './make-admin.ts';

/** What the script asks of AWS, with the credentials of whoever runs it. */
export interface AwsParts {
  readonly outputs: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDBClient;
  readonly sns: SNSClient;
  readonly cognito: CognitoIdentityProviderClient;
}

/** Why a clinic was not written, for whoever makes it. */
function whyNot(written: 'conflict' | 'number-in-use', phone: string): string {
  return written === 'number-in-use'
    ? `${phone} is the number of another clinic here already: each clinic has one of its own. Name another by --number.`
    : 'Somebody else made this clinic at the same time: look at it before you run this again.';
}

function alertContactsOf({ dynamodb, sns, outputs }: AwsParts): AlertContacts {
  return createAlertContacts({
    topics: createContactTopics(sns, {
      arnPrefix: outputs.ContactTopicsArn ?? '',
      keyArn: outputs.TopicsKeyArn ?? '',
    }),
    contacts: createDynamoContacts(dynamodb, outputs.HistoryTable ?? ''),
    // A clinic that is being made has nothing of version 0.1, and nobody has texted it STOP.
    confirmedOnShared: () => Promise.resolve([]),
    isOptedOut: () => Promise.resolve(false),
    clock,
  });
}

/**
 * Makes the clinic in the history table and its admin in the user pool; what exists already is left as it is, so the
 * command may be run again after a failure. Alert contacts by mail get AWS's own mail asking them to confirm.
 */
export async function makeOnAws(
  parts: AwsParts,
  clinicId: string,
  settings: unknown,
  email: string,
): Promise<FirstAdmin> {
  const read = clinicBody.safeParse(settings);
  if (!read.success) throw usageError(z.prettifyError(read.error));
  const clinics = createDynamoClinics(parts.dynamodb, parts.outputs.HistoryTable ?? '');
  const made = clinicSettingsFrom(read.data, null, clinicId, clock.now());
  const numbers = createDynamoNumbers(parts.dynamodb, parts.outputs.HistoryTable ?? '');
  if (await isPatientsNumber({ clinics, numbers }, made))
    throw usageError(
      `${made.originationNumber} is the number of a patient, of this clinic or another: name one of your own.`,
    );
  // Asked before anybody is mailed: a clinic that is refused then must not have asked for contacts.
  const holder = await numbers.clinicOf(made.originationNumber);
  if (holder !== null && holder !== clinicId)
    throw usageError(whyNot('number-in-use', made.originationNumber));
  const alerts = alertContactsOf(parts);
  const refused = await alerts.invite(clinicId, read.data.alertContacts);
  if (refused !== null)
    throw usageError(`${refused.contact} cannot be an alert contact: ${refused.refusal}.`);
  if ((await clinics.latest(clinicId)) === null) {
    const written = await clinics.save(made);
    if (written !== 'written') throw usageError(whyNot(written, made.originationNumber));
  }
  await alerts.setContacts(clinicId, read.data.alertContacts);
  return await makeAdmin(parts.cognito, parts.outputs.UserPoolId, clinicId, email);
}
