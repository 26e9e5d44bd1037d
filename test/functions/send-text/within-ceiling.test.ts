import { beforeEach, describe, expect, it } from 'vitest';
import { sendText } from '../../../functions/send-text/send-text.ts';
import type { OpenText } from '../../../shared/domain/texts/open-text.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { metrics } from '../../../shared/names.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';
import { commitOf, sampleTime, settingsOf, stateOf, waitingText } from '../../contracts/history-samples.ts';
import { captureLog } from '../../support/logged.ts';

/** Of the clinic's own calendar, in Los Angeles. */
const today = '2026-06-15';

let lines: string[] = [];
beforeEach(() => {
  lines = captureLog().lines;
});

const nudge: Partial<OpenText> = { channel: 'nudge', content: { kind: 'invitation' } };
const answer: Partial<OpenText> = { channel: 'answer', content: { kind: 'question' } };
const help: Partial<OpenText> = { channel: 'answer', content: { kind: 'help' } };
const emergency: Partial<OpenText> = { channel: 'answer', content: { kind: 'emergency' } };

/** A clinic that has sent so many texts today, with one more to a patient. */
async function given(sent: number, text: Partial<OpenText>, dailyCeiling: number | null = 100) {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  const settings = settingsOf('demo', 1, { dailyCeiling });
  await store.clinics.save(settings);
  const texts = [{ ...waitingText, ...text }];
  await store.histories.append(commitOf(stateOf('p1', 1, { texts })));
  const alerts = createMemoryAlerts();
  await alerts.setContacts('demo', settings.alertContacts);
  const dailyTexts = createMemoryDailyTexts();
  for (let count = 0; count < sent; count += 1) await dailyTexts.count('demo', today, null);
  const asked = { patients: 0 };
  const services = {
    ...store,
    texts: createMemoryTexts(),
    alerts,
    queues: createMemoryQueues(clock),
    pacing: createMemoryPacing(),
    dailyTexts,
    async livePatients() {
      asked.patients += 1;
      return 40;
    },
    clock,
  };
  const send = () => sendText(services, { owner: 'patient', ownerId: 'p1', textId: '1-0' });
  return {
    ...services,
    asked,
    send,
    async left(): Promise<boolean> {
      await send();
      return services.texts.sent.length === 1;
    },
    /** How many are counted, this one aside. */
    async counted(): Promise<number> {
      return ((await dailyTexts.count('demo', today, null)) ?? 0) - 1;
    },
    alarms: () => lines.filter((line) => line.includes(`"${metrics.dailyCeilingNear}":1`)).length,
  };
}

describe("a clinic's ceiling of texts a day", () => {
  it.each([
    ['a nudge below 90 %', 89, nudge, true],
    ['a nudge at 90 %', 90, nudge, false],
    ['an answer at 90 %', 90, answer, true],
    ['an answer below all of it', 99, answer, true],
    ['an answer at all of it', 100, answer, false],
    ['an answer to HELP beyond it', 150, help, true],
    ['emergency words beyond it', 150, emergency, true],
  ] as const)('lets leave or holds back: %s', async (_, sent, text, leaves) => {
    expect(await (await given(sent, text)).left()).toBe(leaves);
  });

  it('drops what it holds back with that reason, and does not count it', async () => {
    const world = await given(90, nudge);
    await world.send();
    const [, commit] = await world.histories.page('p1', 0, 10);
    expect(commit?.events[0]).toMatchObject({
      type: 'text-dropped',
      why: 'daily-ceiling',
      kind: 'invitation',
    });
    expect(await world.counted()).toBe(90);
    expect(await (await given(90, answer)).left()).toBe(true);
  });

  it('rings from 80 % on', async () => {
    const before = await given(78, answer);
    await before.send();
    expect(before.alarms()).toBe(0);
    const near = await given(79, answer);
    await near.send();
    expect(near.alarms()).toBe(1);
  });

  it('counts patients only where more left than any clinic may send', async () => {
    const few = await given(398, nudge, null);
    expect([await few.left(), few.asked.patients, few.alarms()]).toEqual([true, 0, 0]);
    // 40 patients make 800.
    const many = await given(451, nudge, null);
    expect([await many.left(), many.asked.patients, many.alarms()]).toEqual([true, 1, 0]);
    const most = await given(720, nudge, null);
    expect([await most.left(), most.alarms()]).toEqual([false, 1]);
  });

  it('counts nothing for a text that did not leave', async () => {
    const refused = await given(5, answer);
    refused.texts.answers.push({ result: 'retry', code: 'Throttling' });
    await expect(refused.send()).rejects.toMatchObject({ name: 'TryAgain' });
    expect(await refused.counted()).toBe(5);
    const off = await given(5, answer);
    await off.clinics.save(settingsOf('demo', 2, { dailyCeiling: 100, testNumbers: [] }));
    await off.send();
    expect(await off.counted()).toBe(5);
  });

  it("begins anew with the clinic's own day", async () => {
    const world = await given(100, answer);
    // 23:59 in Los Angeles, then midnight.
    world.clock.moveTo('2026-06-16T06:59:00.000Z');
    expect(await world.dailyTexts.count('demo', today, 100)).toBeNull();
    world.clock.moveTo('2026-06-16T07:00:00.000Z');
    expect(await world.left()).toBe(true);
  });
});
