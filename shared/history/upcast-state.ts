/** Turns stored bodies of earlier versions into the present one, version by version. */

/** Makes a body of one version a body of the next. */
export type Upcast = (body: Record<string, unknown>) => Record<string, unknown>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Version 2 of the plan rules remembers setbacks; what version 1 moved is forgiven. Idle days of an intake count from
 * the commit on: how many there were before was not kept.
 */
function toVersion2(body: Record<string, unknown>): Record<string, unknown> {
  const { state } = body;
  if (!isObject(state) || !isObject(state.plan))
    throw new TypeError('a body of version 1 has a state and a plan');
  const plan = { ...state.plan, setbacks: { biweekly: [], monthly: [] } };
  return { ...body, state: { ...state, v: 2, idle: { since: null, days: 0 }, plan } };
}

/** Upcasts of released shapes, the one from version 1 to 2 first. Each has golden files in `test/golden/`. */
export const upcasts: readonly Upcast[] = [toVersion2];
