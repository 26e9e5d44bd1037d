import { expect, it } from 'vitest';
import { createSignOut } from '../../../web/dashboard/sign-out.ts';

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
