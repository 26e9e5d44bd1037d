import { randomUUID } from 'node:crypto';
import { usageError } from '../usage-error.ts';
import type { FirstAdmin } from './first-admin.ts';

/** What the API or the control of a local stack refuses with. */
interface Refusal {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

async function answered(response: Response): Promise<Record<string, unknown>> {
  const answer: unknown = await response.json();
  if (response.ok) return answer as Record<string, unknown>;
  const { title, detail = '', errors = [] } = answer as Refusal;
  const faults = errors.map(({ field, message }) => ` ${field} ${message}.`);
  throw usageError(`The clinic was refused. ${title ?? detail}${faults.join('')}`);
}

/** Makes the clinic and its admin in the local stack, through its API. */
export async function makeHere(
  url: string,
  clinicId: string,
  settings: unknown,
  email: string,
): Promise<FirstAdmin> {
  const asked = await fetch(`${url}/_local/token?clinic=${encodeURIComponent(clinicId)}&role=admin`);
  const { token } = await answered(asked);
  const put = await fetch(`${url}/clinics/${clinicId}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${String(token)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(settings),
  });
  await answered(put);
  const made = await fetch(`${url}/_local/users`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ clinic: clinicId, role: 'admin', name: email }),
  });
  const user = await answered(made);
  return { name: String(user.name), password: { shown: String(user.password) } };
}
