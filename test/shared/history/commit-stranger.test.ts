/** What a number says of being texted while it is nobody's, when two of its texts are met at the same moment. */
import { expect, it } from 'vitest';
import type { StrangerCommand } from '../../../shared/domain/stranger/commands.ts';
import { commitStranger } from '../../../shared/history/commit-stranger.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { testSettings as settings } from '../../support/patient-story.ts';

const now = '2027-01-04T18:00:00.000Z';
const strangerId = `${settings.clinicId}.hash`;

function text(words: string, receivedAt: string): StrangerCommand {
  const phone = '+12065550123';
  const cause = `${words}-12345678`.slice(0, 11);
  return {
    type: 'receive-text',
    now,
    cause,
    settings,
    strangerId,
    phone,
    text: words,
    kept: words,
    receivedAt,
  };
}

it.each([
  ['START', '17:59:00', 'STOP', '17:59:30', true],
  ['STOP', '17:59:00', 'START', '17:59:30', false],
] as const)('is what was received last, though a %s of %s is written after a %s of %s', async (...race) => {
  const [first, firstAt, last, lastAt, optedOut] = race;
  const store = createMemoryStore(createManualClock(now));
  let once = async () => {
    once = async () => undefined;
    await commitStranger(store, strangerId, text(last, `2027-01-04T${lastAt}.000Z`));
  };
  const setOptedOut: typeof store.numbers.setOptedOut = async (...wish) => {
    await once();
    await store.numbers.setOptedOut(...wish);
  };
  await commitStranger(
    { ...store, numbers: { setOptedOut } },
    strangerId,
    text(first, `2027-01-04T${firstAt}.000Z`),
  );
  expect(await store.numbers.isOptedOut(settings.clinicId, 'hash')).toBe(optedOut);
});
