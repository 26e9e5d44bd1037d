import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { epochMs } from '../domain/local-time.ts';
import type { Role } from '../edge/caller.ts';
import { tableKeys } from '../names.ts';
import type { LateRoles } from './ports.ts';

const roles: readonly (Role | 'none')[] = ['staff', 'admin', 'none'];

/** `LateRoles` over table `views`: one item a person of whom something was said, which goes by itself. */
export function createDynamoRoles(client: DynamoDBClient, TableName: string): LateRoles {
  const keyOf = (clinicId: string, userId: string) => ({
    [tableKeys.partition]: { S: `ROLES#${clinicId}` },
    [tableKeys.sort]: { S: userId },
  });
  return {
    async say(clinicId, userId, role, until) {
      const expiresAt = Math.ceil(epochMs(until) / 1000);
      const Item = {
        ...keyOf(clinicId, userId),
        role: { S: role },
        [tableKeys.expiry]: { N: `${expiresAt}` },
      };
      await client.send(new PutItemCommand({ TableName, Item }));
    },
    async said(clinicId, userId, now) {
      const ask = { TableName, Key: keyOf(clinicId, userId), ConsistentRead: true };
      const { Item } = await client.send(new GetItemCommand(ask));
      // Items that have run out stay for days.
      if (Number(Item?.[tableKeys.expiry]?.N ?? 0) * 1000 <= epochMs(now)) return null;
      return roles.find((role) => role === Item?.role?.S) ?? 'none';
    },
  };
}
