/** Talks to the staff API of one clinic. */
import { words } from '../words.ts';
import { apiProblem, problemFrom } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Api {
  /** Reads a path under the clinic, such as `/patients`. The same object comes back while nothing has changed. */
  read: <Answer>(path: string, signal?: AbortSignal) => Promise<Answer>;
  /** What was last read from a path, to show at once while it is read again. */
  remembered: <Answer>(path: string) => Answer | null;
  /** `key` names one request, so that sending it twice does it once. */
  send: <Answer>(method: Method, path: string, body: unknown, key: string) => Promise<Answer>;
  /** Milliseconds since 1970 by the system's clock, which need not be this device's. */
  now: () => number;
}

export interface ApiOptions {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly clinicId: string;
  readonly token: () => string | null;
  /** The token is not taken any more: sign in again. */
  readonly onSignedOut: () => void;
  readonly fetch?: typeof fetch;
}

interface Remembered {
  etag: string | null;
  text: string;
  answer: unknown;
}

const mostRemembered = 40;

/** In which the API tells the time it answered at. */
const nowHeader = 'ebb-now';

/** Makes a client; answers are remembered by path, so that a poll that finds nothing new changes nothing. */
export function createApi({ apiUrl, clinicId, token, onSignedOut, fetch: ask = fetch }: ApiOptions): Api {
  const known = new Map<string, Remembered>();
  let clockOffset = 0;

  async function request(method: Method, path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token() ?? ''}`);
    const url = `${apiUrl}/clinics/${encodeURIComponent(clinicId)}${path}`;
    const response = await ask(url, { ...init, method, headers, cache: 'no-store' }).catch(
      (error: unknown) => {
        if (init.signal?.aborted === true) throw error;
        throw apiProblem(0, 'unreachable', words.problems.unreachable);
      },
    );
    const told = Date.parse(response.headers.get(nowHeader) ?? '');
    if (!Number.isNaN(told)) clockOffset = told - Date.now();
    if (response.ok || response.status === 304) return response;
    if (response.status === 401) onSignedOut();
    throw problemFrom(response.status, await response.text(), words.problems.unexpected);
  }

  function remember(path: string, row: Remembered): void {
    known.delete(path);
    known.set(path, row);
    const oldest = known.keys().next().value;
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  }

  return {
    now: () => Date.now() + clockOffset,
    read: async <Answer>(path: string, signal?: AbortSignal): Promise<Answer> => {
      const before = known.get(path);
      const response = await request('GET', path, {
        ...(signal && { signal }),
        headers: before?.etag ? { 'if-none-match': before.etag } : {},
      });
      if (response.status === 304 && before !== undefined) return before.answer as Answer;
      const text = await response.text();
      if (before?.text === text) return before.answer as Answer;
      const answer: unknown = JSON.parse(text);
      remember(path, { etag: response.headers.get('etag'), text, answer });
      return answer as Answer;
    },
    remembered: <Answer>(path: string) => (known.get(path)?.answer ?? null) as Answer | null,
    send: async <Answer>(method: Method, path: string, body: unknown, key: string): Promise<Answer> => {
      const response = await request(method, path, {
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return (text === '' ? null : JSON.parse(text)) as Answer;
    },
  };
}
