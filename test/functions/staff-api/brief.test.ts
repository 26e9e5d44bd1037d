/** The page before a session over the whole staff API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BriefAnswer } from '../../../shared/staff-contract/brief.ts';
import { agreed } from './agreed-world.ts';
import { dayMs, pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed({
    condition: 'autoimmune',
    baseline: [
      { date: '2026-12-20', score: 8 },
      { date: '2026-12-27', score: 7 },
    ],
  }));
});

async function brief(): Promise<BriefAnswer> {
  const { status, body } = await world.call('GET', pathOf(patientId, '/brief'));
  expect(status).toBe(200);
  return body as unknown as BriefAnswer;
}

async function write(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<void> {
  const { status } = await world.call(method, pathOf(patientId, path), { body });
  expect(status).toBeLessThan(300);
}

describe('the brief', () => {
  it('stands for a patient of whom nothing is known', async () => {
    expect(await brief()).toMatchObject({
      phase: null,
      lastSession: null,
      treatments: [],
      measures: [],
      notes: [],
      scores: { lastSession: null, lowest: null, baseline: 7.5, usual: 7.5 },
      flare: { now: false, reported: [] },
    });
  });

  it('has the scores now, at the last session and the lowest', async () => {
    await write(
      '/sessions/2027-01-04',
      { attended: true, response: 'worse', pressure: 'hard', note: 'hip' },
      'PUT',
    );
    await write('/readings', { date: '2027-01-04', score: 4 });
    world.clock.advance(7 * dayMs);
    await write('/readings', { date: '2027-01-11', score: 6 });
    const { scores, lastSession } = await brief();
    expect(scores).toMatchObject({
      now: { date: '2027-01-11', score: 6 },
      lastSession: { date: '2027-01-04', score: 4 },
      lowest: { date: '2027-01-04', score: 4 },
    });
    expect(lastSession).toEqual({
      date: '2027-01-04',
      source: 'staff',
      response: 'worse',
      pressure: 'hard',
      note: 'hip',
    });
  });

  it('has what was done since the last session, and no more', async () => {
    await write('/treatments', { kind: 'injection', date: '2027-01-02', note: 'before' });
    await write('/sessions/2027-01-03', { attended: true }, 'PUT');
    await write('/sessions/2027-01-04', { attended: false }, 'PUT');
    await write('/treatments', { kind: 'physical-therapy', date: '2027-01-04', note: 'first of six' });
    const { treatments, lastSession } = await brief();
    expect(lastSession?.date).toBe('2027-01-03');
    expect(treatments).toEqual([
      { date: '2027-01-04', treatment: 'physical-therapy', note: 'first of six', source: 'staff' },
    ]);
  });

  it('compares a measure with the one before, by site and side', async () => {
    const measure = { kind: 'range-of-motion', site: 'neck', side: 'left', date: '2027-01-03' };
    await write('/measures', { ...measure, degrees: 40 });
    await write('/measures', { ...measure, degrees: 55, date: '2027-01-04' });
    await write('/measures', { ...measure, degrees: 60, side: 'right' });
    const { measures } = await brief();
    expect(measures.map(({ side, degrees, before }) => [side, degrees, before])).toEqual([
      ['left', 55, 40],
      ['right', 60, null],
    ]);
  });

  it('quotes where it hurts, and sleep and stress, the newest first', async () => {
    for (const words of [
      '6 left shoulder is stiff',
      'no dormi nada, estres en el trabajo',
      'la rodilla duele',
      'see you',
    ]) {
      world.clock.advance(60_000);
      await world.text(patientId, words);
    }
    const { hurts, rest } = await brief();
    expect(hurts.map(({ text }) => text)).toEqual(['la rodilla duele', '6 left shoulder is stiff']);
    expect(rest.map(({ text }) => text)).toEqual(['no dormi nada, estres en el trabajo']);
  });

  it('says what a flare means for touch, by condition', async () => {
    const usual = (await brief()).touch;
    expect(usual).toMatch(/^Gentle/);
    await write('/sessions/2027-01-04', { attended: true }, 'PUT');
    await world.text(patientId, 'flare started today');
    const { touch, flare, redFlags } = await brief();
    expect(flare).toEqual({ now: true, reported: ['2027-01-04'] });
    expect(touch).toMatch(/^Flare: extremely light touch or none/);
    expect(redFlags.map(({ kind }) => kind)).toContain('call-first');
    world.clock.advance(8 * dayMs);
    expect((await brief()).flare).toEqual({ now: false, reported: ['2027-01-04'] });
  });

  it('names what is most urgent first, whichever came first', async () => {
    for (const words of ['please call me', 'flare started today', 'I have chest pain', 'I want to die']) {
      world.clock.advance(60_000);
      await world.text(patientId, words);
    }
    const kinds = (await brief()).redFlags.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['crisis', 'urgent']);
    expect(kinds.at(-1)).toBe('call-me');
  });

  it('ends with the newest notes, at most three', async () => {
    for (const body of ['one', 'two', 'three', 'four']) {
      world.clock.advance(1_000);
      await write('/notes', { body });
    }
    expect((await brief()).notes.map(({ body }) => body)).toEqual(['four', 'three', 'two']);
  });
});
