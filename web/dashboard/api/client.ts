/** Talks to the staff API of one clinic. */
import { words } from '../words.ts';
import { apiProblem, problemFrom } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A path, or a path that is asked by POST, because what is looked for may stand in no address. */
export type Question = string | { readonly path: string; readonly body: object };

/** Tells questions apart. */
export function nameOf(question: Question): string {
  return typeof question === 'string' ? question : JSON.stringify([question.path, question.body]);
}

export interface Api {
  /** Reads a path under the clinic, such as `/patients`. The same object comes back while nothing has changed. */
  read: <Answer>(question: Question, signal?: AbortSignal) => Promise<Answer>;
  /** What was last answered, to show at once while it is asked again. */
  remembered: <Answer>(question: Question) => Answer | null;
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
  /** Lets so many milliseconds pass. */
  readonly wait?: (ms: number) => Promise<void>;
}

interface Remembered {
  etag: string | null;
  text: string;
  answer: unknown;
}

const mostRemembered = 40;

/** Times that a request is sent again which the API had no room for. */
const mostAgain = 2;
const longestWaitMs = 60_000;

/** How long the API asks to be left alone; null for any other answer, and where nobody would wait so long. */
function askedToWait(response: Response): number | null {
  if (response.status !== 429) return null;
  const seconds = Number(response.headers.get('retry-after') ?? 1);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : 1000;
  return ms > longestWaitMs ? null : ms;
}

function passing(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** In which the API tells the time it answered at. */
const nowHeader = 'ebb-now';

/** Makes a client; answers are remembered by question, so that a poll that finds nothing new changes nothing. */
export function createApi(options: ApiOptions): Api {
  const { apiUrl, clinicId, token, onSignedOut, fetch: fetched = fetch, wait = passing } = options;
  const known = new Map<string, Remembered>();
  let clockOffset = 0;

  async function request(
    method: Method,
    path: string,
    init: RequestInit,
    again = mostAgain,
  ): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token() ?? ''}`);
    const url = `${apiUrl}/clinics/${encodeURIComponent(clinicId)}${path}`;
    const response = await fetched(url, { ...init, method, headers, cache: 'no-store' }).catch(
      (error: unknown) => {
        if (init.signal?.aborted === true) throw error;
        throw apiProblem(0, 'unreachable', words.problems.unreachable);
      },
    );
    const told = Date.parse(response.headers.get(nowHeader) ?? '');
    if (!Number.isNaN(told)) clockOffset = told - Date.now();
    if (response.ok || response.status === 304) return response;
    const waitMs = askedToWait(response);
    if (waitMs !== null && again > 0) {
      await wait(waitMs);
      return request(method, path, init, again - 1);
    }
    if (response.status === 401) onSignedOut();
    throw problemFrom(response.status, await response.text(), words.problems.unexpected);
  }

  async function ask(question: Question, etag: string | null, signal?: AbortSignal): Promise<Response> {
    const stop = signal && { signal };
    if (typeof question === 'string') {
      return request('GET', question, { ...stop, headers: etag === null ? {} : { 'if-none-match': etag } });
    }
    const headers = { 'content-type': 'application/json' };
    return request('POST', question.path, { ...stop, headers, body: JSON.stringify(question.body) });
  }

  function remember(name: string, row: Remembered): void {
    known.delete(name);
    known.set(name, row);
    const oldest = known.keys().next().value;
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  }

  return {
    now: () => Date.now() + clockOffset,
    read: async <Answer>(question: Question, signal?: AbortSignal): Promise<Answer> => {
      const name = nameOf(question);
      const before = known.get(name);
      const response = await ask(question, before?.etag ?? null, signal);
      if (response.status === 304 && before !== undefined) return before.answer as Answer;
      const text = await response.text();
      if (before?.text === text) return before.answer as Answer;
      const answer: unknown = JSON.parse(text);
      remember(name, { etag: response.headers.get('etag'), text, answer });
      return answer as Answer;
    },
    remembered: <Answer>(question: Question) =>
      (known.get(nameOf(question))?.answer ?? null) as Answer | null,
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
