import { expect, it } from 'vitest';
import { createSignOut, endAtApi } from '../../../web/dashboard/sign-out.ts';

/** A tab whose steps are noted in order. */
function openTab(revoke: () => Promise<void> = async () => {}) {
  const steps: string[] = [];
  const ended = Promise.withResolvers<void>();
  const end = createSignOut(
    {
      revoke: async () => {
        steps.push('revoked');
        await revoke();
      },
      forget: async () => {
        steps.push('forgotten');
      },
    },
    ended.resolve,
  );
  return { steps, end, ended: ended.promise };
}

it('revokes and forgets the tokens of every tab, each its own', async () => {
  const [here, there] = [openTab(), openTab()];
  await here.end();
  await there.ended;
  expect(here.steps).toEqual(['revoked', 'forgotten']);
  expect(there.steps).toEqual(['revoked', 'forgotten']);
});

it('forgets them though the provider cannot be reached', async () => {
  const tab = openTab(() => Promise.reject(new Error('unreachable')));
  await tab.end();
  expect(tab.steps).toEqual(['revoked', 'forgotten']);
});

it('tells the API that its token is to be taken no more, where it speaks for a clinic', async () => {
  const tokenWith = (claims: object) => `h.${btoa(JSON.stringify(claims))}.s`;
  const asked: unknown[] = [];
  const fetched = (url: string, { method, headers }: RequestInit) => {
    asked.push([method, url, headers]);
    return Promise.resolve(new Response());
  };
  const token = tokenWith({ sub: 'kim', 'cognito:groups': ['clinic:harbor:staff'] });
  await endAtApi('https://api.example', token, fetched);
  await endAtApi('https://api.example', tokenWith({ sub: 'kim' }), fetched);
  const headers = { authorization: `Bearer ${token}` };
  expect(asked).toEqual([['POST', 'https://api.example/clinics/harbor/sign-out', headers]]);
});
