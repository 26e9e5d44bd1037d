import { describe, expect, it } from 'vitest';
import { asTheyStand, callerOf, requireRole } from '../../../functions/staff-api/require-caller.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { reasonOf } from '../../support/reason-of.ts';

describe('the caller', () => {
  const event = (groups: string, use = 'access') => ({
    requestContext: {
      authorizer: { jwt: { claims: { sub: 'user-1', token_use: use, 'cognito:groups': groups } } },
    },
  });

  it('may do what the role allows in the one clinic', () => {
    const admin = { clinicId: 'demo', role: 'admin', userId: 'user-1' };
    const caller = callerOf(event('[clinic:demo:admin]'));
    expect(caller).toEqual(admin);
    for (const role of ['admin', 'staff'] as const) expect(() => requireRole(caller, role)).not.toThrow();
    const staff = callerOf(event('[clinic:demo:staff]'));
    expect(() => requireRole(staff, 'staff')).not.toThrow();
    expect(reasonOf(() => requireRole(staff, 'admin'))).toBe('forbidden');
  });

  it.each([
    ['two clinics', '[clinic:demo:admin clinic:other:admin]'],
    ['none', '[]'],
  ])('is nobody by a token of %s', (_, groups) => {
    expect(reasonOf(() => callerOf(event(groups)))).toBe('unauthenticated');
  });

  it.each(['id', 'refresh', '', 'Access'])('is nobody by a token for the use %j', (use) => {
    expect(reasonOf(() => callerOf(event('[clinic:demo:admin]', use)))).toBe('unauthenticated');
  });

  it('is who the token says while nothing else can be read: staff must reach a patient', async () => {
    const roles = {
      say: () => Promise.reject(new Error('too much is asked')),
      endSession: () => Promise.reject(new Error('too much is asked')),
      said: () => Promise.reject(new Error('too much is asked')),
    };
    const caller = callerOf(event('[clinic:demo:admin]'));
    const clock = createManualClock('2026-06-15T18:00:00.000Z');
    expect(await asTheyStand(caller, null, { roles, clock })).toEqual(caller);
  });

  it('is nobody without a token', () => {
    expect(reasonOf(() => callerOf({ requestContext: {} }))).toBe('unauthenticated');
  });
});
