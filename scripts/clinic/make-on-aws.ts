import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminListGroupsForUserCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
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
import type { FirstAdmin } from './make-here.ts';

/** What the script asks of AWS, with the credentials of whoever runs it. */
export interface AwsParts {
  readonly outputs: Readonly<Record<string, string>>;
  readonly dynamodb: DynamoDBClient;
  readonly sns: SNSClient;
  readonly cognito: CognitoIdentityProviderClient;
}

/** Resolves to undefined for an error of this kind: what was to be made is there already. */
async function unlessThere<T>(
  work: Promise<T>,
  kind: new (...args: never[]) => Error,
): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof kind) return undefined;
    throw error;
  }
}

async function makeAdmin(
  { cognito, outputs }: AwsParts,
  clinicId: string,
  email: string,
): Promise<FirstAdmin> {
  const UserPoolId = outputs.UserPoolId;
  for (const role of ['admin', 'staff']) {
    const GroupName = `clinic:${clinicId}:${role}`;
    await unlessThere(cognito.send(new CreateGroupCommand({ UserPoolId, GroupName })), GroupExistsException);
  }
  const invitation = new AdminCreateUserCommand({
    UserPoolId,
    Username: email,
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
    DesiredDeliveryMediums: ['EMAIL'],
  });
  await unlessThere(cognito.send(invitation), UsernameExistsException);
  const known = await cognito.send(new AdminListGroupsForUserCommand({ UserPoolId, Username: email }));
  const GroupName = `clinic:${clinicId}:admin`;
  const other = known.Groups?.find((group) => group.GroupName !== GroupName)?.GroupName;
  // A token that speaks for two clinics is refused, since it could act in the wrong one.
  if (other !== undefined) throw usageError(`${email} belongs to ${other} already: use another address.`);
  await cognito.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName }));
  return { name: email, password: null };
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
    throw usageError('number-in-use: a patient of another clinic is texted under that number.');
  const alerts = alertContactsOf(parts);
  const refused = await alerts.invite(clinicId, read.data.alertContacts);
  if (refused !== null)
    throw usageError(`${refused.contact} cannot be an alert contact: ${refused.refusal}.`);
  if ((await clinics.latest(clinicId)) === null) {
    const written = await clinics.save(made);
    if (written !== 'written') throw usageError(`The clinic could not be made: ${written}.`);
  }
  await alerts.setContacts(clinicId, read.data.alertContacts);
  return await makeAdmin(parts, clinicId, email);
}
