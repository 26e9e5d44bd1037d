import { randomInt } from 'node:crypto';
import type { Account, Users } from '../../oidc/users.ts';
import type { AccountState } from '../account-state.ts';
import { type JsonObject, textOf } from '../wire/json-wire.ts';
import { callError } from '../wire/service-front.ts';

/** An invitation as Cognito mails it. */
export interface Invited {
  readonly to: string;
  readonly password: string;
  /** The pool that they are invited to. */
  readonly pool: string;
}

type Operation = (body: JsonObject) => JsonObject;

/** Letters and digits that are not taken for one another. */
const passwordSigns = 'abcdefghjkmnpqrstuvwxyz23456789';
const usersOnPage = 60;

function newPassword(): string {
  return Array.from({ length: 16 }, () => passwordSigns[randomInt(passwordSigns.length)]).join('');
}

function attributesOf({ id, name }: Account): JsonObject[] {
  return [
    { Name: 'email', Value: name },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'sub', Value: id },
  ];
}

function stateOf({ id, enabled, invited }: Account): JsonObject {
  return { Username: id, Enabled: enabled, UserStatus: invited ? 'FORCE_CHANGE_PASSWORD' : 'CONFIRMED' };
}

/** The operations of a pool whose users sign in by e-mail address: their `Username` is their id, as on AWS. */
export function createUserPool(
  users: Users,
  onInvited: (invited: Invited) => void,
  account: AccountState,
): Readonly<Record<string, Operation>> {
  /** Groups that were made since the start; those that somebody is in exist besides. */
  const made = new Set<string>();

  function accountOf(body: JsonObject): Account {
    const account = users.account(textOf(body.Username));
    if (account === undefined) throw callError('UserNotFoundException', 'User does not exist.');
    return account;
  }
  function groupOf(body: JsonObject): string {
    const name = textOf(body.GroupName);
    const exists = made.has(name) || users.accounts().some(({ groups }) => groups.includes(name));
    if (!exists) throw callError('ResourceNotFoundException', 'Group not found.');
    return name;
  }
  function invite(name: string, before: Account | undefined, pool: string): Account {
    const password = newPassword();
    if (before === undefined) users.invite(name, password);
    else users.change(before.id, { password });
    onInvited({ to: name.toLowerCase(), password, pool });
    return accountOf({ Username: name });
  }

  return {
    DescribeUserPool: () => ({
      UserPool: {
        EstimatedNumberOfUsers: account.people ?? users.accounts().length,
        EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
        ...(account.signInMailFailure !== undefined && {
          EmailConfigurationFailure: account.signInMailFailure,
        }),
      },
    }),
    AdminCreateUser: (body) => {
      const name = textOf(body.Username);
      const before = users.account(name);
      const again = body.MessageAction === 'RESEND';
      if (before !== undefined && !again) {
        throw callError('UsernameExistsException', 'User account already exists');
      }
      if (again && before?.invited !== true) {
        throw callError('UnsupportedUserStateException', 'Resend not possible.');
      }
      const account = invite(name, before, textOf(body.UserPoolId));
      return { User: { ...stateOf(account), Attributes: attributesOf(account) } };
    },
    AdminGetUser: (body) => {
      const account = accountOf(body);
      return { ...stateOf(account), UserAttributes: attributesOf(account) };
    },
    AdminListGroupsForUser: (body) => ({
      Groups: accountOf(body).groups.map((GroupName) => ({ GroupName })),
    }),
    AdminAddUserToGroup: (body) => {
      const { id, groups } = accountOf(body);
      users.change(id, { groups: [...new Set([...groups, groupOf(body)])] });
      return {};
    },
    AdminRemoveUserFromGroup: (body) => {
      const { id, groups } = accountOf(body);
      const left = groupOf(body);
      made.add(left);
      users.change(id, { groups: groups.filter((group) => group !== left) });
      return {};
    },
    AdminEnableUser: (body) => {
      users.change(accountOf(body).id, { enabled: true });
      return {};
    },
    AdminDisableUser: (body) => {
      users.change(accountOf(body).id, { enabled: false });
      return {};
    },
    CreateGroup: (body) => {
      const GroupName = textOf(body.GroupName);
      if (made.has(GroupName)) throw callError('GroupExistsException', 'A group with the name exists.');
      made.add(GroupName);
      return { Group: { GroupName } };
    },
    ListUsersInGroup: (body) => {
      const group = groupOf(body);
      const start = Number(textOf(body.NextToken) || 0);
      const all = users.accounts().filter(({ groups }) => groups.includes(group));
      const page = all.slice(start, start + usersOnPage);
      const next = start + usersOnPage < all.length ? { NextToken: String(start + usersOnPage) } : {};
      return {
        Users: page.map((account) => ({ ...stateOf(account), Attributes: attributesOf(account) })),
        ...next,
      };
    },
  };
}
