/** Rows from histories: what each commit writes, and that one by one they are what a rebuild makes of the whole. */
import { beforeEach, describe, expect, it } from 'vitest';
import { rebuildClinic } from '../../../scripts/rebuild-clinic.ts';
import { nothingKnown } from '../../../shared/views/known-rows.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { commitsOf } from '../../../shared/views/patient-rows.ts';
import type { CheckInRow } from '../../../shared/views/ports.ts';
import { rowsOfCommit } from '../../../shared/views/rows-of-commit.ts';
import { agreed } from '../../functions/staff-api/agreed-world.ts';
import { dayMs, pathOf, type World } from '../../functions/staff-api/staff-world.ts';
import { tell } from '../../support/patient-story.ts';

let world: World;
let patientId: string;

const baseline = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

beforeEach(async () => {
  ({ world, patientId } = await agreed({ baseline }));
  await send('PUT', `/sessions/${world.today()}`, { attended: true });
});

async function send(method: 'PUT' | 'POST' | 'DELETE', rest: string, body: unknown): Promise<void> {
  const { status } = await world.call(method, pathOf(patientId, rest), { body });
  expect(status).toBe(200);
  await world.sendAll(patientId);
}

/** To the next question. */
async function untilAsked(): Promise<void> {
  for (let days = 0; days < 60; days += 1) {
    const { open } = (await world.state(patientId)).checkIns;
    if (open !== null) return;
    await world.advance(patientId, dayMs / 2);
  }
  throw new Error('no question came');
}

async function checkIns(): Promise<CheckInRow[]> {
  return (await world.views.courseOf(patientId)).checkIns;
}

async function weekly(): Promise<CheckInRow[]> {
  return (await checkIns()).filter(({ isBaseline }) => !isBaseline);
}

/** The pages made from the whole history must be what the commits made one by one. */
async function expectSameAsRebuilt(): Promise<void> {
  const views = createMemoryViews(world.clock);
  async function* patientIds() {
    yield patientId;
  }
  async function* strangers(): AsyncGenerator<never> {}
  await rebuildClinic({
    histories: world.histories,
    views,
    patientIds: patientIds(),
    strangers: strangers(),
  });
  const limit = 100;
  expect(await checkIns()).toEqual((await views.courseOf(patientId)).checkIns);
  expect(await world.views.row('demo', patientId)).toEqual(await views.row('demo', patientId));
  for (const done of [true, false]) {
    expect(await world.views.inbox('demo', { limit, done })).toEqual(
      await views.inbox('demo', { limit, done }),
    );
  }
}

describe('caseload rows', () => {
  it('come from the newest commit, with the day of the first', async () => {
    await untilAsked();
    await world.text(patientId, '6');
    const row = await world.views.row('demo', patientId);
    const state = await world.state(patientId);
    expect(row).toMatchObject({
      seq: state.seq,
      enrolledOn: '2027-01-04',
      status: 'active',
      phase: 'weekly',
      lastScore: { score: 6 },
      nextWake: state.wake,
    });
    expect(row?.recentScores.map(({ score }) => score)).toEqual([7, 7, 6]);
  });

  it('leave out what staff have cleared and still holds', async () => {
    await world.text(patientId, 'flare');
    expect((await world.views.row('demo', patientId))?.attention.map(({ kind }) => kind)).toEqual([
      'flare-reported',
    ]);
    await send('POST', '/attention/flare-reported/clear', { note: 'called' });
    expect((await world.state(patientId)).attention['flare-reported']).toBeDefined();
    expect((await world.views.row('demo', patientId))?.attention).toEqual([]);
  });
});

describe('check-in rows', () => {
  it('begin with the scores given at enrolment', async () => {
    expect(await checkIns()).toMatchObject([
      { date: '2026-12-21', score: 7, isBaseline: true, source: 'staff', phase: null, status: 'answered' },
      { date: '2026-12-28', score: 7, isBaseline: true },
    ]);
  });

  it('are open when asked, and answered by the text', async () => {
    await untilAsked();
    const { open } = (await world.state(patientId)).checkIns;
    expect(await weekly()).toMatchObject([
      {
        status: 'open',
        kind: 'regular',
        due: '2027-01-11',
        score: null,
        source: null,
        askedAt: open?.askedAt,
      },
    ]);
    await world.text(patientId, '6-7');
    expect(await weekly()).toMatchObject([
      {
        status: 'answered',
        due: '2027-01-11',
        score: 7,
        approximate: true,
        source: 'text',
        phase: 'weekly',
        answeredAt: world.clock.now(),
      },
    ]);
    await expectSameAsRebuilt();
  });

  it('keep one score a day: a second text changes the same row', async () => {
    await untilAsked();
    await world.text(patientId, '6');
    await world.text(patientId, '4');
    expect(await weekly()).toMatchObject([{ score: 4, status: 'answered', source: 'text' }]);
    await expectSameAsRebuilt();
  });

  it("put staff's correction of a past day into the row of that day's check-in", async () => {
    await untilAsked();
    await world.text(patientId, '6');
    const { date } = (await world.state(patientId)).plan.kept.readings.at(-1) ?? { date: '' };
    await world.advance(patientId, 2 * dayMs);
    await send('POST', '/readings', { date, score: 3 });
    expect(await weekly()).toMatchObject([
      { date, score: 3, source: 'staff', kind: 'regular', status: 'answered' },
    ]);
    await expectSameAsRebuilt();
  });

  it('give the day to the check-in when it was answered without one before', async () => {
    await world.advance(patientId, dayMs);
    await world.text(patientId, '5');
    let known = nothingKnown;
    for await (const commit of commitsOf(world.histories, patientId))
      ({ known } = rowsOfCommit(commit, known));
    const [last] = await world.histories.page(patientId, (await world.state(patientId)).seq - 1, 1);
    if (last === undefined) throw new Error('there is a newest commit');
    const date = world.today();
    const checkIn = { id: '9', kind: 'regular', due: date, askedAt: last.at } as const;
    const { checkIns: rows } = rowsOfCommit(
      {
        ...last,
        events: [
          {
            type: 'reading-recorded',
            date,
            score: 6,
            elevated: false,
            approximate: false,
            replaced: true,
            checkIn,
            by: null,
            note: null,
          },
        ],
      },
      known,
    );
    expect(rows).toMatchObject([
      { checkInId: null, date, status: 'voided', score: null },
      { checkInId: '9', date, status: 'answered', score: 6, source: 'text' },
    ]);
  });

  it('lose a voided score, whatever recorded it', async () => {
    await untilAsked();
    await world.text(patientId, '6');
    const { date } = (await world.state(patientId)).plan.kept.readings.at(-1) ?? { date: '' };
    await send('DELETE', `/readings/${date}`, { reason: 'wrong person' });
    expect(await weekly()).toMatchObject([
      { date, status: 'voided', score: null, source: 'text', changedOn: '2027-01-11' },
    ]);
    await send('DELETE', '/readings/2026-12-21', { reason: 'wrong person' });
    expect((await checkIns())[0]).toMatchObject({ date: '2026-12-21', status: 'voided', isBaseline: true });
    await expectSameAsRebuilt();
  });

  it('are missed after 72 hours, and withdrawn by a pause', async () => {
    await untilAsked();
    await world.advance(patientId, 4 * dayMs);
    expect(await weekly()).toMatchObject([{ status: 'missed', score: null }]);
    await untilAsked();
    await send('POST', '/pause', {});
    expect((await weekly()).map(({ status }) => status)).toEqual(['missed', 'withdrawn']);
    await expectSameAsRebuilt();
  });

  it('name the phase of their day, also when entered after it has changed', async () => {
    for (const score of [6, 5, 4, 4]) {
      await untilAsked();
      await world.text(patientId, String(score));
      await world.advance(patientId, dayMs);
      await send('PUT', `/sessions/${world.today()}`, { attended: true });
    }
    const { phase, phaseSince } = (await world.state(patientId)).plan;
    expect(phase).toBe('biweekly');
    await world.advance(patientId, dayMs);
    await send('POST', '/readings', { date: '2027-01-14', score: 8 });
    const moved = await weekly();
    expect(moved.find(({ date }) => date === '2027-01-14')).toMatchObject({
      phase: 'weekly',
      source: 'staff',
    });
    await untilAsked();
    await world.text(patientId, '4');
    expect((await weekly()).at(-1)).toMatchObject({ phase: 'biweekly' });
    expect((phaseSince ?? '') > '2027-01-14').toBe(true);
    await expectSameAsRebuilt();
  });
});

describe('inbox rows', () => {
  it('say of a STOP in other words that the texts have ended, and not where a START was written after it', () => {
    const whyAfter = (...keywords: string[]) => {
      const story = tell('2027-01-04T18:00:00.000Z');
      story.text('yes');
      const written = story.now;
      for (const word of keywords) {
        story.advance(60_000);
        story.text(word);
      }
      story.text('stop texting me', undefined, written);
      const added = story.events.findLastIndex(({ event }) => event.type === 'inbox-added');
      const events = story.events.slice(added - 1).map(({ event }) => event);
      const of = { patientId: 'p', clinicId: 'c', seq: 9, cause: null, type: 'receive-text' } as const;
      const commit = { ...of, at: story.now, state: story.state, events };
      return rowsOfCommit(commit, nothingKnown).inbox.map(({ why }) => why);
    };
    expect(whyAfter()).toEqual(['stop']);
    expect(whyAfter('STOP', 'START')).toEqual(['note']);
  });

  it('hold the words and what was asked, and stay when done', async () => {
    await untilAsked();
    await world.text(patientId, 'is this a robot?');
    const { rows } = await world.views.inbox('demo', { limit: 10 });
    expect(rows).toMatchObject([
      { text: 'is this a robot?', why: 'unclear', asked: 'check-in', firstName: 'Ana', patientId },
    ]);
    await world.command(patientId, { type: 'finish-inbox-item', item: rows[0]?.item ?? 0, by: 'staff-1' });
    await world.command(patientId, { type: 'finish-inbox-item', item: rows[0]?.item ?? 0, by: 'staff-2' });
    await world.follow(patientId);
    expect((await world.views.inbox('demo', { limit: 10, done: true })).rows).toMatchObject([
      { text: 'is this a robot?', done: { by: 'staff-1' } },
    ]);
    await expectSameAsRebuilt();
  });
});

describe('a tombstone', () => {
  it('writes no row', async () => {
    await world.command(patientId, { type: 'erase', by: 'admin-1' });
    let known = nothingKnown;
    let last: unknown;
    for await (const commit of commitsOf(world.histories, patientId)) {
      const rows = rowsOfCommit(commit, known);
      ({ known } = rows);
      last = [rows.caseload, rows.inbox, rows.checkIns];
    }
    expect(last).toEqual([null, [], []]);
  });
});
