/** Texts arrive in any order and now and then days late: the receiving time says what holds and which day it is of. */
import { describe, expect, it } from 'vitest';
import { epochMs, instantOf } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const minuteMs = 60_000;

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const ago = (story: Story, ms: number) => instantOf(epochMs(story.now) - ms);

function active(): Story {
  const story = tell(start, { baseline: [{ date: '2027-01-03', score: 6 }] }, testSettings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

describe('a score', () => {
  it('given: a correction was read; when: the first try is delivered after it; then: the correction stands', () => {
    const story = active();
    story.untilAsked();
    story.advance(5 * minuteMs);
    story.text('Sorry I meant 3');
    expect(story.text('8', undefined, ago(story, minuteMs))).toEqual([]);
    expect(story.state.plan.kept.readings).toMatchObject([{ date: '2027-01-11', score: 3 }]);
    expect(story.happened('text-received').at(-1)).toMatchObject({ text: '8' });
    story.text('4');
    expect(story.state.plan.kept.readings).toMatchObject([{ score: 4 }]);
  });

  it('sent twice by the phone is one text, though the second delivery comes hours after the first, and others between', () => {
    const story = active();
    story.untilAsked();
    story.advance(5 * minuteMs);
    const written = epochMs(story.now);
    story.text('FLARE 8', undefined, instantOf(written));
    story.advance(60 * minuteMs);
    story.text('who is this');
    expect(story.text('FLARE 8', undefined, instantOf(written - 6_000))).toEqual([]);
    expect(story.happened('text-received').at(-1)).toMatchObject({ text: 'FLARE 8', again: true });
    expect(story.happened('flare-reported')).toHaveLength(1);
  });

  it('of an earlier day that was corrected then is not brought back by its own late text either', () => {
    const story = active();
    story.advance(3 * dayMs);
    const first = story.now;
    story.advance(minuteMs);
    story.text('3');
    story.advance(dayMs);
    story.text('5');
    story.text('9', undefined, first);
    expect(story.state.plan.kept.readings).toMatchObject([
      { date: '2027-01-07', score: 3 },
      { date: '2027-01-08', score: 5 },
    ]);
  });

  it('that staff entered stands before one written earlier; one that they voided does not', () => {
    const story = active();
    story.advance(3 * dayMs);
    story.staff({ type: 'enter-reading', date: '2027-01-07', score: 2, note: null, by });
    story.text('8', undefined, ago(story, minuteMs));
    expect(story.state.plan.kept.readings).toMatchObject([{ score: 2 }]);
    story.staff({ type: 'void-reading', date: '2027-01-07', reason: 'wrong person', by });
    story.text('7', undefined, ago(story, minuteMs));
    expect(story.state.plan.kept.readings).toMatchObject([{ score: 7 }]);
  });

  it('given: midnight is past for the carrier, and not by our clock; then: it counts for the day it was written', () => {
    const story = active();
    story.advance(epochMs('2027-01-08T07:59:40.000Z') - epochMs(story.now));
    story.text('5', undefined, '2027-01-08T08:00:20.000Z');
    expect(story.state.plan.kept.readings).toMatchObject([{ date: '2027-01-08', score: 5 }]);
  });

  it('that came with emergency words counts for the day it was written', () => {
    const story = active();
    story.advance(3 * dayMs);
    story.text('Pain is 9 and I have chest pain', undefined, ago(story, 2 * dayMs));
    expect(story.state.plan.kept.readings).toMatchObject([{ date: '2027-01-05', score: 9 }]);
  });
});

describe('what was written three days ago', () => {
  it.each([
    ['flare 8', [{ date: '2027-01-08', score: 8 }], ['2027-01-08']],
    ['I am having a flare', [], ['2027-01-08']],
  ])('is of that day: %s', (words, readings, flares) => {
    const story = active();
    story.advance(7 * dayMs - 60 * minuteMs);
    story.text(words, undefined, ago(story, 3 * dayMs));
    expect(story.state.plan.kept.readings).toMatchObject(readings);
    expect(story.state.plan.flareReports).toEqual(flares);
  });

  it('of medicine is of that day', () => {
    const story = active();
    story.advance(7 * dayMs - 60 * minuteMs);
    story.text('started gabapentin', undefined, ago(story, 3 * dayMs));
    expect(story.happened('medication-noted')).toMatchObject([{ on: '2027-01-08' }]);
  });

  it('of a session is of that day, though another was recorded since', () => {
    const story = active();
    story.advance(12 * dayMs);
    story.staff({ type: 'record-session', date: '2027-01-15', attended: true, by });
    story.text('I had my session today', undefined, ago(story, 4 * dayMs));
    expect(story.state.sessions.recent).toMatchObject([
      { date: '2027-01-04', attended: true },
      { date: '2027-01-12', attended: true, source: 'patient' },
      { date: '2027-01-15', attended: true },
    ]);
    story.text('booked', undefined, ago(story, 2 * dayMs));
    expect(story.happened('session-booked')).toEqual([]);
  });
});

describe('YES and NO to the invitation', () => {
  it('count in the order in which they were written', () => {
    const story = tell(start);
    story.advance(5 * minuteMs);
    story.text('no');
    expect(story.text('yes', undefined, ago(story, minuteMs))).toEqual([]);
    expect(story.state.stage).toBe('invited');
    story.advance(minuteMs);
    expect(kindsOf(story.text('yes'))).toEqual(['welcome']);
    const after = story.happened('inbox-added').length;
    story.text('no', undefined, ago(story, minuteMs));
    expect(story.happened('inbox-added')).toHaveLength(after);
  });
});

describe('PAUSE', () => {
  it.each(['START', 'pain is 5', 'pause for 3 weeks'])(
    'written before "%s", and read after it, changes nothing',
    (words) => {
      const story = active();
      story.advance(3 * dayMs);
      const written = story.now;
      story.advance(minuteMs);
      story.text(words);
      const { paused } = story.state;
      expect(story.text('PAUSE', undefined, written)).toEqual([]);
      expect(story.state.paused).toEqual(paused);
    },
  );

  it.each([
    ['START', []],
    ['MORE', ['wish-noted']],
    ['pain is 5', ['acknowledgement']],
  ])('stands where "%s" was written before it, and read after it', (words, answers) => {
    const story = active();
    story.advance(3 * dayMs);
    const written = story.now;
    story.advance(minuteMs);
    story.text('PAUSE');
    expect(kindsOf(story.text(words, undefined, written))).toEqual(answers);
    expect(story.state.paused).toMatchObject({ until: '2027-01-21', own: true });
    expect(kindsOf(story.advance(13 * dayMs))).toEqual([]);
  });

  it('written before a score that staff entered holds: nobody but the patient ends it', () => {
    const story = active();
    story.advance(3 * dayMs);
    const written = story.now;
    story.advance(minuteMs);
    story.staff({ type: 'enter-reading', date: '2027-01-07', score: 2, note: null, by });
    expect(kindsOf(story.text('PAUSE', undefined, written))).toEqual(['wish-noted']);
    expect(story.state.paused).toMatchObject({ until: '2027-01-21', own: true });
  });
});
