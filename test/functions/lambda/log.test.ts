import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { errorFields, log, logMetric } from '../../../functions/lambda/log.ts';
import { withLog } from '../../../functions/middleware/with-log.ts';
import { captureLog } from '../../support/logged.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = captureLog().lines;
});

/** The lines written so far, each of which must be one line of JSON. */
function written(): Record<string, unknown>[] {
  return lines.map((line) => {
    expect(line.endsWith('\n')).toBe(true);
    expect(line.trimEnd()).not.toContain('\n');
    return JSON.parse(line);
  });
}

const context = (awsRequestId: string) => ({ awsRequestId }) as Context;

describe('the log', () => {
  it('names the function and the request in every line', async () => {
    const handler = middy(async () => {
      log.info('text-received', { patientId: 'p-1', kind: 'score' });
      await Promise.resolve();
    }).use(withLog('receive-text'));
    await handler({}, context('request-1'));
    await handler({}, context('request-2'));
    expect(written()).toEqual([
      {
        level: 'info',
        function: 'receive-text',
        requestId: 'request-1',
        reason: 'text-received',
        patientId: 'p-1',
        kind: 'score',
      },
      expect.objectContaining({ requestId: 'request-2' }),
    ]);
  });

  it.each([
    '+12065550110',
    '12065550110',
    '2065550110',
    'Maria Lopez',
    'my pain is 7',
    'a\nb',
    'x'.repeat(201),
    'dolor ñ',
    'a@b.c',
  ])('withholds what cannot be an id: %j', (value) => {
    log.warn('odd', { code: value });
    expect(written()).toEqual([expect.objectContaining({ level: 'warn', code: '[withheld]' })]);
  });

  it.each([
    'p-1',
    'demo.Ab_9-x',
    '12-0',
    '6f1c2f9e-3f61-4a5e-9c1b-0a1b2c3d4e5f',
    'PUT /clinics/{clinicId}'.replace(' ', ':'),
    'a.b,c',
    '',
  ])('writes an id as it is: %j', (value) => {
    log.error('fine', { code: value });
    expect(written()[0]?.code).toBe(value);
  });

  it('writes numbers, flags and the long number of a stream record', () => {
    log.info('fine', { count: 3, sequenceNumber: '123456789012345', ms: 1.5, status: null });
    expect(written()[0]).toMatchObject({
      count: 3,
      sequenceNumber: '123456789012345',
      ms: 1.5,
      status: null,
    });
  });

  it('says of an error its name and where it arose, never its message', () => {
    const error = new RangeError('CANARY +12065550110');
    // Vitest asks for this very file with a question mark, which no deployed file has.
    error.stack = error.stack?.replace(/\?vitest=\d+/, '') ?? '';
    const fields = errorFields(error);
    expect(fields.errorName).toBe('RangeError');
    expect(fields.where).toMatch(/^log\.test\.ts:\d+:\d+$/);
    expect(errorFields('CANARY')).toEqual({ errorName: 'string', where: 'unknown' });
  });

  it('lets nothing of an error’s message out of the handler', async () => {
    const handler = middy(async () => {
      await Promise.resolve();
      throw new TypeError('CANARY of +12065550110', { cause: new Error('CANARY') });
    }).use(withLog('wake'));
    const error: unknown = await handler({}, context('request-3')).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'TypeError' });
    expect(
      JSON.stringify([String(error), error instanceof Error ? [error.stack, error.cause] : '', lines]),
    ).not.toContain('CANARY');
    expect(written()).toEqual([
      expect.objectContaining({
        level: 'error',
        reason: 'failed',
        errorName: 'TypeError',
        requestId: 'request-3',
      }),
    ]);
  });

  it('counts in embedded metric format', () => {
    logMetric('TextsSent', 2, '2026-11-21T17:20:00.000Z');
    expect(written()[0]).toMatchObject({
      _aws: {
        Timestamp: Date.parse('2026-11-21T17:20:00.000Z'),
        CloudWatchMetrics: [
          { Namespace: 'Ebb', Dimensions: [['function']], Metrics: [{ Name: 'TextsSent', Unit: 'Count' }] },
        ],
      },
      function: expect.any(String),
      TextsSent: 2,
    });
  });
});
