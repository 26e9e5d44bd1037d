import { describe, expect, it } from 'vitest';
import { findRoute } from '../../../local/http-api/match-route.ts';

const routes = [
  'GET /clinics/{clinicId}',
  'GET /clinics/mine',
  'ANY /clinics/{clinicId}',
  'GET /clinics/{clinicId}/patients/{patientId}',
  'ANY /files/{proxy+}',
  'POST /files/{proxy+}',
  'GET /',
].map((routeKey) => ({ routeKey, functionArn: '', timeoutMs: 1, authorizer: undefined, scopes: [] }));

function found(method: string, path: string, all = routes) {
  const match = findRoute(all, method, path);
  return match && [match.route.routeKey, match.pathParameters];
}

describe('findRoute', () => {
  it.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/clinics/mine', 'GET /clinics/mine', {}],
    ['GET', '/clinics/c%201', 'GET /clinics/{clinicId}', { clinicId: 'c 1' }],
    ['PUT', '/clinics/mine', 'ANY /clinics/{clinicId}', { clinicId: 'mine' }],
    [
      'GET',
      '/clinics/a/patients/b',
      'GET /clinics/{clinicId}/patients/{patientId}',
      { clinicId: 'a', patientId: 'b' },
    ],
    ['POST', '/files/a/b', 'POST /files/{proxy+}', { proxy: 'a/b' }],
    ['GET', '/files/a', 'ANY /files/{proxy+}', { proxy: 'a' }],
  ])('%s %s goes to %s', (method, path, routeKey, parameters) => {
    expect(found(method, path)).toEqual([routeKey, parameters]);
  });

  it.each([
    ['POST', '/clinics/a/patients/b'],
    ['GET', '/clinics/a/patients'],
    ['GET', '/clinics/'],
    ['GET', '/files/'],
    ['GET', '/elsewhere'],
  ])('%s %s has no route', (method, path) => {
    expect(found(method, path)).toBeUndefined();
  });

  it('falls back to $default', () => {
    const all = [...routes, { ...routes[0], routeKey: '$default' }].map((route) => ({
      routeKey: route.routeKey,
      functionArn: '',
      timeoutMs: 1,
      authorizer: undefined,
      scopes: [],
    }));
    expect(found('GET', '/elsewhere', all)).toEqual(['$default', {}]);
    expect(found('GET', '/clinics/a', all)?.[0]).toBe('GET /clinics/{clinicId}');
  });
});
