import { describe, expect, it } from 'vitest';
import { callerFrom } from '../../../shared/edge/caller.ts';

const demoStaff = { clinicId: 'demo', role: 'staff', userId: 'user-1' };

function callerWith(groups: unknown, sub: unknown = 'user-1') {
  return callerFrom({ sub, token_use: 'access', 'cognito:groups': groups });
}

describe('the caller of a token', () => {
  it.each<[string, unknown, unknown]>([
    ['one group as API Gateway writes it', '[clinic:demo:staff]', demoStaff],
    ['one group bare', 'clinic:demo:staff', demoStaff],
    ['one group as a list', ['clinic:demo:staff'], demoStaff],
    ['an admin', '[clinic:demo:admin]', { ...demoStaff, role: 'admin' }],
    [
      'an id with every kind of character',
      '[clinic:North-2_b:staff]',
      { ...demoStaff, clinicId: 'North-2_b' },
    ],
    ['another provider’s group beside it', '[us-west-2_x_Google clinic:demo:staff]', demoStaff],
    ['two clinics', '[clinic:demo:staff clinic:other:staff]', null],
    ['two roles', '[clinic:demo:staff clinic:demo:admin]', null],
    ['no group', '[]', null],
    ['nothing', undefined, null],
    ['a role we do not know', '[clinic:demo:owner]', null],
    ['an empty clinic', '[clinic::staff]', null],
    ['a clinic with a slash', '[clinic:a/b:staff]', null],
    ['a longer group', '[clinic:demo:staff:x]', null],
    ['a group that only ends so', '[xclinic:demo:staff]', null],
    ['another group that hides ours behind a comma', '[x,clinic:demo:admin]', null],
    ['ours with another behind a comma', '[clinic:demo:admin,x]', null],
    ['a number', 4, null],
  ])('%s', (_, groups, expected) => {
    expect(callerWith(groups)).toEqual(expected);
  });

  it('needs a user', () => {
    expect(callerWith('[clinic:demo:staff]', '')).toBeNull();
    expect(callerFrom({ token_use: 'access', 'cognito:groups': '[clinic:demo:staff]' })).toBeNull();
  });

  it.each(['id', 'refresh', '', undefined])('is nobody by a token for the use %j', (use) => {
    expect(callerFrom({ sub: 'user-1', token_use: use, 'cognito:groups': '[clinic:demo:staff]' })).toBeNull();
  });
});
