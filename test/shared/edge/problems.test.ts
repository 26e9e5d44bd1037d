import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readInput } from '../../../shared/edge/field-errors.ts';
import {
  isProblemError,
  type Problem,
  problemError,
  problemFor,
  problemTable,
} from '../../../shared/edge/problems.ts';

describe('problem details', () => {
  it.each(Object.entries(problemTable))(
    'has an error status and a sentence for %s',
    (_, { status, title }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(title).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('says the same of what never was and of what is another clinic’s', () => {
    expect(problemFor('not-found')).toEqual({
      type: 'about:blank',
      status: 404,
      title: 'There is nothing here.',
      reason: 'not-found',
    });
  });

  it('travels inside an error whose message may be logged', () => {
    const error = problemError('invalid-input', { detail: 'phone must be a number' });
    expect(error.message).toBe('invalid-input');
    expect(isProblemError(error)).toBe(true);
    expect(error.problem).toMatchObject({ status: 400, detail: 'phone must be a number' });
    expect(isProblemError(new Error('invalid-input'))).toBe(false);
    expect(isProblemError({ name: 'ProblemError', problem: {} })).toBe(false);
  });
});

describe('field errors', () => {
  const schema = z.strictObject({
    name: z.string(),
    inner: z.strictObject({ count: z.int().max(3) }),
    list: z.array(z.enum(['a', 'b'])).optional(),
  });

  function problemOf(value: unknown): Problem {
    try {
      readInput(schema, value);
    } catch (error) {
      if (isProblemError(error)) return error.problem;
    }
    throw new Error('it was read');
  }

  it('names every bad field at once', () => {
    expect(problemOf({ inner: { count: 4, extra: 1 }, list: ['a', 'c'], more: 1 }).errors).toEqual([
      { field: 'name', message: 'is missing' },
      { field: 'inner.count', message: expect.stringContaining('3') },
      { field: 'inner.extra', message: expect.stringContaining('not known') },
      { field: 'list.1', message: 'must be one of a, b' },
      { field: 'more', message: expect.stringContaining('not known') },
    ]);
  });

  it('joins them in the detail, and repeats no value that was sent', () => {
    const problem = problemOf({ name: 4, inner: { count: 'CANARY' }, list: ['CANARY'] });
    expect(problem.detail).toContain('name expected string');
    expect(JSON.stringify(problem)).not.toContain('CANARY');
  });

  it('stops at twenty', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, 1]));
    expect(problemOf(many).errors).toHaveLength(20);
  });
});
