import { describe, expect, it } from 'vitest';
import { createApi } from '../../../../web/dashboard/api/client.ts';
import { isApiProblem } from '../../../../web/dashboard/api/problem.ts';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** A client against answers given in advance, and what it asked. */
function clientOf(...answers: (Response | Error)[]) {
  const asked: Asked[] = [];
  const waited: number[] = [];
  let signedOut = 0;
  const api = createApi({
    apiUrl: 'https://api.example',
    clinicId: 'tide',
    token: () => 'secret',
    onSignedOut: () => {
      signedOut += 1;
    },
    wait: async (ms) => {
      waited.push(ms);
    },
    fetch: async (url, init) => {
      asked.push({ url: typeof url === 'string' ? url : '', init: init ?? {} });
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing left');
      return answer;
    },
  });
  return { api, asked, waited, signedOut: () => signedOut };
}

function headersOf({ init }: Asked): Headers {
  return new Headers(init.headers);
}

async function refusal(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!isApiProblem(error)) throw new Error('It was not refused.');
  return error;
}

describe('a clinic that asks too much', () => {
  const full = () =>
    Response.json(
      { title: 'Too much.', reason: 'too-many-requests' },
      { status: 429, headers: { 'retry-after': '18' } },
    );

  it('waits as long as it is told, and sends the same request again under its key', async () => {
    const { api, asked, waited } = clientOf(full(), Response.json({ rows: 2 }));
    expect(await api.send('POST', '/imports', { rows: [] }, 'key-1')).toEqual({ rows: 2 });
    expect(waited).toEqual([18_000]);
    expect(asked.map((each) => headersOf(each).get('idempotency-key'))).toEqual(['key-1', 'key-1']);
  });

  it('says at once what would be let through on another day alone', async () => {
    const tomorrow = Response.json(
      { title: 'Enough.', reason: 'too-many-today' },
      { status: 429, headers: { 'retry-after': '30000' } },
    );
    const { api, waited } = clientOf(tomorrow);
    expect((await refusal(api.send('POST', '/staff', {}, 'key-1'))).reason).toBe('too-many-today');
    expect(waited).toEqual([]);
  });

  it('says so when there is still no room', async () => {
    const { api, waited } = clientOf(full(), full(), full());
    expect((await refusal(api.read('/patients'))).reason).toBe('too-many-requests');
    expect(waited).toHaveLength(2);
  });
});

describe('reading', () => {
  it('sends the token, and asks again only for what is newer', async () => {
    const { api, asked } = clientOf(
      Response.json({ rows: [1] }, { headers: { etag: '"a"' } }),
      new Response(null, { status: 304 }),
    );
    const first = await api.read('/patients');
    expect(await api.read('/patients')).toBe(first);
    expect(asked[0]?.url).toBe('https://api.example/clinics/tide/patients');
    expect(asked.map((each) => headersOf(each).get('authorization'))).toEqual([
      'Bearer secret',
      'Bearer secret',
    ]);
    expect(asked.map((each) => headersOf(each).get('if-none-match'))).toEqual([null, '"a"']);
  });

  it('answers with the same object while the words are the same', async () => {
    const { api } = clientOf(Response.json({ a: 1 }), Response.json({ a: 1 }), Response.json({ a: 2 }));
    const first = await api.read('/x');
    expect(await api.read('/x')).toBe(first);
    expect(await api.read('/x')).toEqual({ a: 2 });
    expect(api.remembered('/x')).toEqual({ a: 2 });
    expect(api.remembered('/y')).toBeNull();
  });

  it('asks by POST what may stand in no address, and remembers it apart', async () => {
    const { api, asked } = clientOf(
      Response.json({ a: 1 }),
      Response.json({ a: 1 }),
      Response.json({ a: 2 }),
    );
    const question = { path: '/patients/search', body: { search: 'María' } };
    const first = await api.read(question);
    expect(await api.read({ path: '/patients/search', body: { search: 'María' } })).toBe(first);
    expect(await api.read({ ...question, body: { search: 'Ana' } })).toEqual({ a: 2 });
    expect(api.remembered(question)).toBe(first);
    expect(asked.map(({ url, init }) => [init.method, url])).toEqual(
      Array.from({ length: 3 }, () => ['POST', 'https://api.example/clinics/tide/patients/search']),
    );
    expect(asked[0]?.init.body).toBe('{"search":"María"}');
  });

  it("goes by the system's clock once it is told", async () => {
    const at = '2031-01-01T00:00:00.000Z';
    const { api } = clientOf(Response.json({}, { headers: { 'ebb-now': at } }));
    await api.read('/x');
    expect(Math.abs(api.now() - Date.parse(at))).toBeLessThan(60_000);
  });
});

describe('being refused', () => {
  it('reads the problem with its fields', async () => {
    const problem = {
      status: 400,
      reason: 'invalid-input',
      title: 'No.',
      errors: [{ field: 'phone', message: 'must be one' }, { nonsense: true }],
    };
    const { api } = clientOf(Response.json(problem, { status: 400 }));
    const error = await refusal(api.send('POST', '/patients', {}, 'key'));
    expect(error).toMatchObject({
      status: 400,
      reason: 'invalid-input',
      title: 'No.',
      errors: [{ field: 'phone', message: 'must be one' }],
    });
  });

  it('makes a problem of whatever a gateway answers', async () => {
    const { api } = clientOf(new Response('<html>', { status: 502 }));
    expect(await refusal(api.read('/x'))).toMatchObject({ status: 502, reason: 'status-502', errors: [] });
  });

  it('makes a problem of no answer at all', async () => {
    const { api } = clientOf(new TypeError('offline'));
    expect(await refusal(api.read('/x'))).toMatchObject({ status: 0, reason: 'unreachable' });
  });

  it('says so when the token is not taken any more', async () => {
    const { api, signedOut } = clientOf(Response.json({}, { status: 401 }));
    await refusal(api.read('/x'));
    expect(signedOut()).toBe(1);
  });
});

describe('writing', () => {
  it('sends the body as JSON under its key, and takes an empty answer', async () => {
    const { api, asked } = clientOf(new Response(null, { status: 204 }));
    expect(await api.send('PUT', '/sessions', { attended: true }, 'k-1')).toBeNull();
    const [request] = asked;
    if (request === undefined) throw new Error('Nothing was asked.');
    expect(headersOf(request).get('idempotency-key')).toBe('k-1');
    expect(headersOf(request).get('content-type')).toBe('application/json');
    expect(request.init.body).toBe('{"attended":true}');
  });
});
