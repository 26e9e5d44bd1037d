import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../../shared/edge/settings-from-environment.ts';

const schema = z.object({ EBB_TEST_TABLE: filled, EBB_TEST_QUEUE: filled, EBB_TEST_URL: filled });

afterEach(() => vi.unstubAllEnvs());

describe('the environment', () => {
  it('is read through the schema', () => {
    for (const name of Object.keys(schema.shape)) vi.stubEnv(name, `of ${name}`);
    expect(readEnvironment(schema)).toEqual({
      EBB_TEST_TABLE: 'of EBB_TEST_TABLE',
      EBB_TEST_QUEUE: 'of EBB_TEST_QUEUE',
      EBB_TEST_URL: 'of EBB_TEST_URL',
    });
  });

  it('names every variable that is missing or empty, and no value', () => {
    vi.stubEnv('EBB_TEST_TABLE', 'secret');
    vi.stubEnv('EBB_TEST_QUEUE', '');
    expect(() => readEnvironment(schema)).toThrow(
      /^The environment lacks or misstates: EBB_TEST_QUEUE, EBB_TEST_URL$/,
    );
  });
});
