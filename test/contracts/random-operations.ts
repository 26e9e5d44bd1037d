/**
 * Random operations on a store, the same ones whatever the store answers: two stores that answer alike are one to the
 * rest of Ebb. What staff and patients do makes most of them, and what races leave behind the others.
 */
import { type Instant, later, minuteMs } from '../../shared/domain/local-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { ClaimChange } from '../../shared/history/ports.ts';
import { type Random, seeded } from '../simulation/random.ts';
import { clinicNumber, commitOf, sampleTime, settingsOf, stateOf, strangerOf } from './history-samples.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** One operation, with the words that tell of it. */
export interface Operation {
  told: string;
  run(store: StoreUnderTest): Promise<unknown>;
}

const patients = ['ann', 'bob', 'cleo', 'dan', 'eve'] as const;
const clinics = ['demo', 'demo-2'] as const;
const phones = [
  '+12065550123',
  '+12065550124',
  '+12065550125',
  '+5491123456789',
  '+541115123456789',
] as const;
const lines = [clinicNumber, '+12065550101', '+12065550102'] as const;
const hashes = ['h1', 'h2', 'h3'] as const;

/** Which clinic a patient is of: a patient's clinic never changes. */
function clinicOf(patientId: string): (typeof clinics)[number] {
  return patientId < 'd' ? 'demo' : 'demo-2';
}

async function listed(items: AsyncIterable<unknown>): Promise<string[]> {
  const found: string[] = [];
  for await (const item of items) found.push(JSON.stringify(item));
  return found.sort();
}

/** When a number said what it wishes: of two, either may be the later. */
function said(random: Random): Instant {
  return later(sampleTime, random.whole(0, 4) * minuteMs);
}

/** What a change of the state does to claims and wishes, as the decisions of Ebb do it. */
function claimsFor(random: Random, seq: number, phone: string): ClaimChange | undefined {
  const at = {
    clinicNumber: random.pick(lines.slice(0, 2)),
    formerLines: random.happens(0.3) ? [lines[2]] : [],
  };
  if (seq === 1) return { ...at, take: phone };
  const other = random.pick(phones);
  const until = later(sampleTime, random.whole(1, 60) * minuteMs);
  switch (random.whole(1, 9)) {
    case 1:
      return other === phone ? undefined : { ...at, take: other, giveUp: { phone, until } };
    case 2:
      return { ...at, giveUp: { phone }, leave: true };
    case 3:
      return { ...at, free: [phone], leave: true };
    case 4:
      return { ...at, optOut: { hash: random.pick(hashes), saidAt: said(random) } };
    case 5:
      return { ...at, optIn: [random.pick(hashes)] };
    case 6:
      return { ...at, take: other, expects: [{ hash: random.pick(hashes), optedOut: random.happens(0.3) }] };
    default:
      return undefined;
  }
}

function appending(random: Random, places: Map<string, number>): Operation {
  const patientId = random.pick(patients);
  const known = places.get(patientId) ?? 0;
  // Mostly the next place; sometimes one that is taken.
  const seq = known === 0 || random.happens(0.8) ? known + 1 : random.whole(1, known);
  const phone = random.pick(phones);
  const changes: Partial<PatientState> = { clinicId: clinicOf(patientId), phone, at: later(sampleTime, seq) };
  const claims = claimsFor(random, seq, phone);
  const commit = commitOf(stateOf(patientId, seq, changes), {
    cause: random.happens(0.5) ? 'abcdefghijk' : null,
  });
  // A place whose write was refused stays free, so both stores are asked for it again.
  places.set(patientId, Math.max(known, seq));
  return {
    told: `append ${patientId} ${seq} ${JSON.stringify(claims)}`,
    run: ({ histories }) => histories.append(commit, claims),
  };
}

function onHistory(random: Random, places: Map<string, number>): Operation {
  const patientId = random.pick(patients);
  const seq = random.whole(0, 1 + (places.get(patientId) ?? 0));
  const clinicId = random.pick(clinics);
  switch (random.whole(1, 8)) {
    case 1:
      return {
        told: `forget ${patientId} ${seq}`,
        // The newest commit, which is the tombstone, is never forgotten.
        async run({ histories }) {
          const newest = (await histories.latest(patientId))?.seq ?? 0;
          return histories.forget(patientId, Math.min(seq, newest));
        },
      };
    case 2:
      return { told: `live ${clinicId}`, run: ({ histories }) => listed(histories.livePatients(clinicId)) };
    case 3:
    case 4:
      return { told: `page ${patientId} ${seq}`, run: ({ histories }) => histories.page(patientId, seq, 3) };
    default:
      return { told: `latest ${patientId}`, run: ({ histories }) => histories.latest(patientId) };
  }
}

function onNumbers(random: Random): Operation {
  const [line, phone, hash, clinicId] = [lines, phones, hashes, clinics].map((all) => random.pick(all)) as [
    string,
    string,
    string,
    string,
  ];
  const patientId = random.pick(patients);
  switch (random.whole(1, 7)) {
    case 1:
      return { told: `patientOf ${line} ${phone}`, run: ({ numbers }) => numbers.patientOf(line, phone) };
    case 2:
      return {
        told: `formerOf ${line} ${phone}`,
        run: ({ numbers }) => numbers.formerPatientOf(line, phone),
      };
    case 3:
      return { told: `clinicOf ${line}`, run: ({ numbers }) => numbers.clinicOf(line) };
    case 4:
      return { told: `optedOut ${hash}`, run: ({ numbers }) => numbers.isOptedOut(clinicId, hash) };
    case 5: {
      const wish = { optedOut: random.happens(0.5), saidAt: said(random) };
      return {
        told: `setOptedOut ${hash} ${JSON.stringify(wish)}`,
        run: ({ numbers }) => numbers.setOptedOut(clinicId, hash, wish),
      };
    }
    case 6:
      return { told: `claims ${line}`, run: ({ numbers }) => listed(numbers.claimsOn(line)) };
    default: {
      const to = random.pick(lines);
      const claim = { phone, patientId, clinicId: clinicOf(patientId) };
      if (to === line) return { told: `clinicOf ${line}`, run: ({ numbers }) => numbers.clinicOf(line) };
      return {
        told: `move ${phone} of ${patientId} from ${line} to ${to}`,
        run: ({ numbers }) => numbers.moveClaim(claim, line, to),
      };
    }
  }
}

function onClinics(random: Random, versions: Map<string, number>): Operation {
  const clinicId = random.pick(clinics);
  const known = versions.get(clinicId) ?? 0;
  switch (random.whole(1, 6)) {
    case 1: {
      const version = random.happens(0.8) ? known + 1 : Math.max(1, known);
      const settings = settingsOf(clinicId, version, { originationNumber: random.pick(lines) });
      versions.set(clinicId, Math.max(known, version));
      return { told: `save ${clinicId} ${version}`, run: ({ clinics: all }) => all.save(settings) };
    }
    case 2:
      return { told: `settings ${clinicId}`, run: ({ clinics: all }) => all.latest(clinicId) };
    case 3:
      return { told: `versions ${clinicId}`, run: ({ clinics: all }) => all.versions(clinicId) };
    case 4:
      return { told: 'clinics', run: ({ clinics: all }) => listed(all.list()) };
    case 5: {
      const to = random.pick(['on', 'off'] as const);
      return { told: `switch ${to}`, run: ({ clinics: all }) => all.switchSendingEverywhere(to) };
    }
    default:
      return { told: 'sending', run: ({ clinics: all }) => all.sendingEverywhere() };
  }
}

function onOthers(random: Random): Operation {
  const id = random.pick(['demo.h1', 'demo.h2']);
  const seq = random.whole(0, 4);
  const request = {
    clinicId: random.pick(clinics),
    id: random.pick(['r1', 'r2', 'r3']),
    fingerprint: random.pick(['kim', 'lee']),
  };
  switch (random.whole(1, 9)) {
    case 1:
    case 2: {
      const expires = later(sampleTime, random.whole(1, 5_000) * minuteMs);
      const state = strangerOf(id, seq + 1, expires);
      return {
        told: `save ${id} ${seq + 1} until ${expires}`,
        run: ({ strangers }) => strangers.save(state),
      };
    }
    case 3:
      return { told: `load ${id}`, run: ({ strangers }) => strangers.load(id) };
    case 4:
      return { told: `forget ${id} ${seq}`, run: ({ strangers }) => strangers.forget(id, seq) };
    case 5:
      return {
        told: `claim ${JSON.stringify(request)}`,
        run: ({ requestKeys }) => requestKeys.claim(request),
      };
    case 6:
      return { told: `contacts ${request.clinicId}`, run: ({ contacts }) => contacts.load(request.clinicId) };
    case 7: {
      const states = { 'desk@example.com': { status: 'confirmed', since: sampleTime } } as const;
      const after = { seq: seq + 1, states };
      return {
        told: `contacts ${request.clinicId} ${seq + 1}`,
        run: ({ contacts }) => contacts.save(request.clinicId, after),
      };
    }
    default: {
      const now = later(sampleTime, random.whole(0, 5_000) * minuteMs);
      return {
        told: `it is ${now}`,
        async run({ setTime }) {
          setTime(now);
        },
      };
    }
  }
}

/** So many operations; the same seed makes the same. */
export function* randomOperations(seed: number, count: number): Generator<Operation> {
  const random = seeded(seed);
  const places = new Map<string, number>();
  const versions = new Map<string, number>();
  for (let made = 0; made < count; made += 1) {
    const kind = random.whole(1, 10);
    if (kind <= 3) yield appending(random, places);
    else if (kind <= 5) yield onHistory(random, places);
    else if (kind <= 8) yield onNumbers(random);
    else if (kind === 9) yield onClinics(random, versions);
    else yield onOthers(random);
  }
}

/** JSON whose fields are in one order, however they came. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What an operation came to: its answer, or the kind of what it threw. */
async function answerOf(operation: Operation, store: StoreUnderTest): Promise<string> {
  try {
    return inOrder((await operation.run(store)) ?? null);
  } catch (error) {
    return `threw ${error instanceof Error ? error.constructor.name : typeof error}`;
  }
}

/** The first operations to which two stores answer differently, in words; empty where they are alike. */
export async function differences(
  operations: Iterable<Operation>,
  [one, other]: readonly [StoreUnderTest, StoreUnderTest],
): Promise<string[]> {
  let number = 0;
  for (const operation of operations) {
    number += 1;
    const [left, right] = [await answerOf(operation, one), await answerOf(operation, other)];
    if (left !== right) return [`${number}: ${operation.told}`, left.slice(0, 500), right.slice(0, 500)];
  }
  return [];
}
