/** The description of the API against the API: it names what there is, and every answer is as it says. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, expect, it } from 'vitest';
import { routes } from '../../functions/staff-api/routes.ts';
import { addDays, type IsoDate } from '../../shared/domain/calendar.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { TestAnswer, TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient } from './clinic.ts';

interface Content {
  content: Record<string, { schema: object }>;
}
interface Operation {
  requestBody?: Content;
  responses: Record<string, Content | { $ref: string }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: { Problem: Content } };
}

const ajv = new Ajv2020({
  allErrors: true,
  strictSchema: true,
  // Each schema judges a few answers: to make its code small takes longer than they do.
  code: { optimize: false },
  formats: {
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    email: /^[^@\s]+@[^@\s]+$/,
  },
});

/** By the schema's own words: a patient is the answer of twenty routes, and a judge costs more than all of them. */
const judges = new Map<string, ValidateFunction>();
function judgeOf(schema: object): ValidateFunction {
  const words = JSON.stringify(schema);
  const judge = judges.get(words) ?? ajv.compile(schema);
  judges.set(words, judge);
  return judge;
}

let stack: TestStack;
let clinic: Clinic;
let description: Description;
const walked = new Set<string>();

/** The pattern that a path was made from. */
function patternOf(path: string): string {
  const given = `/clinics/walk${path.split('?')[0]}`.split('/');
  const fits = (pattern: string) => {
    const parts = pattern.split('/');
    return (
      parts.length === given.length && parts.every((part, at) => part.startsWith('{') || part === given[at])
    );
  };
  const found = Object.keys(description.paths)
    .filter(fits)
    .toSorted((a, b) => a.split('{').length - b.split('{').length)[0];
  if (found === undefined) throw new Error(`nothing is described at ${path}`);
  return found;
}

function check(what: string, content: Content | undefined, type: string, value: unknown): void {
  const schema = content?.content[type]?.schema;
  if (schema === undefined) throw new Error(`${what} is not described`);
  const validate = judgeOf(schema);
  expect(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`).toBe(true);
}

async function call(method: string, path: string, body?: unknown): Promise<TestAnswer> {
  return clinic.admin(method, path, body);
}

/** One step of the walk: it must succeed, and question and answer must be as they are described. */
async function step<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const pattern = patternOf(path);
  const operation = description.paths[pattern]?.[method.toLowerCase()];
  const answer = await call(method, path, body);
  const what = `${method} ${pattern}`;
  expect(Object.keys(operation?.responses ?? {}), `${what}: ${answer.text}`).toContain(String(answer.status));
  const response = operation?.responses[String(answer.status)];
  check(what, response as Content, 'application/json', answer.json);
  if (body !== undefined) check(`${what} (body)`, operation?.requestBody, 'application/json', body);
  walked.add(what);
  return answer.json as Answer;
}

async function now(): Promise<string> {
  return ((await stack.call('GET', '/_local/clock')).json as { now: string }).now;
}

/** Less pain than there was, which the plan of this clinic answers with a suggestion after a week of it. */
async function improve(ana: Patient, today: IsoDate): Promise<void> {
  for (const days of [-14, -7]) {
    const reading = { date: addDays(today, days), score: 4 };
    const { status } = await clinic.staff('POST', `/patients/${ana.id}/readings`, reading);
    expect(status).toBe(200);
  }
  await ana.untilAsked();
  await ana.say('4');
  await ana.attend();
}

const bo = {
  firstName: 'Bo',
  phone: '+12065550124',
  timeZone: 'America/Los_Angeles',
  language: 'es',
  condition: 'arthritis',
};

/** What is asked of the description, on a stack that others use as well. */
export function openApiCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'walk', '+12065550187', {
      adjustments: 'suggest',
      protocol: { weeklyMinimum: { sessions: 2, days: 7 } },
    });
    description = (await stack.call('GET', '/openapi.json')).json as Description;
  });

  it('names exactly the routes there are', () => {
    const named = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(named.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('describes what every route takes and answers, on a walk through all of them', async () => {
    const {
      live: _,
      clinicId: __,
      version: ___,
      ...settings
    } = await step<Record<string, unknown>>('GET', '');
    const given = Object.entries(settings).filter(([, value]) => value !== null);
    await step('PUT', '', Object.fromEntries(given));

    const today = localDate(await now(), 'America/Los_Angeles');
    const ana = await clinic.enrol('+12065550123', {
      baseline: [-28, -21].map((days) => ({ date: addDays(today, days), score: 7 })),
    });
    const at = `/patients/${ana.id}`;
    const invited = await step<{ patientId: string }>('POST', '/patients', {
      ...bo,
      consent: { how: 'on paper', by: 'Kim', at: '2030-01-07' },
    });
    await ana.say('yes');
    await step('PUT', `${at}/sessions/${today}`, { attended: true });
    await step('DELETE', `${at}/sessions/${today}`);
    await step('PUT', `${at}/sessions/${today}`, {
      attended: true,
      response: 'better',
      pressure: 'right',
      note: 'left shoulder',
    });
    await step('POST', `${at}/notes`, { body: 'Prefers the side table' });
    await step('POST', `${at}/treatments`, { kind: 'injection', date: today, note: 'left knee' });
    const neck = { kind: 'range-of-motion', site: 'neck', side: 'left', degrees: 60, date: today };
    await step('POST', `${at}/measures`, neck);
    await step('GET', `${at}/records`);
    await step('POST', `${at}/readings`, { date: today, score: 7, note: 'by phone' });
    await step('DELETE', `${at}/readings/${today}`, { reason: 'typed for another' });
    await step('GET', at);
    await improve(ana, today);
    await step('POST', `/patients/${invited.patientId}/invite`, {});
    const { suggestion } = await step<{ suggestion: { id: string } | null }>('GET', at);
    await step('POST', `${at}/suggestion`, { id: suggestion?.id ?? '', accept: true });
    await step('POST', `${at}/override`, { phase: 'monthly', reason: 'lives far away' });
    const { lastMove } = await step<{ lastMove: { seq: number } }>('GET', at);
    await step('POST', `${at}/moves/${lastMove.seq}/seen`, { note: 'Mondays at 10' });
    await step('PATCH', at, { firstName: 'Anna', preferredTime: '10:00', label: 'R.' });
    await step('POST', `${at}/texts`, { body: 'See you soon' });
    await step('POST', `${at}/pause`, { until: null });
    await step('POST', `${at}/resume`, {});
    await ana.say('where do I park?');
    await step('POST', `${at}/assign`, { name: 'Kim' });
    await step('POST', `${at}/snooze`, { until: null });
    await step('POST', `${at}/attention/unread/clear`, { note: 'called' });
    const { items } = await step<{ items: { id: string }[] }>('GET', '/inbox?limit=10');
    await step('POST', `/inbox/${items[0]?.id ?? ''}/done`, {});
    await step('GET', '/waiting');
    await step('GET', '/totals');
    await step('GET', `${at}/brief`);
    await step('GET', '/day?date=2030-01-10');
    await step('POST', `${at}/sessions/2030-01-10/moved`, { to: '2031-01-17' });
    await step('GET', '/patients?limit=1&status=active&sort=-score');
    await step('POST', '/patients/search', { search: 'ann', limit: 1 });
    await step('GET', `${at}/timeline?limit=100`);
    await step('GET', `${at}/readings?from=2030-01-01&limit=2`);

    await step('GET', '/outcomes?from=2030-01-01');
    const asked = { kind: 'outcomes.csv', from: '2030-01-01', to: '2030-12-31' };
    const { exportId } = await step<{ exportId: string }>('POST', '/exports', asked);
    await stack.control.settle();
    const written = await step<{ url: string; rows: number }>('GET', `/exports/${exportId}`);
    const file = await fetch(written.url);
    expect([file.status, (await file.text()).split('\n').length - 2]).toEqual([200, written.rows]);
    await step('GET', '/exports');
    await step('POST', '/protocol/replay', { protocol: { flareRise: 3 } });

    const rows = [{ ...bo, phone: '+12065550125' }];
    await step('POST', '/imports', { rows: [{ ...bo, phone: 'call me' }], dryRun: true });
    await step('POST', '/imports', { rows, dryRun: false });
    const start = '2027-01-20T10:00';
    await step('POST', '/bookings', {
      bookings: [
        { externalId: 'a-1', phone: '(206) 555-0125', start, state: 'booked' },
        { externalId: 'a-2', start: 'soon', state: 'booked' },
      ],
    });
    const added = await step<{ userId: string }>('POST', '/staff', {
      email: 'kim@walk.example',
      role: 'staff',
    });
    await step('POST', '/alert-contacts/ask-again', { contact: 'front@harbor.example' });
    // Contacts confirm themselves here, so no link holds any more: the route is seen to say so.
    const link = { contact: 'front@harbor.example', link: 'no-such-token' };
    const refused = await call('POST', '/alert-contacts/confirm', link);
    expect([refused.status, refused.json]).toMatchObject([409, { reason: 'link-expired' }]);
    walked.add(`POST ${patternOf('/alert-contacts/confirm')}`);
    await step('GET', '/staff');
    await step('DELETE', `/staff/${added.userId}`);
    await step('POST', `${at}/discharge`, { reason: 'moved away' });
    await step('DELETE', at);
    await step('GET', '/audit?limit=100');
    // With a token of its own: none of its sign-in is taken after it.
    const token = await stack.control.token(clinic.id, 'staff');
    const ask = (method: string, path: string) =>
      stack.call(method, `/clinics/${clinic.id}${path}`, { token });
    const out = await ask('POST', '/sign-out');
    expect([out.status, out.json]).toEqual([200, { ended: true }]);
    expect((await ask('GET', '/patients')).status).toBe(401);
    walked.add(`POST ${patternOf('/sign-out')}`);

    const all = routes.map(({ method, path }) => `${method} ${path}`);
    expect([...walked].toSorted()).toEqual(all.toSorted());
  });

  it.each([
    ['GET', '/patients/nobody', undefined, 404],
    ['POST', '/patients', { firstName: 5 }, 400],
    ['DELETE', '/patients', undefined, 405],
    ['POST', '/imports', { rows: [] }, 400],
  ])('answers %s %s with a problem as it is described', async (method, path, body, status) => {
    const answer = await call(method, path, body);
    expect(answer.status).toBe(status);
    check(
      `${method} ${path}`,
      description.components.responses.Problem,
      'application/problem+json',
      answer.json,
    );
  });
}
