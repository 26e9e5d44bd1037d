/** What is wrong with a request, field by field, in words that say what to mend and repeat nothing that was sent. */
import type * as z from 'zod';
import { type FieldError, problemError } from './problems.ts';

const mostErrors = 20;

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** A bound, where its schema says no more of it than how much. */
function boundOf(issue: z.core.$ZodIssue): string | null {
  if (!issue.message.startsWith('Too ') || (issue.code !== 'too_small' && issue.code !== 'too_big'))
    return null;
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'string') return `must have ${bound} character${bound.endsWith(' 1') ? '' : 's'}`;
  return issue.origin === 'array' ? `must hold ${bound}` : `must be ${bound}`;
}

function errorsOf(issue: z.core.$ZodIssue): FieldError[] {
  const field = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field === '' ? key : `${field}.${key}`,
      message: issue.message.startsWith('Unrecognized')
        ? 'is not known here: remove it, or check how it is spelt'
        : issue.message,
    }));
  }
  if (issue.code === 'invalid_value' && issue.input !== undefined) {
    return [{ field, message: `must be one of ${issue.values.map(String).join(', ')}` }];
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined) {
    return [{ field, message: issue.message.startsWith('Invalid') ? 'is missing' : issue.message }];
  }
  return [{ field, message: boundOf(issue) ?? issue.message.replace(/^Invalid input: /, '') }];
}

/** Everything to mend. */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
  return error.issues.flatMap(errorsOf);
}

/**
 * Reads a body, a query or a path through its schema; throws the problem `invalid-input` naming every bad field, but
 * no more than 20.
 */
export function readInput<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const read = schema.safeParse(value, { reportInput: true });
  if (read.success) return read.data;
  const errors = fieldErrors(read.error).slice(0, mostErrors);
  const detail = errors
    .map(({ field, message }) => (field === '' ? message : `${field} ${message}`))
    .join('; ');
  throw problemError('invalid-input', { detail, errors });
}
