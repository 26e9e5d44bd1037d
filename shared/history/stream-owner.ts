/** Whose item a stream record is about; other items in the table concern no reader. */
import type { DynamoDBRecord } from 'aws-lambda';
import { keyPrefix, tableKeys } from '../names.ts';

export interface StreamOwner {
  kind: 'patient' | 'stranger';
  id: string;
}

/** Whose item a record is about, by its key; null for an item of nobody's. */
export function streamOwner(record: DynamoDBRecord): StreamOwner | null {
  const key = record.dynamodb?.Keys?.[tableKeys.partition]?.S ?? '';
  if (key.startsWith(keyPrefix.patient)) return { kind: 'patient', id: key.slice(keyPrefix.patient.length) };
  if (key.startsWith(keyPrefix.stranger))
    return { kind: 'stranger', id: key.slice(keyPrefix.stranger.length) };
  return null;
}
