/** What the API says when it refuses, as RFC 9457 problem details; and what stands for them when it says nothing. */
import type { FieldError, NewerDecision, ProblemReason } from '../../../shared/edge/problems.ts';

export interface ApiProblem extends Error {
  readonly name: 'ApiProblem';
  readonly status: number;
  /** Such as `number-in-use`; `unreachable` when no answer came. */
  readonly reason: string;
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** What somebody decided meanwhile. */
  readonly newer: NewerDecision | null;
}

/** Makes a problem that can be thrown. */
export function apiProblem(
  status: number,
  reason: string,
  title: string,
  { errors = [], newer = null }: Partial<Pick<ApiProblem, 'errors' | 'newer'>> = {},
): ApiProblem {
  const name = 'ApiProblem' as const;
  return Object.assign(new Error(reason), { name, status, reason, title, errors, newer });
}

/** True for what `apiProblem` made. */
export function isApiProblem(error: unknown): error is ApiProblem {
  return error instanceof Error && error.name === 'ApiProblem';
}

function newerIn(said: unknown): NewerDecision | null {
  if (typeof said !== 'object' || said === null) return null;
  const { seq, at, by, words }: Partial<Record<keyof NewerDecision, unknown>> = said;
  if (typeof seq !== 'number' || typeof at !== 'string' || typeof words !== 'string') return null;
  return { seq, at, words, by: typeof by === 'string' ? by : null };
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
  const title = typeof said.title === 'string' ? said.title : fallback;
  return apiProblem(status, reason, title, { errors, newer: newerIn(said.newer) });
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
