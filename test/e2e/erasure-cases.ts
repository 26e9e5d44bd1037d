/** A patient erased from the running stack: nothing is left anywhere but what the receipt names. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListBucketsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { ListSchedulesCommand } from '@aws-sdk/client-scheduler';
import { ListQueuesCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCommit } from '../../shared/history/commit-codec.ts';
import type { TestStack } from '../support/local-stack.ts';
import { scanTable } from '../support/scan-table.ts';
import { type Clinic, openClinic, type Patient, patientOf } from './clinic.ts';

type Item = Record<string, AttributeValue>;
interface Receipt {
  patientId: string;
  deleted: Record<string, unknown>;
  kept: { what: string; why: string; until?: string }[];
}

/** Part of every name, text and note of the patient, and the number in every way it may stand. */
const canaries = /canary|206555017[67]|206\D{0,3}555\D{0,3}017[67]/i;

let stack: TestStack;
let clinic: Clinic;
let ana: Patient;
let bo: Patient;
let receipt: Receipt;

const at = (rest: string) => `/patients/${ana.id}${rest}`;

async function ask(kind: string, deidentified: boolean): Promise<string> {
  const body = { kind, from: '2030-01-01', to: '2030-12-31', deidentified };
  const { status, json } = await clinic.staff('POST', '/exports', body);
  expect(status).toBe(202);
  return (json as { exportId: string }).exportId;
}

/** The number before the one the patient has at the end. */
const formerNumber = '+12065550176';

/** Leaves traces in every place there is. */
async function liveALittle(): Promise<void> {
  bo = await clinic.enrol('+12065550122', { firstName: 'Bo' });
  await bo.say('yes');
  // Both numbers were nobody's once, in need, and one wanted no texts.
  for (const number of [formerNumber, '+12065550177']) {
    await stack.say(number, clinic.number, 'I want to die, wrote a canary');
  }
  await stack.say('+12065550178', clinic.number, 'I want to die, wrote somebody else');
  const atFirst = await clinic.enrol(formerNumber, {
    firstName: 'Canaryana',
    consent: { how: 'on canary paper', by: 'Kim', at: '2030-01-07' },
    baseline: [{ date: '2030-01-05', score: 8 }],
  });
  await atFirst.say('yes');
  await atFirst.attend();
  await atFirst.say('this canary has a new number soon');
  await clinic.staff('PATCH', `/patients/${atFirst.id}`, { phone: '+12065550177' });
  await stack.control.settle();
  await atFirst.say('I want to die, the canary wrote from where it was before');
  ana = patientOf(clinic, atFirst.id, '+12065550177');
  await clinic.staff('POST', at('/attention/crisis/clear'), { note: 'called the canary' });
  await ana.say('yes');
  await ana.untilAsked();
  await ana.say('7 took two canary ibuprofen');
  await ana.say('where do canaries park?');
  await ana.say('I want to die, said the canary');
  await clinic.staff('POST', at('/attention/crisis/clear'), { note: 'called the canary' });
  await clinic.staff('POST', at('/texts'), { body: 'See you on Monday, Canaryana' });
  await clinic.staff('POST', at('/override'), { phase: 'biweekly', reason: 'the canary moved away' });
  await clinic.staff('POST', at('/readings'), { date: '2030-01-08', score: 6, note: 'canary by phone' });
  await stack.control.settle();
  await ask('check-ins.csv', false);
  await ask('fhir.ndjson', false);
  await ask('outcomes.csv', true);
  await stack.control.settle();
}

async function objects(): Promise<{ key: string; body: string }[]> {
  const { s3 } = stack.clients;
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const found: { key: string; body: string }[] = [];
  for (const { Name: Bucket } of Buckets) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    for (const { Key } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      found.push({ key: `${Bucket}/${Key}`, body: (await Body?.transformToString()) ?? '' });
    }
  }
  return found;
}

async function messages(): Promise<string[]> {
  const { sqs } = stack.clients;
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const found: string[] = [];
  for (const QueueUrl of QueueUrls) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    found.push(...Messages.map(({ Body }) => Body ?? ''));
  }
  return found;
}

/** An item as text, what is packed in it unpacked. */
function textOf(item: Item): string {
  const plain = JSON.stringify(item);
  return item.body?.B === undefined ? plain : plain + JSON.stringify(decodeCommit(item));
}

async function items(table: 'HistoryTable' | 'ViewsTable'): Promise<Item[]> {
  return scanTable(stack.clients.dynamodb, stack.control.outputs[table] ?? '');
}

/** What is asked of an erasure. It looks into every table, queue and file, so it comes first on a stack that others use. */
export function erasureCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'forget', '+12065550189');
  });
  // Whoever stays is asked and reminded through the days of those who come after.
  afterAll(() => bo.leave());

  describe('an erasure', () => {
    it('finds traces before it everywhere', async () => {
      await liveALittle();
      expect(
        (await items('HistoryTable')).filter((item) => canaries.test(textOf(item))).length,
      ).toBeGreaterThan(5);
      expect(
        (await items('ViewsTable')).filter((item) => canaries.test(textOf(item))).length,
      ).toBeGreaterThan(2);
      const files = (await objects()).filter(({ body }) => canaries.test(body));
      expect(files.length).toBeGreaterThan(0);
      const { Schedules = [] } = await stack.clients.scheduler.send(new ListSchedulesCommand({}));
      expect(Schedules.map(({ Name }) => Name)).toContain(ana.id);
    });

    it('is answered by a receipt', async () => {
      const { status, json } = await clinic.admin('DELETE', at(''));
      expect(status).toBe(200);
      receipt = json as Receipt;
      await stack.control.settle();
      expect(receipt.kept.map(({ what }) => what)).toEqual([
        expect.stringMatching(/Audit entries/),
        expect.stringMatching(/One-way marks/),
        expect.stringMatching(/logs/),
        expect.stringMatching(/put aside/),
        expect.stringMatching(/Backups/),
        expect.stringMatching(/with the carriers/),
      ]);
    });

    it('leaves no name, number or text in either table', async () => {
      for (const table of ['HistoryTable', 'ViewsTable'] as const) {
        const left = (await items(table)).filter((item) => canaries.test(textOf(item)));
        expect(left).toEqual([]);
      }
    });

    it('leaves the id in the tombstone, bare keys that expire, and the audit trail alone', async () => {
      const named = (await items('HistoryTable')).filter((item) => textOf(item).includes(ana.id));
      const tombstones = named.filter(({ pk, body }) => pk?.S === `PATIENT#${ana.id}` && body !== undefined);
      expect(tombstones.length).toBe(1);
      const stubs = named.filter(({ pk, body }) => pk?.S === `PATIENT#${ana.id}` && body === undefined);
      expect(stubs.length).toBe(receipt.deleted.historyEntries);
      expect(new Set(stubs.map((stub) => Object.keys(stub).toSorted().join()))).toEqual(
        new Set(['expiresAt,pk,sk']),
      );
      const rest = named.filter(({ pk }) => pk?.S !== `PATIENT#${ana.id}`);
      expect(new Set(rest.map(({ pk }) => pk?.S))).toEqual(new Set(['AUDIT#forget']));
      const shown = (await items('ViewsTable')).filter((item) => textOf(item).includes(ana.id));
      expect(shown).toEqual([{ pk: { S: `PATIENT#${ana.id}` }, sk: { S: 'row' }, erased: { BOOL: true } }]);
    });

    it('leaves what another number wrote that was nobody as well', async () => {
      const { json } = await clinic.staff('GET', '/inbox');
      const { items: rows } = json as { items: { phone?: string }[] };
      expect(rows.map(({ phone }) => phone)).toContain('+12065550178');
    });

    it('leaves no file that was made before, and nothing put aside', async () => {
      expect(await objects()).toEqual([]);
      const { json } = await clinic.staff('GET', '/exports');
      const { exports } = json as { exports: { status: string }[] };
      expect(exports.map(({ status }) => status)).toEqual(['expired', 'expired', 'expired']);
    });

    it('leaves no schedule and no message', async () => {
      const { Schedules = [] } = await stack.clients.scheduler.send(new ListSchedulesCommand({}));
      expect(Schedules.map(({ Name }) => Name)).not.toContain(ana.id);
      expect(Schedules.map(({ Name }) => Name)).toContain(bo.id);
      expect(await messages()).toEqual([]);
    });

    it('leaves nothing but ids in the logs, as the receipt says', () => {
      const lines = stack.logs.map(({ line }) => line);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => canaries.test(line))).toEqual([]);
    });

    it('lets nothing come back: not by a late text, a wake-up, a rebuild or a new export', async () => {
      await stack.advance('P10D');
      await ask('check-ins.csv', false);
      await stack.control.settle();
      const made = await objects();
      expect(made.length).toBeGreaterThan(0);
      expect(made.filter(({ body }) => canaries.test(body) || body.includes(ana.id))).toEqual([]);
      expect((await clinic.staff('GET', at(''))).status).toBe(404);
      const again = await clinic.admin('DELETE', at(''));
      expect(again.json).toEqual(receipt);
      expect((await clinic.staff('GET', `/patients/${bo.id}`)).status).toBe(200);
    });
  });
}
