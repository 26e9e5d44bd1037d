import { describe, expect, it } from 'vitest';
import {
  readTextMessage,
  readWakeUp,
  writeTextReference,
  writeWakeUp,
} from '../../../shared/edge/queue-messages.ts';

const reference = { owner: 'stranger', ownerId: 'demo.Ab3_-x', textId: '12-0' } as const;

describe('queue messages', () => {
  it('come back as they were written', () => {
    expect(readWakeUp(writeWakeUp('p-1'))).toEqual({ patientId: 'p-1' });
    expect(readTextMessage(writeTextReference(reference))).toEqual(reference);
    const paced = { ...reference, second: 1_800_000_000 } as const;
    expect(readTextMessage(writeTextReference(paced))).toEqual(paced);
  });

  it.each<[string, unknown]>([
    ['hello', { problem: 'not-json' }],
    ['{}', { problem: 'unknown-shape' }],
    ['null', { problem: 'unknown-shape' }],
    ['{"patientId":4}', { problem: 'unknown-shape' }],
    ['{"patientId":"a b"}', { problem: 'unknown-shape' }],
    ['{"patientId":"+12065550110"}', { problem: 'unknown-shape' }],
  ])('that are not ours are named as a problem: %s', (body, problem) => {
    expect(readWakeUp(body)).toEqual(problem);
    expect(readTextMessage(body)).toEqual(problem);
  });

  it('are not written where no reader would accept them', () => {
    expect(() => writeWakeUp('')).toThrow();
    expect(() => writeTextReference({ ...reference, textId: 'a b' })).toThrow();
  });
});
