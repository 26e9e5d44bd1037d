import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { unlessThrown } from '../unless-thrown.ts';
import { usageError } from '../usage-error.ts';
import type { FirstAdmin } from './first-admin.ts';

/**
 * Makes the admin of a clinic in the user pool. Whoever was invited before and never signed in gets another first
 * password, since the one before may have run out; whoever signed in has a password of their own, and gets no mail.
 */
export async function makeAdmin(
  cognito: CognitoIdentityProviderClient,
  UserPoolId: string | undefined,
  clinicId: string,
  email: string,
): Promise<FirstAdmin> {
  for (const role of ['admin', 'staff']) {
    const GroupName = `clinic:${clinicId}:${role}`;
    await unlessThrown(cognito.send(new CreateGroupCommand({ UserPoolId, GroupName })), GroupExistsException);
  }
  const user = { UserPoolId, Username: email };
  const invitation = {
    ...user,
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
    DesiredDeliveryMediums: ['EMAIL' as const],
  };
  const made = await unlessThrown(
    cognito.send(new AdminCreateUserCommand(invitation)),
    UsernameExistsException,
  );
  const known = await cognito.send(new AdminListGroupsForUserCommand(user));
  const GroupName = `clinic:${clinicId}:admin`;
  const other = known.Groups?.find((group) => group.GroupName !== GroupName)?.GroupName;
  // A token that speaks for two clinics is refused, since it could act in the wrong one.
  if (other !== undefined) throw usageError(`${email} belongs to ${other} already: use another address.`);
  await cognito.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
  if (made !== undefined) return { name: email, password: 'mailed' };
  const { UserStatus } = await cognito.send(new AdminGetUserCommand(user));
  if (UserStatus !== 'FORCE_CHANGE_PASSWORD') return { name: email, password: 'their own' };
  await cognito.send(new AdminCreateUserCommand({ ...invitation, MessageAction: 'RESEND' }));
  return { name: email, password: 'mailed again' };
}
