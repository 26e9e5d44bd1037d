import { beforeEach, describe, expect, it } from 'vitest';
import { sendText } from '../../../functions/send-text/send-text.ts';
import { countOutcome } from '../../../functions/send-text/text-outcome.ts';
import { later, minuteMs } from '../../../shared/domain/local-time.ts';
import type { OpenText } from '../../../shared/domain/texts/open-text.ts';
import { commitDecision } from '../../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryAlerts } from '../../../shared/outside/memory-alerts.ts';
import { createMemoryDailyTexts } from '../../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../../shared/outside/memory-pacing.ts';
import { createMemoryQueues } from '../../../shared/outside/memory-queues.ts';
import { createMemoryTexts } from '../../../shared/outside/memory-texts.ts';
import {
  commitOf,
  sampleTime,
  settingsOf,
  stateOf,
  strangerOf,
  waitingText,
} from '../../contracts/history-samples.ts';
import { captureLog } from '../../support/logged.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = captureLog().lines;
});

/** The reasons logged so far, with the kind of each. */
function logged(): { reason: unknown; kind: unknown }[] {
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return entries.filter(({ reason }) => reason !== undefined).map(({ reason, kind }) => ({ reason, kind }));
}

const owners = { patient: 'p1', stranger: 'demo.abc' } as const;

/** An owner of one text, and everything that sending it works with. */
async function withText(
  owner: keyof typeof owners,
  text: Partial<OpenText>,
  more: { writtenTo?: string } = {},
) {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  await store.clinics.save(settingsOf('demo', 1));
  const texts: OpenText[] = [{ ...waitingText, channel: 'answer', ...text }];
  const { patient, stranger } = owners;
  if (owner === 'patient') await store.histories.append(commitOf(stateOf(patient, 1, { texts, ...more })));
  else {
    const state = strangerOf(stranger, 1, later(sampleTime, 60 * minuteMs));
    await store.strangers.save({ ...state, texts, ...more });
  }
  const services = {
    ...store,
    texts: createMemoryTexts(),
    alerts: createMemoryAlerts(),
    queues: createMemoryQueues(clock),
    pacing: createMemoryPacing(),
    dailyTexts: createMemoryDailyTexts(),
    livePatients: async () => 1,
    clock,
  };
  async function state() {
    const found =
      owner === 'patient' ? await store.histories.latest(patient) : await store.strangers.load(stranger);
    if (found === null) throw new Error('the owner is still known');
    return found;
  }
  return {
    ...services,
    seq: async () => (await state()).seq,
    /** What still waits, and whether it is claimed. */
    async left() {
      return (await state()).texts.map(({ content, claimedAt, attempts }) => ({
        content,
        claimedAt,
        attempts,
      }));
    },
    send: () => sendText(services, { owner, ownerId: owners[owner], textId: '1-0' }),
    /** Sends it, with something that happens between the look at the text and its claim. */
    sendWhile(meanwhile: () => Promise<unknown>) {
      const clinics = {
        ...services.clinics,
        async sendingEverywhere() {
          await meanwhile();
          return services.clinics.sendingEverywhere();
        },
      };
      return sendText({ ...services, clinics }, { owner, ownerId: owners[owner], textId: '1-0' });
    },
  };
}

const firstAlert = { content: { kind: 'alert', level: 'first' }, claimedAt: null, attempts: 0 };

it('is counted as a check-in where it asks for a score, and has left', () => {
  const clock = createManualClock(sampleTime);
  countOutcome(clock, { result: 'failed' }, 'check-in');
  countOutcome(clock, { result: 'sent' }, 'reminder');
  expect(lines.join('')).not.toContain('CheckInsSent');
  countOutcome(clock, { result: 'sent' }, 'check-in');
  expect(lines.join('')).toContain('"CheckInsSent":1');
});

describe.each(['patient', 'stranger'] as const)('a text to a %s', (owner) => {
  it('leaves once, however often its message comes', async () => {
    const world = await withText(owner, { content: { kind: 'help' } });
    await world.send();
    await world.send();
    expect(world.texts.sent).toHaveLength(1);
    expect(await world.left()).toEqual([]);
  });

  it('that was refused leaves a line in the log', async () => {
    const world = await withText(owner, { content: { kind: 'help' } });
    world.texts.answers.push({ result: 'refused', code: 'OptedOut', optedOut: true });
    await world.send();
    expect(logged()).toContainEqual({ reason: 'text-not-accepted', kind: 'refused' });
    expect(await world.left()).toEqual([]);
  });

  it('that may have left and may not is logged and not sent again', async () => {
    const world = await withText(owner, { content: { kind: 'help' } });
    world.texts.answers.push({ result: 'unknown', code: 'TimeoutError' });
    await world.send();
    await world.send();
    expect(logged()).toContainEqual({ reason: 'text-not-accepted', kind: 'unknown' });
    expect(world.texts.sent).toEqual([]);
  });

  it('that nothing accepted goes back and is tried again', async () => {
    const world = await withText(owner, { content: { kind: 'help' } });
    world.texts.answers.push({ result: 'retry', code: 'Throttling' });
    await expect(world.send()).rejects.toMatchObject({ name: 'TryAgain' });
    expect(await world.left()).toEqual([{ content: { kind: 'help' }, claimedAt: null, attempts: 1 }]);
    await world.send();
    expect(world.texts.sent).toHaveLength(1);
  });

  it('that the switch holds back is dropped, and the log says that it was not sent', async () => {
    const world = await withText(owner, { content: { kind: 'help' } });
    await world.clinics.switchSendingEverywhere('off');
    await world.send();
    expect(logged()).toContainEqual({ reason: 'text-not-claimed', kind: 'not-sent' });
    expect(await world.left()).toEqual([]);
  });

  it('in an emergency leaves with everything switched off, and says whether the alert was accepted', async () => {
    const world = await withText(owner, { content: { kind: 'emergency' } });
    await world.clinics.switchSendingEverywhere('off');
    world.alerts.refusing = true;
    await world.send();
    expect(world.texts.sent).toHaveLength(1);
    expect(await world.left()).toEqual([firstAlert]);
  });

  it('that is an alert is tried until it is accepted', async () => {
    const world = await withText(owner, { content: { kind: 'alert', level: 'first' } });
    world.alerts.refusing = true;
    await expect(world.send()).rejects.toMatchObject({ name: 'TryAgain' });
    world.alerts.refusing = false;
    await world.send();
    expect(world.alerts.raised).toEqual([{ clinicId: 'demo', level: 'first' }]);
    expect(await world.left()).toEqual([]);
  });
});

describe.each(['patient', 'stranger'] as const)(
  'emergency words to a %s that were claimed and never recorded',
  (owner) => {
    it('are not sent again, and leave an alert when their message comes again', async () => {
      const world = await withText(owner, { content: { kind: 'emergency' }, claimedAt: sampleTime });
      world.clock.advance(2 * minuteMs);
      await world.send();
      expect(await world.left()).toEqual([firstAlert]);
      expect(world.texts.sent).toEqual([]);
    });

    it('are left to whoever sends them by a second delivery, whatever its clock says', async () => {
      const world = await withText(owner, { content: { kind: 'emergency' }, claimedAt: sampleTime });
      world.clock.advance(2 * minuteMs);
      const reference = { owner, ownerId: owners[owner], textId: '1-0' };
      await sendText(world, reference, { again: false });
      expect(await world.left()).toMatchObject([{ content: { kind: 'emergency' }, claimedAt: sampleTime }]);
    });

    it('are settled by the message that claimed them alone, whatever the clock of another says', async () => {
      const text = { content: { kind: 'emergency' }, claimedAt: sampleTime, claimedBy: 'one' } as const;
      const world = await withText(owner, text);
      world.clock.advance(2 * minuteMs);
      const reference = { owner, ownerId: owners[owner], textId: '1-0' };
      await sendText(world, reference, { message: 'two', again: true });
      expect(await world.seq()).toBe(1);
      await sendText(world, reference, { message: 'one', again: true });
      expect(await world.left()).toEqual([firstAlert]);
    });

    it('are left to whoever is sending them now', async () => {
      const world = await withText(owner, { content: { kind: 'emergency' }, claimedAt: sampleTime });
      world.clock.advance(20_000);
      await world.send();
      expect(await world.seq()).toBe(1);
      expect(world.texts.sent).toEqual([]);
    });
  },
);

describe('a text whose time is still to come', () => {
  const notBefore = later(sampleTime, 20 * minuteMs);

  it('goes back into its queue for as long as a queue can hold it, to whom no wake-up reaches', async () => {
    const world = await withText('stranger', { content: { kind: 'alert', level: 'again' }, notBefore });
    await world.send();
    expect(world.queues.emergencies.map(({ due }) => due)).toEqual([later(sampleTime, 15 * minuteMs)]);
    expect(world.alerts.raised).toEqual([]);
  });

  it('is left to the wake-up that brings it back', async () => {
    const world = await withText('patient', { channel: 'nudge', notBefore });
    await world.send();
    expect([...world.queues.emergencies, ...world.queues.answers, ...world.queues.nudges]).toEqual([]);
    expect(await world.seq()).toBe(1);
  });
});

describe('the number that a text leaves from', () => {
  const present = settingsOf('demo', 1).originationNumber;
  const writtenTo = '+12065550998';

  it.each([
    ['an answer to a patient', 'patient', { channel: 'answer', content: { kind: 'help' } }, writtenTo],
    ['an answer to a stranger', 'stranger', { channel: 'answer', content: { kind: 'help' } }, writtenTo],
    ['a nudge', 'patient', { channel: 'nudge', content: { kind: 'invitation' } }, present],
    [
      "staff's own text",
      'patient',
      { channel: 'answer', content: { kind: 'staff-text', body: 'Come at 2', by: 'kim' } },
      present,
    ],
  ] as const)('is the one written to for answers, else the present one: %s', async (_, owner, text, from) => {
    const world = await withText(owner, text, { writtenTo });
    // An invitation leaves where somebody would be alerted.
    await world.alerts.setContacts('demo', settingsOf('demo', 1).alertContacts);
    await world.send();
    expect(world.texts.sent.map((sent) => sent.from)).toEqual([from]);
  });
});

describe('a number that changes between the look at a text and its claim', () => {
  const before = '+12065550123';
  const changed = { phone: '+12065550124' };
  const ofStaff = { type: 'edit-details', changed, optedOut: false, by: 'kim' } as const;

  it.each(['stop-confirmation', 'emergency'] as const)(
    'leaves the %s to the number that it answers',
    async (kind) => {
      const writtenTo = '+12065550998';
      const world = await withText('patient', { content: { kind } }, { writtenTo });
      await world.sendWhile(() => commitDecision(world, { patientId: 'p1' }, ofStaff));
      expect((await world.histories.latest('p1'))?.phone).toBe(changed.phone);
      expect(world.texts.sent.map(({ to, from }) => ({ to, from }))).toEqual([
        { to: before, from: writtenTo },
      ]);
    },
  );

  it('sends nothing of what was for the number before and need not leave', async () => {
    const world = await withText('patient', { content: { kind: 'help' } });
    await world.sendWhile(() => commitDecision(world, { patientId: 'p1' }, ofStaff));
    expect(world.texts.sent).toEqual([]);
  });
});
