/** The directory in memory, and over Cognito: the local one, and one that answers as the real one may. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  ListUsersInGroupCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCognitoDirectory } from '../../../shared/outside/cognito-directory.ts';
import { createMemoryDirectory } from '../../../shared/outside/memory-directory.ts';
import { describeDirectory } from '../../contracts/directory-contract.ts';
import { startTestAws, type TestAws } from '../../local/aws/test-aws.ts';

const pool = 'us-west-2_pool';
let test: TestAws;
beforeAll(async () => {
  test = await startTestAws();
});
afterAll(() => test.close());

describeDirectory('memory', async () => {
  const directory = createMemoryDirectory();
  return { directory, mailed: () => directory.invited };
});
describeDirectory('Cognito', async () => {
  const before = test.invited.length;
  const directory = createCognitoDirectory(test.cognito, pool);
  return { directory, mailed: () => test.invited.slice(before).map(({ to }) => to) };
});

describe('the local user pool', () => {
  it('is asked for by its own ARN, and refuses what is not allowed', async () => {
    test.refuse('cognito-idp:AdminDisableUser');
    const directory = createCognitoDirectory(test.cognito, pool);
    const kim = await directory.put('seven', 'kim@seven.example', 'staff');
    const removed = directory.remove('seven', kim === 'taken' ? '' : kim.userId);
    await expect(removed).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const asked = test.asked.filter(({ service }) => service === 'cognito-idp');
    expect(new Set(asked.flatMap(({ resources }) => resources))).toEqual(
      new Set([`arn:aws:cognito-idp:us-west-2:000000000000:userpool/${pool}`]),
    );
  });

  it('lets who was added sign in with what was mailed, and who was removed no more', async () => {
    const { users } = test.aws;
    const directory = createCognitoDirectory(test.cognito, pool);
    const kim = await directory.put('eight', 'kim@eight.example', 'admin');
    const mail = test.invited.at(-1);
    const signedIn = users.signIn('kim@eight.example', mail?.password ?? '');
    expect(signedIn).toMatchObject({ clinicId: 'eight', role: 'admin' });
    expect(kim).toMatchObject({ userId: signedIn?.id });
    // Without the group they speak for no clinic, even while they are not switched off.
    users.change(signedIn?.id ?? '', { groups: [] });
    expect(users.signIn('kim@eight.example', mail?.password ?? '')).toBeUndefined();
    expect(users.find(signedIn?.id ?? '')).toBeUndefined();
  });

  it('mails who has not signed in yet once more', async () => {
    const directory = createCognitoDirectory(test.cognito, pool);
    await directory.put('nine', 'kim@nine.example', 'staff');
    const first = test.invited.at(-1);
    await directory.put('nine', 'kim@nine.example', 'staff');
    const second = test.invited.at(-1);
    expect(second?.to).toBe('kim@nine.example');
    expect(second?.password).not.toBe(first?.password);
    expect(test.aws.users.signIn('kim@nine.example', second?.password ?? '')).toMatchObject({
      role: 'staff',
    });
  });
});

function failing(Kind: new (options: { message: string; $metadata: object }) => Error): Error {
  return new Kind({ message: 'as AWS says', $metadata: {} });
}

describe('Cognito as it may answer', () => {
  const sub = { Name: 'sub', Value: 'user-1' };
  const email = { Name: 'email', Value: 'Kim@One.example' };

  it('reads a group page after page', async () => {
    const cognito = mockClient(CognitoIdentityProviderClient);
    cognito.on(ListUsersInGroupCommand).rejects(failing(ResourceNotFoundException));
    const staff = { UserPoolId: pool, GroupName: 'clinic:one:staff' };
    cognito.on(ListUsersInGroupCommand, staff).resolves({
      Users: [{ Attributes: [sub, email] }],
      NextToken: 'more',
    });
    cognito.on(ListUsersInGroupCommand, { ...staff, NextToken: 'more' }).resolves({
      Users: [
        {
          Attributes: [
            { Name: 'sub', Value: 'user-2' },
            { Name: 'email', Value: 'a@one.example' },
          ],
        },
      ],
    });
    const directory = createCognitoDirectory(new CognitoIdentityProviderClient(), pool);
    expect(await directory.members('one')).toEqual([
      { userId: 'user-2', email: 'a@one.example', role: 'staff' },
      { userId: 'user-1', email: 'kim@one.example', role: 'staff' },
    ]);
    cognito.restore();
  });

  it('adds to a group that somebody else makes at the same moment', async () => {
    const cognito = mockClient(CognitoIdentityProviderClient);
    cognito.on(AdminCreateUserCommand).resolves({ User: { Attributes: [sub, email] } });
    cognito.on(AdminAddUserToGroupCommand).rejectsOnce(failing(ResourceNotFoundException)).resolves({});
    cognito.on(CreateGroupCommand).rejects(failing(GroupExistsException));
    const directory = createCognitoDirectory(new CognitoIdentityProviderClient(), pool);
    expect(await directory.put('one', 'kim@one.example', 'admin')).toMatchObject({ userId: 'user-1' });
    const [created] = cognito.commandCalls(AdminCreateUserCommand);
    expect(created?.args[0].input).toMatchObject({ DesiredDeliveryMediums: ['EMAIL'] });
    expect(created?.args[0].input.TemporaryPassword).toBeUndefined();
    expect(cognito.commandCalls(AdminListGroupsForUserCommand)).toEqual([]);
    cognito.restore();
  });

  it('switches off before it takes out of groups, so that a failure half-way can be mended', async () => {
    const cognito = mockClient(CognitoIdentityProviderClient);
    cognito.on(ListUsersInGroupCommand).resolves({ Users: [{ Attributes: [sub, email] }] });
    cognito.on(AdminDisableUserCommand).resolves({});
    cognito.on(AdminRemoveUserFromGroupCommand).rejects(new Error('the lights went out'));
    const directory = createCognitoDirectory(new CognitoIdentityProviderClient(), pool);
    await expect(directory.remove('one', 'user-1')).rejects.toThrow('the lights went out');
    expect(cognito.commandCalls(AdminDisableUserCommand).length).toBe(1);
    cognito.restore();
  });
});
