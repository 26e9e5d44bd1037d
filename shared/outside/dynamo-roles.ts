import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { epochMs, type Instant } from '../domain/local-time.ts';
import type { Role } from '../edge/caller.ts';
import { tableKeys } from '../names.ts';
import type { LateRoles } from './ports.ts';

const roles: readonly (Role | 'none')[] = ['staff', 'admin', 'none'];

/** `LateRoles` over table `views`: an item a person of whom something was said, and one a sign-in that ended; all go by themselves. */
export function createDynamoRoles(client: DynamoDBClient, TableName: string): LateRoles {
  const partitionOf = (clinicId: string) => ({ S: `ROLES#${clinicId}` });
  /** The sort keys of one person; the shortest is that of the person. */
  const startOf = (userId: string) => `${userId}#`;

  async function put(clinicId: string, sortKey: string, role: Role | 'none', until: Instant) {
    const Item = {
      [tableKeys.partition]: partitionOf(clinicId),
      [tableKeys.sort]: { S: sortKey },
      role: { S: role },
      [tableKeys.expiry]: { N: `${Math.ceil(epochMs(until) / 1000)}` },
    };
    await client.send(new PutItemCommand({ TableName, Item }));
  }

  return {
    say: (clinicId, userId, role, until) => put(clinicId, startOf(userId), role, until),
    endSession: (clinicId, userId, session, until) => put(clinicId, startOf(userId) + session, 'none', until),
    async said(clinicId, userId, session, now) {
      const ofPerson = startOf(userId);
      let said: Role | 'none' | null = null;
      const query = {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: '#pk = :clinic AND begins_with(#sk, :person)',
        ExpressionAttributeNames: { '#pk': tableKeys.partition, '#sk': tableKeys.sort },
        ExpressionAttributeValues: { ':clinic': partitionOf(clinicId), ':person': { S: ofPerson } },
      };
      for await (const { Items = [] } of paginateQuery({ client }, query)) {
        for (const item of Items) {
          // Items that have run out stay for days.
          if (Number(item[tableKeys.expiry]?.N ?? 0) * 1000 <= epochMs(now)) continue;
          const key = item[tableKeys.sort]?.S;
          if (session !== null && key === ofPerson + session) return 'none';
          if (key === ofPerson) said = roleIn(item.role);
        }
      }
      return said;
    },
  };
}

const roleIn = (kept: AttributeValue | undefined): Role | 'none' =>
  roles.find((role) => role === kept?.S) ?? 'none';
