/** What the API says when it refuses, as RFC 9457 problem details; and what stands for them when it says nothing. */
import type { FieldError, ProblemReason } from '../../../shared/edge/problems.ts';

export interface ApiProblem extends Error {
  readonly name: 'ApiProblem';
  readonly status: number;
  /** Such as `number-in-use`; `unreachable` when no answer came. */
  readonly reason: string;
  readonly title: string;
  readonly errors: readonly FieldError[];
}

/** Makes a problem that can be thrown. */
export function apiProblem(
  status: number,
  reason: string,
  title: string,
  errors: readonly FieldError[] = [],
): ApiProblem {
  return Object.assign(new Error(reason), { name: 'ApiProblem' as const, status, reason, title, errors });
}

/** True for what `apiProblem` made. */
export function isApiProblem(error: unknown): error is ApiProblem {
  return error instanceof Error && error.name === 'ApiProblem';
}

/** Reads the body of a refusal; total, since a gateway in between may answer anything. */
export function problemFrom(status: number, body: string, fallback: string): ApiProblem {
  let said: Record<string, unknown> = {};
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read === 'object' && read !== null) said = { ...read };
  } catch {
    // What is no JSON has nothing to add to the status.
  }
  const errors = Array.isArray(said.errors)
    ? said.errors.flatMap((error: Partial<FieldError>) =>
        typeof error?.message === 'string'
          ? [{ field: String(error.field ?? ''), message: error.message }]
          : [],
      )
    : [];
  const reason = typeof said.reason === 'string' ? said.reason : `status-${status}`;
  return apiProblem(status, reason, typeof said.title === 'string' ? said.title : fallback, errors);
}

/** Refusals that are about the number which was typed. */
const aboutNumbers = new Set<string>([
  'number-in-use',
  'clinic-number',
  'not-a-mobile',
  'country-not-allowed',
] satisfies ProblemReason[]);

/** What to say beside the field of the number; null when it was not refused for the number. */
export function numberProblem(problem: ApiProblem | null): string | null {
  return problem !== null && aboutNumbers.has(problem.reason) ? problem.title : null;
}
