/** Who gets a mail and who does not, by what the user pool says of them. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { passwordWords } from '../../../scripts/clinic/first-admin.ts';
import { makeAdmin } from '../../../scripts/clinic/make-admin.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const owner = 'owner@harbor.example';
const make = () =>
  makeAdmin(new CognitoIdentityProviderClient({ region: 'us-east-1' }), 'us-east-1_pool', 'harbor', owner);
const mails = () =>
  cognito.commandCalls(AdminCreateUserCommand).map(({ args }) => args[0].input.MessageAction);

function isThere(status: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD', group = 'clinic:harbor:admin'): void {
  cognito
    .on(AdminCreateUserCommand)
    .rejects(new UsernameExistsException({ message: 'User account already exists', $metadata: {} }));
  cognito.on(AdminCreateUserCommand, { MessageAction: 'RESEND' }).resolves({});
  cognito.on(AdminListGroupsForUserCommand).resolves({ Groups: [{ GroupName: group }] });
  cognito.on(AdminGetUserCommand).resolves({ Username: owner, UserStatus: status });
}

beforeEach(() => {
  cognito.reset();
  cognito.on(CreateGroupCommand).resolves({});
  cognito.on(AdminAddUserToGroupCommand).resolves({});
  cognito.on(AdminCreateUserCommand).resolves({});
  cognito.on(AdminListGroupsForUserCommand).resolves({ Groups: [] });
});
afterAll(() => cognito.restore());

describe('the first admin', () => {
  it('is mailed a password, once', async () => {
    expect(await make()).toEqual({ name: owner, password: 'mailed' });
    expect(mails()).toEqual([undefined]);
  });

  it('gets another one who never signed in, for the first may have run out', async () => {
    isThere('FORCE_CHANGE_PASSWORD');
    expect(await make()).toEqual({ name: owner, password: 'mailed again' });
    expect(mails()).toEqual([undefined, 'RESEND']);
  });

  it('keeps a password of their own, and gets no mail', async () => {
    isThere('CONFIRMED');
    expect(await make()).toEqual({ name: owner, password: 'their own' });
    expect(mails()).toEqual([undefined]);
  });

  it('of another clinic is refused before anything is mailed', async () => {
    isThere('FORCE_CHANGE_PASSWORD', 'clinic:bay:admin');
    await expect(make()).rejects.toThrow(`${owner} belongs to clinic:bay:admin already`);
    expect(mails()).toEqual([undefined]);
  });
});

describe('what is said of the password', () => {
  it('is true of each way to get it, and names the terminal in a rehearsal', () => {
    const said = (password: Parameters<typeof passwordWords>[0]['password'], here = false) =>
      passwordWords({ name: owner, password }, here);
    expect(said('mailed')).toBe('The first password was sent by e-mail. It holds for three days.');
    expect(said('mailed', true)).toContain(`the terminal of npm start here: "Mail to ${owner}: ..."`);
    expect(said('mailed again')).toContain('another first password was sent');
    expect(said('their own')).toContain('no mail was sent');
    expect(said({ shown: 'calm-harbor' })).toBe('First password: calm-harbor');
  });
});
