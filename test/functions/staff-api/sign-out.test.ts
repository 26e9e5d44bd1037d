import { beforeEach, expect, it } from 'vitest';
import { claimsOf, createWorld, type World } from './staff-world.ts';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.open();
});

const tokenOf = (session: Record<string, string>, sub = 'kim') => ({
  ...claimsOf('demo', 'staff'),
  ...session,
  sub,
});
const look = async (claims: Record<string, string>) =>
  (await world.call('GET', '/clinics/demo/patients', { claims })).status;
const signOut = (claims: Record<string, string>) => world.call('POST', '/clinics/demo/sign-out', { claims });

it('ends every token of the one sign-in, and nobody else’s', async () => {
  const [first, renewed] = [
    tokenOf({ origin_jti: 'sign-in-1', jti: 'a' }),
    tokenOf({ origin_jti: 'sign-in-1', jti: 'b' }),
  ];
  const [elsewhere, colleague] = [
    tokenOf({ origin_jti: 'sign-in-2', jti: 'c' }),
    tokenOf({ origin_jti: 'sign-in-1', jti: 'd' }, 'ann'),
  ];
  const { status, body } = await signOut(first);
  expect([status, body]).toEqual([200, { ended: true }]);
  expect([await look(first), await look(renewed)]).toEqual([401, 401]);
  expect([await look(elsewhere), await look(colleague)]).toEqual([200, 200]);
  expect((await signOut(renewed)).status).toBe(401);
  // By then the gateway itself takes none of before.
  world.clock.advance(60 * 60_000);
  expect(await look(first)).toBe(200);
});

it('ends the token by itself where it names no sign-in, and says where there is nothing to end', async () => {
  const [one, another] = [tokenOf({ jti: 'a' }), tokenOf({ jti: 'b' })];
  await signOut(one);
  expect([await look(one), await look(another)]).toEqual([401, 200]);
  expect((await signOut(tokenOf({}))).body).toEqual({ ended: false });
  expect(await look(tokenOf({}))).toBe(200);
});

it('stands in the trail', async () => {
  await signOut(tokenOf({ jti: 'a' }));
  const { body } = await world.call('GET', '/clinics/demo/audit');
  expect(body.entries).toEqual(
    expect.arrayContaining([expect.objectContaining({ userId: 'kim', words: 'Signed out.' })]),
  );
});
