/**
 * Whatever lies in a queue is dealt with or put aside, and fails for nobody: what failed would come again for three days.
 * And a text that can be read is never lost: its patient's history has it, whatever it says.
 */
import type { SQSRecord } from 'aws-lambda';
import fc from 'fast-check';
import { createHandler as createExport } from '../../functions/export/handler.ts';
import { sqsBatch } from '../../functions/lambda/sqs-batch.ts';
import { createHandler as createReceive } from '../../functions/receive-text/handler.ts';
import { createHandler as createSend } from '../../functions/send-text/handler.ts';
import { createHandler as createWake } from '../../functions/wake/handler.ts';
import { knowsCause } from '../../shared/domain/patient/causes.ts';
import { causeOf } from '../../shared/edge/cause.ts';
import { readInboundMessage } from '../../shared/edge/inbound-message.ts';
import { createRowSource } from '../../shared/exports/row-source.ts';
import { createMemoryDailyTexts } from '../../shared/outside/memory-daily-texts.ts';
import { createMemoryPacing } from '../../shared/outside/memory-pacing.ts';
import { createMemoryTexts } from '../../shared/outside/memory-texts.ts';
import { ana, clinicSettings, createWorld } from '../functions/staff-api/staff-world.ts';
import { anyCharacters, graphemes } from '../support/any-text.ts';
import { plentyOfTime } from '../support/turn.ts';
import { anything, near } from './arbitrary-of.ts';

type World = ReturnType<typeof createWorld>;

/** Handlers of the queues over one memory. */
function handlersOf(world: World) {
  const { clinics, clock } = world;
  const send = {
    ...world,
    texts: createMemoryTexts(),
    pacing: createMemoryPacing(),
    dailyTexts: createMemoryDailyTexts(),
    livePatients: async () => 1,
  };
  return {
    inbound: createReceive({ ...world, newestSettings: (clinicId) => clinics.latest(clinicId) }),
    wake: createWake(world),
    texts: createSend(send),
    exports: createExport({ ...world, rows: createRowSource(world.views), queue: world.exportQueue, clock }),
  };
}

type QueueName = keyof ReturnType<typeof handlersOf>;

const messageId = fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4');
const text = fc.oneof(
  fc.constantFrom('5', 'STOP', 'start', 'HELP', 'I want to die', 'yes', 'no', '7 took two', '10/10', ''),
  anyCharacters(),
  graphemes(),
);

/** In the envelope of SNS, the message inside it near what it should be, or the envelope itself. */
const inboundBody = fc
  .record({
    originationNumber: fc.constantFrom(ana.phone, '+12065550777', '40404', 'BANK'),
    destinationNumber: fc.constantFrom(clinicSettings.originationNumber, '+12065550000'),
    messageBody: text,
    inboundMessageId: messageId,
  })
  .chain((message) => fc.oneof({ weight: 3, arbitrary: fc.constant<unknown>(message) }, near(message)))
  .chain((message) =>
    near({
      Type: 'Notification',
      MessageId: 'sns-1',
      Timestamp: '2027-01-04T18:00:00.000Z',
      Message: JSON.stringify(message) ?? '',
    }),
  );

function bodiesOf(patientId: string): Record<QueueName, fc.Arbitrary<unknown>> {
  const reference = { owner: 'patient', ownerId: patientId, textId: '1-0' };
  const owed = { owner: 'erased', kind: 'emergency', clinicId: 'demo', to: ana.phone, language: 'en' };
  return {
    inbound: inboundBody,
    wake: near({ patientId }),
    texts: fc.oneof(near(reference), near(owed), near({ ...owed, kind: 'alert', level: 'first' })),
    exports: near({ clinicId: 'demo', exportId: 'export-1' }),
  };
}

/** Ids are made up by the API, so the patient whom messages name stands for a name that is filled in later. */
const placeholder = 'the-patient';
const bodies = bodiesOf(placeholder);
const messages = fc.constantFrom<QueueName[]>('inbound', 'wake', 'texts', 'exports').chain((queue) =>
  fc.record({
    queue: fc.constant(queue),
    body: fc.oneof(
      { weight: 8, arbitrary: bodies[queue].map((body) => JSON.stringify(body) ?? '') },
      anyCharacters(),
      anything.map((body) => JSON.stringify(body) ?? ''),
    ),
  }),
);

async function keepsTheText(world: World, patientId: string, body: string): Promise<void> {
  const read = readInboundMessage(body);
  if ('problem' in read || 'dropped' in read) return;
  if (read.from !== ana.phone || read.to !== clinicSettings.originationNumber) return;
  const { causes } = await world.state(patientId);
  if (!knowsCause(causes, causeOf('inbound', read.messageId))) throw new Error(`a text was lost: ${body}`);
}

export const queuesLoseNothing = fc.asyncProperty(
  fc.array(messages, { minLength: 1, maxLength: 12 }),
  async (row) => {
    const world = createWorld();
    await world.open();
    const patientId = await world.enrol();
    const handlers = handlersOf(world);
    for (const { queue, body: made } of row) {
      const body = made.replaceAll(placeholder, patientId);
      let aside = 0;
      const batch = sqsBatch(handlers[queue], async () => {
        aside += 1;
      });
      const record = {
        messageId: 'm',
        body,
        eventSourceARN: `arn:aws:sqs:us-east-1:0:${queue}`,
      } as SQSRecord;
      const { batchItemFailures } = await batch({ Records: [record] }, plentyOfTime);
      if (batchItemFailures.length > 0) throw new Error(`${queue} failed for ${body}`);
      if (queue === 'inbound' && aside === 0) await keepsTheText(world, patientId, body);
    }
  },
);
