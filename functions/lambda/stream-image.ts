import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';

/** The item as it is after the write that a stream record tells of. */
export type StreamImage = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

/** An item as the store's codecs read it: Lambda hands bytes over in base64, the SDK as bytes. */
export function itemOfImage(image: StreamImage): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(image).map(([name, value]) => [
      name,
      // Top-level bytes are all that stored items have; everything else reads the same in both.
      value.B === undefined ? (value as AttributeValue) : { B: Buffer.from(value.B, 'base64') },
    ]),
  );
}
