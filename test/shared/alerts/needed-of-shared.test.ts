import { expect, it } from 'vitest';
import { neededOfShared } from '../../../shared/alerts/needed-of-shared.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { sampleTime, settingsOf } from '../../contracts/history-samples.ts';

it('needs the topic of version 0.1 for who is known nowhere else, and no more once they have confirmed', async () => {
  const { clinics, contacts } = createMemoryStore(createManualClock(sampleTime));
  await clinics.save({ ...settingsOf('demo', 1), alertContacts: ['desk@example.com', '+12065550100'] });
  expect([...(await neededOfShared(clinics, contacts))]).toEqual([['demo', ['desk@example.com']]]);
  const confirmed = { 'desk@example.com': { status: 'confirmed' as const, since: sampleTime } };
  await contacts.save('demo', { seq: 1, states: confirmed });
  expect([...(await neededOfShared(clinics, contacts))]).toEqual([['demo', []]]);
});
