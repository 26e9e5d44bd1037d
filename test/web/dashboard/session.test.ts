import { describe, expect, it } from 'vitest';
import { sessionFrom } from '../../../web/dashboard/session.ts';

function tokenWith(claims: unknown): string {
  const part = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `e30.${part}.signature`;
}

describe('sessionFrom', () => {
  it('reads clinic and role of the one group', () => {
    const token = tokenWith({ sub: 'u-1', 'cognito:groups': ['Google', 'clinic:tide:admin'] });
    expect(sessionFrom(token, 'Zoë')).toEqual({
      clinicId: 'tide',
      role: 'admin',
      userId: 'u-1',
      name: 'Zoë',
    });
  });

  it.each([
    ['no group', { sub: 'u' }],
    ['two clinics', { sub: 'u', 'cognito:groups': ['clinic:a:staff', 'clinic:b:staff'] }],
    ['an unknown role', { sub: 'u', 'cognito:groups': ['clinic:a:owner'] }],
    ['groups that are no list', { sub: 'u', 'cognito:groups': 'clinic:a:staff' }],
  ])('finds no session in a token with %s', (_, claims) => {
    expect(sessionFrom(tokenWith(claims), null)).toBeNull();
  });

  it('finds none in what is no token', () => {
    expect(sessionFrom('', null)).toBeNull();
    expect(sessionFrom('a.b.c', null)).toBeNull();
  });
});
