import type { DynamoDBClient, WriteRequest } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { addDays } from '../domain/calendar.ts';
import { epochMs } from '../domain/local-time.ts';
import { type Booking, bookingStates } from '../domain/patient/sessions/bookings.ts';
import type { Item } from '../dynamo/items.ts';
import { numberOf, queryItems, textOf, writeAll } from '../dynamo/items.ts';
import { historyPartition, keyOf } from '../dynamo/keys.ts';
import { tableKeys } from '../names.ts';
import type { Clock } from '../outside/ports.ts';
import type { Bookings, KnownBooking } from './ports.ts';
import { bookingDays } from './ports.ts';

function expiryOf({ date }: Booking): Item {
  const end = `${addDays(date, bookingDays)}T00:00:00.000Z`;
  return { [tableKeys.expiry]: { N: String(epochMs(end) / 1000) } };
}

function bookingOf(item: Item): KnownBooking {
  const stated = textOf(item, 'state');
  const state = bookingStates.find((each) => each === stated);
  if (state === undefined) throw new TypeError(`a stored booking is ${stated}`);
  return {
    id: textOf(item, tableKeys.sort),
    date: textOf(item, 'date'),
    start: item.start?.S ?? null,
    state,
  };
}

/**
 * `Bookings` over table `history`: each booking is an item beside the patient's other items; another item, beside the
 * clinic's, says whose booking it is. An item past its expiry counts as absent.
 */
export function createDynamoBookings(client: DynamoDBClient, tableName: string, clock: Clock): Bookings {
  const isKnown = (item: Item) => numberOf(item, tableKeys.expiry) * 1000 > epochMs(clock.now());
  const keyOfOwner = (clinicId: string, id: string) => keyOf(historyPartition.bookingOwners(clinicId), id);
  const keyOfBooking = (patientId: string, id: string) => keyOf(historyPartition.bookings(patientId), id);
  const itemsOf = (patientId: string) =>
    queryItems(client, {
      TableName: tableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: historyPartition.bookings(patientId) } },
      ConsistentRead: true,
    });
  async function put(item: Item): Promise<void> {
    await client.send(new PutItemCommand({ TableName: tableName, Item: item }));
  }
  async function* deletions(clinicId: string, patientId: string): AsyncGenerator<WriteRequest> {
    for await (const item of itemsOf(patientId)) {
      const id = textOf(item, tableKeys.sort);
      // Whose it is goes first: while the booking stands, a second try finds both.
      yield { DeleteRequest: { Key: keyOfOwner(clinicId, id) } };
      yield { DeleteRequest: { Key: keyOfBooking(patientId, id) } };
    }
  }
  return {
    async ownerOf(clinicId, id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: tableName, Key: keyOfOwner(clinicId, id), ConsistentRead: true }),
      );
      return Item === undefined || !isKnown(Item) ? null : textOf(Item, 'patientId');
    },
    async setOwner(clinicId, patientId, booking) {
      await put({
        ...keyOfOwner(clinicId, booking.id),
        patientId: { S: patientId },
        ...expiryOf(booking),
      });
    },
    async of(patientId) {
      const bookings: KnownBooking[] = [];
      for await (const item of itemsOf(patientId)) if (isKnown(item)) bookings.push(bookingOf(item));
      return bookings;
    },
    async save(patientId, booking) {
      const { id, date, start, state } = booking;
      await put({
        ...keyOfBooking(patientId, id),
        date: { S: date },
        ...(start === null ? {} : { start: { S: start } }),
        state: { S: state },
        ...expiryOf(booking),
      });
    },
    async remove(patientId, id) {
      await client.send(new DeleteItemCommand({ TableName: tableName, Key: keyOfBooking(patientId, id) }));
    },
    forget: (clinicId, patientId) => writeAll(client, tableName, deletions(clinicId, patientId)),
  };
}
