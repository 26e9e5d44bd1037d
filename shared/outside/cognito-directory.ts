import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  ListUsersInGroupCommand,
  ResourceNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Role } from '../edge/caller.ts';
import type { Directory, StaffMember } from './directory.ts';

const roles: readonly Role[] = ['staff', 'admin'];

function groupOf(clinicId: string, role: Role): string {
  return `clinic:${clinicId}:${role}`;
}

function attribute(attributes: readonly AttributeType[] | undefined, name: string): string {
  const value = attributes?.find(({ Name }) => Name === name)?.Value;
  if (value === undefined) throw new TypeError(`a user of the pool has no ${name}`);
  return value;
}

/** `Directory` over a Cognito user pool, where a person's one group says for whom they speak and as what. */
export function createCognitoDirectory(client: CognitoIdentityProviderClient, UserPoolId: string): Directory {
  async function* usersIn(GroupName: string) {
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new ListUsersInGroupCommand({ UserPoolId, GroupName, ...(NextToken ? { NextToken } : {}) }),
      );
      yield* page.Users ?? [];
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
  }

  async function membersAs(clinicId: string, role: Role): Promise<StaffMember[]> {
    const found: StaffMember[] = [];
    try {
      for await (const { Attributes } of usersIn(groupOf(clinicId, role))) {
        const email = attribute(Attributes, 'email').toLowerCase();
        found.push({ userId: attribute(Attributes, 'sub'), email, role });
      }
    } catch (error) {
      // A group is made with its first member.
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
    return found;
  }

  /** The id of a new user, who gets an invitation; null for an address that the pool knows. */
  async function invited(email: string): Promise<string | null> {
    try {
      const { User } = await client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: email,
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
          ],
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      return attribute(User?.Attributes, 'sub');
    } catch (error) {
      if (error instanceof UsernameExistsException) return null;
      throw error;
    }
  }

  async function groupsOf(Username: string): Promise<string[]> {
    const { Groups = [] } = await client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
    return Groups.flatMap(({ GroupName }) => (GroupName?.startsWith('clinic:') === true ? [GroupName] : []));
  }

  /** Somebody who was here before may be switched off, or may have let the invitation run out. */
  async function welcomeBack(email: string): Promise<string> {
    const user = await client.send(new AdminGetUserCommand({ UserPoolId, Username: email }));
    if (user.Enabled === false) {
      await client.send(new AdminEnableUserCommand({ UserPoolId, Username: email }));
    }
    if (user.UserStatus === 'FORCE_CHANGE_PASSWORD') {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: email,
          MessageAction: 'RESEND',
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
    }
    return attribute(user.UserAttributes, 'sub');
  }

  async function join(Username: string, GroupName: string): Promise<void> {
    const add = new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName });
    try {
      await client.send(add);
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
      await client
        .send(new CreateGroupCommand({ UserPoolId, GroupName }))
        .catch((made: unknown) => unlessGroupExists(made));
      await client.send(add);
    }
  }

  function leave(Username: string, GroupName: string) {
    return client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));
  }

  return {
    async members(clinicId) {
      const found = (await Promise.all(roles.map((role) => membersAs(clinicId, role)))).flat();
      // Half-way through a change of role somebody is in both groups, and may do nothing until it is repeated.
      const byId = new Map(found.map((member) => [member.userId, member]));
      return [...byId.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
    },

    async put(clinicId, address, role) {
      const email = address.toLowerCase();
      const wanted = groupOf(clinicId, role);
      let userId = await invited(email);
      const groups = userId === null ? await groupsOf(email) : [];
      if (groups.some((group) => !roles.some((each) => group === groupOf(clinicId, each)))) return 'taken';
      userId ??= await welcomeBack(email);
      if (!groups.includes(wanted)) await join(email, wanted);
      for (const group of groups) if (group !== wanted) await leave(email, group);
      return { userId, email, role };
    },

    async remove(clinicId, userId) {
      const groups: string[] = [];
      for (const role of roles) {
        const members = await membersAs(clinicId, role);
        if (members.some((member) => member.userId === userId)) groups.push(groupOf(clinicId, role));
      }
      if (groups.length === 0) return false;
      // Switched off first, which ends every session: a failure half-way leaves a member who can be removed again.
      await client.send(new AdminDisableUserCommand({ UserPoolId, Username: userId }));
      for (const group of groups) await leave(userId, group);
      return true;
    },
  };
}

function unlessGroupExists(error: unknown): void {
  if (!(error instanceof GroupExistsException)) throw error;
}
