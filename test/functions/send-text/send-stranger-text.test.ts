import { describe, expect, it } from 'vitest';
import { sendStrangerText } from '../../../functions/send-text/send-stranger-text.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { sampleTime, settingsOf, strangerOf, waitingText } from '../../contracts/history-samples.ts';

const strangerId = 'demo.abc';
const reference = { owner: 'stranger' as const, ownerId: strangerId, textId: '1-0' };

/** A stranger whose emergency words were claimed at the sample time, and never recorded. */
async function claimed() {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const texts = createMemoryTexts();
  await store.clinics.save(settingsOf('demo', 1));
  await store.strangers.save({
    ...strangerOf(strangerId, 1, later(sampleTime, 60 * minuteMs)),
    texts: [{ ...waitingText, channel: 'answer', content: { kind: 'emergency' }, claimedAt: sampleTime }],
  });
  const services = {
    ...store,
    texts,
    alerts: createMemoryAlerts(),
    queues: createMemoryQueues(clock),
    pacing: createMemoryPacing(),
    clock,
  };
  return { services, clock, texts };
}

describe('emergency words to a stranger that were claimed and never recorded', () => {
  it('are not sent again, and leave an alert when their message comes again', async () => {
    const { services, clock, texts } = await claimed();
    clock.advance(2 * minuteMs);
    await sendStrangerText(services, reference);
    const state = await services.strangers.load(strangerId);
    expect(state?.texts.map(({ content, claimedAt }) => ({ content, claimedAt }))).toEqual([
      { content: { kind: 'alert', level: 'first' }, claimedAt: null },
    ]);
    expect(texts.sent).toEqual([]);
  });

  it('are left to whoever is sending them now', async () => {
    const { services, clock, texts } = await claimed();
    clock.advance(20_000);
    await sendStrangerText(services, reference);
    expect((await services.strangers.load(strangerId))?.seq).toBe(1);
    expect(texts.sent).toEqual([]);
  });
});
