/** What an `Idempotency-Key` names: one request of one person with one body, done once. */
import type * as z from 'zod';
import type { Caller } from '../../shared/edge/caller.ts';
import { causeOf, hashOfParts } from '../../shared/edge/cause.ts';
import { problemError } from '../../shared/edge/problems.ts';
import type { NamedRequest, RequestKeys } from '../../shared/history/ports.ts';

/** What must be known of a request to name it. */
interface Asked {
  clinicId: string;
  method: string;
  path: string;
  caller: Caller;
  key: string | null;
  services: { requestKeys: RequestKeys };
}

/** What a name tells of the request that is carried out under it. */
interface Named {
  /** What a history remembers of it. */
  cause: string;
  /** It was carried out before. */
  isDone: boolean;
}

/** The same JSON for the same fields, in whatever order they were sent. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

function hashOf(...parts: string[]): string {
  return hashOfParts(...parts).toString('base64url');
}

/** The key itself is not kept, so that nobody can find out a body by trying. */
function nameOf({ clinicId, method, path, caller }: Asked, key: string, body: unknown): NamedRequest {
  const said = JSON.stringify(inOrder(body)) ?? '';
  return { clinicId, id: hashOf(method, path, key), fingerprint: hashOf(key, caller.userId, said) };
}

/**
 * Does what was asked, once. The same request again gets the same answer: from the history where the route is about a
 * patient, else as it was kept (`keeps`). Throws `key-reused`, before anything is done, where another person or another
 * body has had the key.
 */
export async function doOnce<Answer extends z.ZodType>(
  request: Asked,
  body: unknown,
  { answer, keeps }: { answer: Answer; keeps: boolean },
  work: (named: Named | null) => Promise<z.output<Answer>>,
): Promise<z.output<Answer>> {
  const { key, services } = request;
  if (key === null) return work(null);
  const name = nameOf(request, key, body);
  const claim = await services.requestKeys.claim(name);
  if (claim.kind === 'reused') throw problemError('key-reused');
  const isDone = claim.kind === 'again' && claim.done;
  if (isDone && keeps) {
    // As it was sent, to the order of its fields; what an earlier version kept otherwise is made anew.
    if (answer.safeParse(claim.answer).success) return claim.answer as z.output<Answer>;
  }
  const cause = causeOf('staff', name.clinicId, name.id, name.fingerprint);
  const came = await work({ cause, isDone });
  if (!isDone) await services.requestKeys.finish(name, keeps ? came : undefined);
  return came;
}
