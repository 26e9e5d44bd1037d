/** What an alert contact texts back: their STOP, and everything else. */
import type { SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/receive-text/handler.ts';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';
import { createMemoryStore } from '../../../shared/history/memory-store.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { strangerRowsOf } from '../../../shared/views/stranger-rows.ts';
import { clinicNumber, commitOf, sampleTime, settingsOf, stateOf } from '../../contracts/history-samples.ts';

const contact = '+12065550150';
const stranger = '+12065550151';

async function world() {
  const clock = createManualClock(sampleTime);
  const store = createMemoryStore(clock);
  await store.clinics.save(settingsOf('demo', 1, { alertContacts: ['desk@example.com', contact] }));
  const handle = createHandler({ newestSettings: (id) => store.clinics.latest(id), ...store, clock });
  let messages = 0;
  async function write(from: string, messageBody: string): Promise<void> {
    messages += 1;
    clock.advance(60_000);
    const Message = JSON.stringify({
      originationNumber: from,
      destinationNumber: clinicNumber,
      messageBody,
      inboundMessageId: `m-${messages}`,
    });
    const envelope = { Type: 'Notification', MessageId: `s-${messages}`, Timestamp: clock.now(), Message };
    await handle({ messageId: `q-${messages}`, body: JSON.stringify(envelope) } as SQSRecord);
  }
  async function strangerOf(from: string) {
    const state = await store.strangers.load(`demo.${keyedHash(await store.clinics.key('demo'), from)}`);
    if (state === null) throw new Error('nothing was kept of the number');
    return state;
  }
  const statusOf = async (number: string) => (await store.contacts.load('demo')).states[number]?.status;
  return { ...store, clock, write, strangerOf, statusOf };
}

describe('a STOP of an alert contact', () => {
  it('ends their alerts, START begins them again, and neither is anything of a stranger’s', async () => {
    const { write, statusOf } = await world();
    await write(contact, 'STOP');
    expect(await statusOf(contact)).toBe('lost');
    await write(contact, 'START');
    expect(await statusOf(contact)).toBe('confirmed');
    await write(stranger, 'STOP');
    expect(await statusOf(stranger)).toBeUndefined();
  });

  it('ends them though the number is a patient’s too', async () => {
    const { write, statusOf, histories } = await world();
    const state = stateOf('p1', 1, { phone: contact });
    await histories.append(commitOf(state), { clinicNumber, take: contact });
    await write(contact, 'please stop texting me');
    expect(await statusOf(contact)).toBe('lost');
    expect((await histories.latest('p1'))?.stopped).toBe(true);
  });
});

describe('what else an alert contact writes', () => {
  it('reaches the desk as a contact’s, and asks for no further alert', async () => {
    const { write, strangerOf } = await world();
    await write(contact, 'I called her, she is fine now');
    const state = await strangerOf(contact);
    expect(strangerRowsOf(state)).toMatchObject([
      { text: 'I called her, she is fine now', why: 'contact', contact: true, first: false, phone: contact },
    ]);
    expect(state.texts).toEqual([]);
  });

  it('is danger all the same when it tells of danger', async () => {
    const { write, strangerOf } = await world();
    await write(contact, 'I want to kill myself');
    const state = await strangerOf(contact);
    expect(strangerRowsOf(state)).toMatchObject([{ why: 'crisis', contact: true, first: true }]);
    expect(state.texts.map(({ content }) => content.kind)).toEqual(['emergency']);
  });

  it('is not for the desk when it is a stranger’s, or a word of thanks', async () => {
    const { write, strangerOf } = await world();
    await write(stranger, 'who is this');
    await write(contact, 'thank you');
    expect((await strangerOf(stranger)).toRead).toEqual([]);
    expect((await strangerOf(contact)).toRead).toEqual([]);
  });

  it('pushes nothing out of the inbox that tells of danger', async () => {
    const { write, strangerOf } = await world();
    await write(contact, 'I want to kill myself');
    for (let texts = 0; texts < 7; texts += 1) await write(contact, `on my way ${texts}`);
    const kinds = (await strangerOf(contact)).toRead.map(({ kind }) => kind);
    expect(kinds).toEqual(['crisis', 'contact', 'contact', 'contact', 'contact']);
  });
});
