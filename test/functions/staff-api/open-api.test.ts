import { describe, expect, it } from 'vitest';
import { routes } from '../../../functions/staff-api/routes.ts';
import { createWorld } from './staff-world.ts';

interface Operation {
  summary: string;
  parameters: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema: { properties?: Record<string, unknown> } }> };
  responses: Record<string, unknown>;
}

async function document() {
  const answer = await createWorld().call('GET', '/openapi.json', { claims: null });
  expect(answer.status).toBe(200);
  return answer.body as unknown as { openapi: string; paths: Record<string, Record<string, Operation>> };
}

describe('GET /openapi.json', () => {
  it('is there without a token, and names every route', async () => {
    const { openapi, paths } = await document();
    expect(openapi).toBe('3.1.0');
    const named = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(named.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('says where addresses begin, and how a token is got and sent', async () => {
    const { servers, info } = (await document()) as unknown as {
      servers: { url: string }[];
      info: { description: string };
    };
    expect(servers.map(({ url }) => url)).toEqual(['/']);
    for (const named of ['ApiUrl', 'Authorization: Bearer', '/_local/token?clinic=', 'SignInIssuer'])
      expect(info.description).toContain(named);
  });

  it('describes every path variable, query, body and answer', async () => {
    const { paths } = await document();
    for (const { method, path, body, status } of routes) {
      const operation = paths[path]?.[method.toLowerCase()];
      const named = operation?.parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g));
      expect(operation?.requestBody !== undefined).toBe(body !== null);
      expect(Object.keys(operation?.responses ?? {})).toEqual([String(status), 'default']);
    }
    const list = paths['/clinics/{clinicId}/patients']?.get?.parameters.map(({ name }) => name);
    expect(list).toEqual(['clinicId', 'phase', 'flag', 'status', 'due', 'sort', 'cursor', 'limit']);
    const enrolment = paths['/clinics/{clinicId}/patients']?.post?.requestBody?.content['application/json'];
    expect(Object.keys(enrolment?.schema.properties ?? {})).toContain('firstName');
  });

  it('holds the whole contract', () => {
    const patient = '/clinics/{clinicId}/patients/{patientId}';
    const wanted = [
      'PUT /clinics/{clinicId}',
      'GET /clinics/{clinicId}',
      'POST /clinics/{clinicId}/patients',
      'GET /clinics/{clinicId}/patients',
      'POST /clinics/{clinicId}/patients/search',
      `GET ${patient}`,
      `PATCH ${patient}`,
      `GET ${patient}/timeline`,
      `PUT ${patient}/sessions/{date}`,
      `DELETE ${patient}/sessions/{date}`,
      `POST ${patient}/sessions/{date}/moved`,
      'GET /clinics/{clinicId}/day',
      `GET ${patient}/records`,
      `POST ${patient}/notes`,
      `POST ${patient}/treatments`,
      `POST ${patient}/measures`,
      `GET ${patient}/readings`,
      `GET ${patient}/brief`,
      `POST ${patient}/readings`,
      `DELETE ${patient}/readings/{date}`,
      ...['override', 'suggestion', 'pause', 'resume', 'discharge', 'invite', 'texts'].map(
        (name) => `POST ${patient}/${name}`,
      ),
      `POST ${patient}/moves/{seq}/seen`,
      `POST ${patient}/attention/{kind}/clear`,
      `POST ${patient}/snooze`,
      `POST ${patient}/assign`,
      'GET /clinics/{clinicId}/inbox',
      'GET /clinics/{clinicId}/waiting',
      'GET /clinics/{clinicId}/totals',
      'POST /clinics/{clinicId}/inbox/{itemId}/done',
      `DELETE ${patient}`,
      'GET /clinics/{clinicId}/outcomes',
      'POST /clinics/{clinicId}/protocol/replay',
      'POST /clinics/{clinicId}/alert-contacts/confirm',
      'POST /clinics/{clinicId}/alert-contacts/ask-again',
      'POST /clinics/{clinicId}/exports',
      'GET /clinics/{clinicId}/exports',
      'GET /clinics/{clinicId}/exports/{exportId}',
      'POST /clinics/{clinicId}/bookings',
      'POST /clinics/{clinicId}/imports',
      'GET /clinics/{clinicId}/staff',
      'POST /clinics/{clinicId}/staff',
      'DELETE /clinics/{clinicId}/staff/{userId}',
      'POST /clinics/{clinicId}/sign-out',
      'GET /clinics/{clinicId}/audit',
    ];
    expect(routes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(wanted.toSorted());
  });
});
