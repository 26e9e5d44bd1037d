import { describe, expect, it } from 'vitest';
import { callerOf, requireCaller } from '../../../functions/staff-api/require-caller.ts';
import { reasonOf } from '../../support/reason-of.ts';

describe('the caller', () => {
  const event = (groups: string, use = 'access') => ({
    requestContext: {
      authorizer: { jwt: { claims: { sub: 'user-1', token_use: use, 'cognito:groups': groups } } },
    },
  });

  it('may do what the role allows in the one clinic', () => {
    const admin = { clinicId: 'demo', role: 'admin', userId: 'user-1' };
    expect(requireCaller(event('[clinic:demo:admin]'), 'demo', 'admin')).toEqual(admin);
    expect(requireCaller(event('[clinic:demo:admin]'), 'demo', 'staff')).toEqual(admin);
    expect(requireCaller(event('[clinic:demo:staff]'), 'demo', 'staff').role).toBe('staff');
  });

  it.each<[string, string, 'staff' | 'admin', string]>([
    ['staff where an admin is needed', '[clinic:demo:staff]', 'admin', 'forbidden'],
    ['an admin of another clinic, as if it were not there', '[clinic:other:admin]', 'admin', 'not-found'],
    ['staff of another clinic, the same', '[clinic:other:staff]', 'admin', 'not-found'],
    ['a token of two clinics', '[clinic:demo:admin clinic:other:admin]', 'staff', 'unauthenticated'],
    ['a token of none', '[]', 'staff', 'unauthenticated'],
  ])('is refused: %s', (_, groups, role, reason) => {
    expect(reasonOf(() => requireCaller(event(groups), 'demo', role))).toBe(reason);
  });

  it.each(['id', 'refresh', '', 'Access'])('is nobody by a token for the use %j', (use) => {
    expect(reasonOf(() => callerOf(event('[clinic:demo:admin]', use)))).toBe('unauthenticated');
  });

  it('is nobody without a token', () => {
    expect(reasonOf(() => callerOf({ requestContext: {} }))).toBe('unauthenticated');
  });
});
