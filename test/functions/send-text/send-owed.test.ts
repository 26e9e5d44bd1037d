import { expect, it } from 'vitest';
import { createHandler } from '../../../functions/send-text/handler.ts';
import type { OwedText } from '../../../shared/edge/queue-messages.ts';
import { writeOwedText } from '../../../shared/edge/queue-messages.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';
import type { Raised } from '../../../shared/outside/ports.ts';
import { sampleTime, settingsOf } from '../../contracts/history-samples.ts';

const words = {
  owner: 'erased',
  kind: 'emergency',
  clinicId: 'demo',
  to: '+12065550123',
  language: 'es',
} as const;
const alert = { owner: 'erased', kind: 'alert', clinicId: 'demo', level: 'first' } as const;

async function world(raised: Raised = 'clinic') {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  await store.clinics.save(settingsOf('demo', 1));
  const texts = createMemoryTexts();
  const queues = createMemoryQueues(clock);
  const levels: string[] = [];
  const alerts = {
    ...createMemoryAlerts(),
    async raise(_: string, level: string) {
      levels.push(level);
      return raised;
    },
  };
  const pacing = createMemoryPacing();
  const dailyTexts = createMemoryDailyTexts();
  const services = {
    ...store,
    texts,
    alerts,
    queues,
    pacing,
    dailyTexts,
    livePatients: async () => 1,
    clock,
  };
  const handle = createHandler(services);
  const send = (owed: OwedText) => handle({ body: writeOwedText(owed) } as Parameters<typeof handle>[0]);
  return { send, texts, queues, levels };
}

it('sends emergency words to a number that nobody knows any more, and alerts its clinic', async () => {
  const { send, texts, queues, levels } = await world();
  await send({ ...words, from: '+12065550177' });
  const [sent, ...more] = texts.sent;
  expect([sent?.to, sent?.from, more]).toEqual(['+12065550123', '+12065550177', []]);
  expect(sent?.body).toMatch(/911.*988/);
  expect(levels).toEqual(['first']);
  expect(queues.emergencies).toEqual([]);
});

it('leaves an alert behind that is tried until somebody is told', async () => {
  const { send, texts, queues } = await world('nobody');
  await send(words);
  expect(texts.sent).toHaveLength(1);
  expect(queues.emergencies.map(({ body }) => JSON.parse(body) as unknown)).toEqual([alert]);
  await expect(send(alert)).rejects.toThrow('alert-refused');
});

it('comes again when the provider took nothing', async () => {
  const { send, texts } = await world();
  texts.answers.push({ result: 'retry', code: 'Throttled' });
  await expect(send(words)).rejects.toThrow('Throttled');
});

it('puts the words of a clinic that never was before somebody at once, and tries them for no three days', async () => {
  const { send, texts } = await world();
  await expect(send({ ...words, clinicId: 'never-was' })).rejects.toMatchObject({
    name: 'UnreadablePayload',
    problem: 'no-such-clinic',
  });
  expect(texts.sent).toEqual([]);
});
