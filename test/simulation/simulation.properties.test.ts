/**
 * Patients and staff for eight weeks on one seeded clock, with duplicates, reordering, lost acknowledgements and
 * crashes between any two port calls. A failing seed tells its story again: `EBB_SEED=17 npx vitest run test/simulation`.
 */
import { describe, expect, it } from 'vitest';
import { hourMs, localDate } from '../../shared/domain/local-time.ts';
import { runs } from '../support/depth.ts';
import { testSettings } from '../support/patient-story.ts';
import { problemsOf } from './invariants.ts';
import { type Random, seeded } from './random.ts';
import { createWorld, type World } from './world.ts';

const start = '2027-02-01T17:00:00.000Z';
const weeks = 8;
const zones = ['America/Los_Angeles', 'America/New_York', 'Europe/Madrid', 'Pacific/Auckland'];
const words = [
  '4',
  '5',
  '6',
  '7',
  '3',
  'about a 6 today',
  '2',
  '8',
  '9',
  'flare',
  'FLARE 8',
  'done',
  'missed it',
  'booked',
  'thanks',
  'no',
  'yes',
  'what?',
  'neck 4, back 6',
  'STOP',
  'START',
  'START',
  'HELP',
  'I want to kill myself',
  'started gabapentin',
  'took 2 pills, now it is a 4',
  'dolor 5',
  'Sin dolor',
];

interface Actor {
  patientId: string;
  phone: string;
  timeZone: string;
}

async function enrol(world: World, random: Random, index: number): Promise<Actor> {
  const actor = {
    patientId: `patient-${index}`,
    phone: `+1206555010${index}`,
    timeZone: random.pick(zones),
  };
  const result = await world.staff(actor.patientId, {
    type: 'enrol',
    ...actor,
    firstName: random.pick(['Ana', 'José', 'Christopherson']),
    language: random.pick(['en', 'es']),
    condition: random.pick(['back-pain', 'autoimmune', 'fibromyalgia']),
    preferredTime: random.pick([null, '09:00', '19:00']),
    consent: null,
    baseline: [],
    optedOut: false,
    by: 'staff-1',
  });
  expect(result.kind).toBe('committed');
  return actor;
}

/** Something a clinic does in an hour, now and then. */
async function staffDay(world: World, random: Random, { patientId, timeZone }: Actor): Promise<void> {
  const by = 'staff-1';
  const date = localDate(world.clock.now(), timeZone);
  if (random.happens(0.03)) {
    await world.staff(patientId, { type: 'record-session', date, attended: random.happens(0.9), by });
  }
  if (random.happens(0.01)) {
    for (const kind of ['crisis', 'urgent', 'unread', 'missed-check-ins'] as const) {
      await world.staff(patientId, { type: 'clear-attention', kind, note: 'called', by });
    }
  }
  if (random.happens(0.004)) await world.staff(patientId, { type: 'pause', until: null, by });
  if (random.happens(0.01)) await world.staff(patientId, { type: 'resume', by });
  if (random.happens(0.003)) {
    const phase = random.pick(['weekly', 'biweekly', 'monthly', 'flare'] as const);
    await world.staff(patientId, { type: 'override-plan', phase, reason: 'as agreed', by });
  }
  if (random.happens(0.003)) await world.staff(patientId, { type: 'write-text', body: 'See you Monday', by });
}

async function tellStory(seed: number): Promise<string[]> {
  const random = seeded(seed);
  const world = createWorld(random, { ...testSettings, partsPerSecond: 3 }, start);
  await world.begin();
  const actors = [
    await enrol(world, random, 0),
    await enrol(world, random, 1),
    await enrol(world, random, 2),
  ];
  world.faults.chance = 0.01;
  await world.advance(2 * hourMs);
  for (const { phone } of actors) world.text(phone, 'Yes please');
  for (let hour = 0; hour < weeks * 7 * 24; hour += 1) {
    await world.advance(hourMs);
    for (const actor of actors) {
      if (random.happens(0.02)) world.text(actor.phone, random.pick(words));
      await staffDay(world, random, actor);
    }
    if (random.happens(0.01)) world.text('+12065550777', random.pick(words));
    if (random.happens(0.01)) {
      world.texts.answers.push(
        { result: 'retry', code: 'Throttling' },
        { result: 'unknown', code: 'timeout' },
      );
    }
  }
  world.faults.chance = 0;
  await world.advance(2 * 24 * hourMs);
  const found = await Promise.all(
    actors.map(async ({ patientId, phone }) => (await problemsOf(world, patientId, phone)).slice(0, 5)),
  );
  return found.flat();
}

const { numRuns } = runs(2);
const seeds =
  process.env.EBB_SEED === undefined
    ? Array.from({ length: numRuns }, (_, index) => index + 1)
    : [Number(process.env.EBB_SEED)];

describe('eight weeks in which much goes wrong', () => {
  it.each(seeds)('holds what was promised with seed %i', async (seed) => {
    expect(await tellStory(seed)).toEqual([]);
  });
});
