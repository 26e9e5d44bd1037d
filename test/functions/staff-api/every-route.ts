/** Every route of the table, as far as a test asks it. */
import type * as z from 'zod';
import { writes as isWrite, type Method } from '../../../functions/staff-api/route.ts';
import { routes as table } from '../../../functions/staff-api/routes.ts';

export interface Route {
  method: Method;
  path: string;
  role: 'staff' | 'admin';
  body: unknown;
  /** False for a body that says nothing, as of `resume`. */
  takesFields: boolean;
  onlyReads: boolean;
}

const anyClinic = { country: 'US', now: '2027-01-04T18:00:00.000Z' };

function takesFields(body: (typeof table)[number]['body']): boolean {
  if (body === null) return false;
  const schema: z.ZodType = typeof body === 'function' ? body(anyClinic) : body;
  return !('shape' in schema) || Object.keys(schema.shape as object).length > 0;
}

export const routes: readonly Route[] = table.map(({ method, path, role, body, onlyReads = false }) => ({
  method,
  path,
  role,
  body,
  takesFields: takesFields(body),
  onlyReads,
}));

/** Whether the route may change something. */
export function writes({ method, onlyReads }: Route): boolean {
  return isWrite({ method, ...(onlyReads ? { onlyReads } : {}) });
}
