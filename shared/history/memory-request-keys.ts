import { dayMs, type Instant, later } from '../domain/local-time.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import type { Clock } from '../outside/ports.ts';
import type { NamedRequest, RequestKeys } from './ports.ts';
import { requestKeyDays } from './ports.ts';

interface Known {
  fingerprint: string;
  done: boolean;
  /** As JSON, so that nobody shares an object with the store. */
  answer: string;
  expiresAt: Instant;
}

/** `RequestKeys` over a plain map; what has expired by the clock is not there. */
export function createMemoryRequestKeys(clock: Clock): RequestKeys {
  const clinics = new Map<string, Map<string, Known>>();
  function keep({ clinicId, id, fingerprint }: NamedRequest, done: boolean, answer: unknown): void {
    const known = clinics.get(clinicId) ?? new Map<string, Known>();
    const expiresAt = later(clock.now(), requestKeyDays * dayMs);
    clinics.set(clinicId, known.set(id, { fingerprint, done, answer: toStoredJson(answer), expiresAt }));
  }
  return {
    async claim(request) {
      const known = clinics.get(request.clinicId)?.get(request.id);
      if (known === undefined || known.expiresAt <= clock.now()) {
        keep(request, false, null);
        return { kind: 'new' };
      }
      if (known.fingerprint !== request.fingerprint) return { kind: 'reused' };
      return { kind: 'again', done: known.done, answer: JSON.parse(known.answer) };
    },
    async finish(request, answer = null) {
      keep(request, true, answer);
    },
  };
}
