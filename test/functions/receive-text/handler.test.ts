/** Texts that arrive, over the memory store: whose they are. */
import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/receive-text/handler.ts';
import { holderElsewhere } from '../../../functions/receive-text/whose-text.ts';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';
import { commitDecision, type Intent } from '../../../shared/history/commit-decision.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { metrics } from '../../../shared/names.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { captureLog } from '../../support/logged.ts';
import { testSettings } from '../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z';
const { clinicId, originationNumber } = testSettings;

async function world() {
  const clock = createManualClock(start);
  const store = createMemoryStore(clock);
  await store.clinics.save(testSettings);
  const handle = createHandler({ ...store, newestSettings: (id) => store.clinics.latest(id), clock });
  let messages = 0;
  return {
    ...store,
    clock,
    enrol: async (patientId: string, phone: string): Promise<void> => {
      const intent: Intent = {
        type: 'enrol',
        patientId,
        firstName: 'Ana',
        phone,
        timeZone: 'America/Los_Angeles',
        language: 'en',
        condition: 'back-pain',
        preferredTime: null,
        consent: null,
        baseline: [],
        optedOut: false,
        by: 'staff-1',
      };
      const result = await commitDecision({ ...store, clock }, { patientId, clinicId }, intent);
      expect(result.kind).toBe('committed');
    },
    arrives: async (from: string, body: string | undefined, to = originationNumber): Promise<void> => {
      messages += 1;
      const message = {
        originationNumber: from,
        destinationNumber: to,
        messageBody: body,
        inboundMessageId: `message-${messages}`,
      };
      const envelope = {
        Type: 'Notification',
        MessageId: `sns-${messages}`,
        Timestamp: clock.now(),
        Message: JSON.stringify(message),
      };
      await handle({ messageId: 'm', body: JSON.stringify(envelope) } as SQSRecord);
    },
    isStopped: async (patientId: string): Promise<boolean | undefined> =>
      (await store.histories.latest(patientId))?.stopped,
  };
}

describe('one phone that is written in two ways', () => {
  it.each([
    ['+5491123456789', '+541123456789'],
    ['+525512345678', '+5215512345678'],
    ['+5511987654321', '+551187654321'],
  ])('stops its patient by STOP from either: %s', async (usual, other) => {
    for (const enrolled of [usual, other]) {
      for (const from of [usual, other]) {
        const { enrol, arrives, isStopped } = await world();
        await enrol('ana', enrolled);
        await arrives(from, 'STOP');
        expect(await isStopped('ana')).toBe(true);
      }
    }
  });

  it('takes a STOP of a stranger back by START, whichever form it was remembered under', async () => {
    const { arrives, numbers, clinics, clock } = await world();
    const key = await clinics.key(clinicId);
    const [usual, other] = ['+525512345678', '+5215512345678'].map((phone) => keyedHash(key, phone));
    await numbers.setOptedOut(clinicId, other ?? '', { optedOut: true, saidAt: clock.now() });
    await arrives('+5215512345678', 'STOP');
    expect(await numbers.isOptedOut(clinicId, usual ?? '')).toBe(true);
    clock.advance(60_000);
    await arrives('+525512345678', 'START');
    expect(await numbers.isOptedOut(clinicId, usual ?? '')).toBe(false);
    expect(await numbers.isOptedOut(clinicId, other ?? '')).toBe(false);
  });
});

describe('what arrives from no phone, or without words', () => {
  it('drops the texts of short codes and names, and logs no word of them', async () => {
    const { arrives } = await world();
    const written = captureLog();
    await arrives('55512', 'CANARY-42 your code is 123456');
    await arrives('CANARY-BANK', 'CANARY-42');
    written.end();
    const logged = written.text();
    expect(logged).toContain('"inbound-dropped"');
    expect(logged).toContain(`"${metrics.inboundDropped}":1`);
    expect(logged).not.toMatch(/CANARY|\b55512\b/);
  });

  it('puts a text without words before a person', async () => {
    const { enrol, arrives, histories } = await world();
    await enrol('ana', '+12065550123');
    await arrives('+12065550123', 'YES');
    await arrives('+12065550123', undefined);
    const state = await histories.latest('ana');
    expect(state?.inbox).toEqual([3]);
    expect(state?.attention.unread).toBeDefined();
  });
});

describe('while a clinic changes the number it texts from', () => {
  const next = '+12065550198';
  const phone = '+12065550123';

  async function changed() {
    const all = await world();
    await all.enrol('ana', phone);
    const { version, numberType, partsPerSecond } = testSettings;
    const former = { number: originationNumber, numberType, partsPerSecond, until: start, moved: false };
    const settings = {
      ...testSettings,
      version: version + 1,
      originationNumber: next,
      formerLines: [former],
    };
    await all.clinics.save(settings);
    return { ...all, settings };
  }

  it.each([originationNumber, next])('a STOP to either stops: %s', async (to) => {
    const { arrives, isStopped, histories } = await changed();
    await arrives(phone, 'STOP', to);
    expect(await isStopped('ana')).toBe(true);
    expect((await histories.latest('ana'))?.writtenTo).toBe(to);
  });

  it.each([originationNumber, next])('and still does once the patient has moved: %s', async (to) => {
    const { arrives, isStopped, numbers, clinics, settings } = await changed();
    for await (const claim of numbers.claimsOn(originationNumber)) {
      await numbers.moveClaim(claim, originationNumber, next);
    }
    const formerLines = settings.formerLines.map((line) => ({ ...line, moved: true }));
    await clinics.save({ ...settings, version: settings.version + 1, formerLines });
    await arrives(phone, 'STOP', to);
    expect(await isStopped('ana')).toBe(true);
  });

  it('finds who moves at the very moment that the text is looked up', async () => {
    const all = await changed();
    let asked = 0;
    const patientOf: typeof all.numbers.patientOf = async (clinicNumber, from) => {
      asked += 1;
      if (asked === 2) {
        const claim = { phone, patientId: 'ana', clinicId };
        await all.numbers.moveClaim(claim, originationNumber, next);
      }
      return all.numbers.patientOf(clinicNumber, from);
    };
    const settings = await all.clinics.latest(clinicId);
    const services = { ...all, numbers: { ...all.numbers, patientOf }, newestSettings: async () => settings };
    const holder = await patientOf(next, phone);
    expect(holder).toBeNull();
    if (settings === null) throw new Error('the clinic is there');
    const inbound = { from: phone, to: next, text: 'STOP', messageId: 'm', receivedAt: start };
    expect(await holderElsewhere(services, inbound, settings)).toMatchObject({ patientId: 'ana' });
  });

  it('answers a stranger from the number written to', async () => {
    const { arrives, strangers, clinics } = await changed();
    await arrives('+12065550177', 'HELP', originationNumber);
    const id = `${clinicId}.${keyedHash(await clinics.key(clinicId), '+12065550177')}`;
    expect((await strangers.load(id))?.writtenTo).toBe(originationNumber);
  });
});
