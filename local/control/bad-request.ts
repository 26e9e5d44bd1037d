/** What the caller of the control API did wrong, in words that say how to do it right. */
export interface BadRequest extends Error {
  readonly name: 'BadRequest';
}

/** Makes the error that is answered with 400 and these words. */
export function badRequest(detail: string): BadRequest {
  return Object.assign(new Error(detail), { name: 'BadRequest' as const });
}

/** True for an error that is the caller's. */
export function isBadRequest(error: unknown): error is BadRequest {
  return error instanceof Error && error.name === 'BadRequest';
}

/** A text that must be there. */
export function requiredText(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field];
  if (typeof value !== 'string' || value === '') throw badRequest(`${field} must be a text.`);
  return value;
}
