/** STOP and START: in the commit that reads them, by the time they were received, each confirmed once. */
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { nextText } from '../../../../shared/domain/staff-words/next-text.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const minuteMs = 60_000;

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const minutesAgo = (story: Story, minutes: number) => instantOf(Date.parse(story.now) - minutes * minuteMs);

/** A minute passes; answers its instants by their second. */
function inTheLastMinute(story: Story): (second: number) => string {
  const since = Date.parse(story.now);
  story.advance(minuteMs);
  return (second) => instantOf(since + second * 1_000);
}

function active(settings = testSettings): Story {
  const story = tell(start, {}, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

describe('STOP', () => {
  it('withdraws what waits, the schedule and the open question in its own commit, and confirms once', () => {
    const story = active();
    story.advance(6 * dayMs);
    story.sending = 'stuck';
    story.advance(2 * dayMs);
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['check-in']);
    story.text('STOP');
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['stop-confirmation']);
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'check-in', why: 'stopped' }]);
    expect(story.state.checkIns).toMatchObject({ open: null, recheckAt: null });
    expect(story.state.wake).toBeNull();
    story.text('Stop!');
    story.sending = 'on';
    expect(kindsOf(story.sent).filter((kind) => kind === 'stop-confirmation')).toHaveLength(1);
    expect(story.advance(60 * dayMs)).toEqual([]);
  });

  it('written again holds, whenever the START comes that was written between the two', () => {
    const story = active();
    const at = inTheLastMinute(story);
    story.text('STOP', undefined, at(0));
    story.text('STOP', undefined, at(8));
    story.text('START', undefined, at(4));
    expect(statusOf(story.state)).toBe('stopped');
    expect(kindsOf(story.sent).filter((kind) => kind === 'stop-confirmation')).toHaveLength(1);
  });

  it('written again between two START ends with the second, which counts though it is the same word', () => {
    const story = active();
    const at = inTheLastMinute(story);
    story.text('STOP', undefined, at(0));
    story.text('STOP', undefined, at(4));
    story.text('START', undefined, at(2));
    expect(kindsOf(story.text('start', undefined, at(6)))).toEqual(['start-confirmation']);
    expect(statusOf(story.state)).toBe('active');
    expect(story.text('start', undefined, at(7))).toEqual([]);
  });

  it.each(['Alto', 'baja.'])(
    'of "%s" to a question about pain is shown to staff with that question',
    (words) => {
      const story = active();
      story.text(words);
      expect(story.happened('inbox-added')).toEqual([]);
      story.advance(minuteMs);
      story.text('START');
      story.untilAsked();
      expect(kindsOf(story.text(words))).toEqual(['stop-confirmation']);
      expect(story.happened('inbox-added')).toMatchObject([{ why: 'note' }]);
      expect(story.happened('text-received').at(-1)).toMatchObject({ asked: 'check-in' });
    },
  );

  it('on a toll-free number is confirmed by the carrier, so not by us', () => {
    const story = active({ ...testSettings, numberType: 'toll-free' });
    expect(story.text('STOP')).toEqual([]);
    expect(statusOf(story.state)).toBe('stopped');
  });

  it('leaves HELP and emergency words answered; anything else a person reads', () => {
    const story = active();
    story.text('STOP');
    expect(kindsOf(story.text('HELP'))).toEqual(['help']);
    expect(story.text('7')).toEqual([]);
    expect(story.state.plan.kept.readings).toEqual([]);
    expect(story.happened('inbox-added')).toMatchObject([{ why: 'stopped' }]);
    expect(kindsOf(story.text('I want to kill myself'))).toEqual(['emergency']);
    expect(statusOf(story.state)).toBe('stopped');
  });

  it('holds back staff texts and invitations too', () => {
    const story = active();
    story.text('STOP');
    expect(story.staff({ type: 'write-text', body: 'Hello', by })).toMatchObject({ reason: 'stopped' });
  });

  it('with a crisis is honoured, and the emergency words are the one reply', () => {
    const story = active();
    expect(kindsOf(story.text('I want to kill myself. Stop texting me'))).toEqual(['emergency']);
    expect(story.state.stopped).toBe(true);
    expect(story.text('STOP')).toEqual([]);
  });

  it('with a crisis within the hour of the last emergency words is confirmed, since they do not go', () => {
    const story = active();
    story.text('I want to kill myself');
    story.advance(5 * minuteMs);
    expect(kindsOf(story.text('I want to kill myself. Stop texting me'))).toEqual([
      'alert',
      'stop-confirmation',
    ]);
  });

  it('from a wrong number ends the texts and tells staff so', () => {
    const story = active();
    story.text('wrong number');
    expect(story.state.stopped).toBe(true);
    expect(story.state.attention['wrong-number']).toBeDefined();
  });

  it('before YES ends everything, and START brings the invitation again', () => {
    const story = tell(start);
    expect(kindsOf(story.text('STOP'))).toEqual(['stop-confirmation']);
    expect(story.advance(20 * dayMs)).toEqual([]);
    expect(story.state.attention).toEqual({});
    expect(kindsOf(story.text('START'))).toEqual(['invitation']);
    expect(statusOf(story.state)).toBe('invited');
  });

  it('gets through above every bound of what is read', () => {
    const story = active();
    for (let texts = 0; texts < 200; texts += 1) story.text('what?');
    expect(kindsOf(story.text('STOP'))).toEqual(['stop-confirmation']);
    expect(story.state.stopped).toBe(true);
  });

  it('that comes after its cause may have been forgotten still holds', () => {
    const story = active();
    const received = story.now;
    for (let texts = 0; texts < 300; texts += 1) {
      story.advance(30 * minuteMs);
      story.text('thanks');
    }
    story.text('5', 'late-score1', received);
    expect(story.state.plan.kept.readings).toEqual([]);
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'late' });
    story.text('STOP', 'late-stop-1', received);
    expect(story.state.stopped).toBe(true);
  });
});

describe('START', () => {
  it('resumes and confirms once; ordinary texts never do', () => {
    const story = active();
    story.text('STOP');
    story.advance(minuteMs);
    for (const words of ['yes', '5', 'thanks', 'ok go on', 'unstop it']) story.text(words);
    expect(story.state.stopped).toBe(true);
    expect(kindsOf(story.text('START'))).toEqual(['start-confirmation']);
    expect(story.text('START')).toEqual([]);
    expect(story.advance(8 * dayMs).map(({ kind }) => kind)).toContain('check-in');
  });

  it('received no later than the latest STOP changes nothing, whichever came in first', () => {
    const story = active();
    story.advance(minuteMs);
    story.text('STOP');
    expect(story.text('START', 'early-start', minutesAgo(story, 1))).toEqual([]);
    expect(story.text('START', 'equal-start', story.now)).toEqual([]);
    expect(story.state.stopped).toBe(true);
  });

  it('that came in before the STOP which was sent before it leaves the texts on', () => {
    const story = active();
    story.advance(10 * minuteMs);
    story.text('START', 'later-start', minutesAgo(story, 1));
    story.text('STOP', 'first-stop1', minutesAgo(story, 2));
    expect(story.state.stopped).toBe(false);
    expect(story.text('STOP', 'later-stop1', minutesAgo(story, 0)).map(({ kind }) => kind)).toEqual([
      'stop-confirmation',
    ]);
  });

  it('a STOP received before the latest START changes nothing', () => {
    const story = active();
    story.advance(10 * minuteMs);
    story.text('STOP', 'first-stop1', minutesAgo(story, 9));
    story.text('START', 'then-start1', minutesAgo(story, 5));
    expect(story.text('STOP', 'delayed-sto', minutesAgo(story, 7))).toEqual([]);
    expect(story.state.stopped).toBe(false);
  });
});

describe('an opt-out that the carrier knows of', () => {
  it('stops the patient, drops what waits and shows staff', () => {
    const story = active();
    story.sending = 'stuck';
    story.untilWanted('check-in');
    const [text] = story.state.texts;
    const textId = text?.id ?? '';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    const outcome = { result: 'failed' as const, code: 'OptedOut', optedOut: true };
    story.staff({ type: 'record-text', textId, outcome });
    expect(statusOf(story.state)).toBe('stopped');
    expect(story.state.texts).toEqual([]);
    expect(story.state.attention.undeliverable).toMatchObject({ reason: 'opted-out-at-carrier' });
    expect(nextText(story.state, story.settings, story.now).why).toBe('stopped-by-carrier');
    expect(story.happened('stopped')).toMatchObject([{ source: 'carrier' }]);
    expect(story.happened('check-in-closed')).toMatchObject([{ why: 'withdrawn', missed: false }]);
  });

  it('leaves emergency words waiting, whose alert can still be raised', () => {
    const story = active();
    story.sending = 'stuck';
    story.staff({ type: 'write-text', body: 'See you Monday', by });
    story.text('I want to kill myself');
    const textId = story.state.texts[0]?.id ?? '';
    const outcome = { result: 'failed' as const, code: 'OptedOut', optedOut: true };
    story.staff({ type: 'record-text', textId, outcome });
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['emergency']);
  });
});
