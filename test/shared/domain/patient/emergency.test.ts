/** Crisis and urgent: emergency words at once, staff alerted each time, nudges on hold until staff clear it. */
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const minuteMs = 60_000;
const crisis = 'I want to kill myself';

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const levels = (story: Story) => story.happened('alert-raised').map(({ level }) => level);

function active(settings = testSettings): Story {
  const story = tell(start, {}, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

function clear(story: Story, kind: 'crisis' | 'urgent') {
  return story.staff({ type: 'clear-attention', kind, note: 'spoke with Ana', by });
}

describe('emergency words', () => {
  it.each<[string, (story: Story) => unknown]>([
    ['active', () => null],
    ['paused', (story) => story.staff({ type: 'pause', until: null, by })],
    ['stopped', (story) => story.text('STOP')],
  ])('go at once to a patient who is %s, at any hour', (_status, happen) => {
    const story = active();
    happen(story);
    story.advance(dayMs / 2 + 3 * 60 * minuteMs);
    expect(kindsOf(story.text(crisis))).toEqual(['emergency']);
    expect(story.state.attention.crisis).toBeDefined();
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'crisis', first: true });
  });

  it('go at most once an hour, above every cap, while the clinic is alerted each time', () => {
    const story = active();
    for (let texts = 0; texts < 60; texts += 1) story.text(texts < 15 ? 'help' : `hello ${texts}`);
    expect(kindsOf(story.text(crisis))).toEqual(['emergency']);
    story.advance(59 * minuteMs);
    expect(kindsOf(story.text('I have chest pain'))).toEqual(['alert']);
    expect(story.state.attention.urgent).toBeDefined();
    story.advance(minuteMs);
    expect(kindsOf(story.text(crisis))).toEqual(['emergency']);
  });

  it('go although sending is off everywhere and in test mode', () => {
    const story = active({ ...testSettings, testNumbers: [] });
    story.settings = { ...story.settings, sending: 'off' };
    story.sending = 'off';
    expect(kindsOf(story.text(crisis))).toEqual(['emergency']);
    expect(kindsOf(story.text('STOP'))).toEqual(['stop-confirmation']);
  });

  it('record a score that came with them without thanking for it', () => {
    const story = active();
    expect(kindsOf(story.text('Pain is 9 and I have chest pain'))).toEqual(['emergency']);
    expect(story.state.plan.baseline).toMatchObject([{ score: 9 }]);
  });

  it('are met even when the message is older than what is remembered', () => {
    const story = active();
    const received = story.now;
    for (let texts = 0; texts < 300; texts += 1) {
      story.advance(30 * minuteMs);
      story.text('thanks');
    }
    expect(kindsOf(story.text(crisis, 'late-crisis', received))).toEqual(['emergency']);
    expect(levels(story)).toEqual(['first']);
  });

  it('that a robot sends back to us are not answered', () => {
    const story = active();
    const [words] = story.text(crisis);
    story.advance(2 * 60 * minuteMs);
    const before = levels(story).length;
    expect(story.text(words?.body ?? '')).toEqual([]);
    expect(levels(story)).toHaveLength(before);
  });

  it('are recognised when sent back although they left without the alert', () => {
    const story = active();
    story.sending = 'stuck';
    story.text(crisis);
    const textId = story.state.texts[0]?.id ?? '';
    const body = 'Emergency: call 911. Thinking of suicide: call 988. Please call +12065550100.';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    const outcome = { result: 'sent' as const, providerId: null, segments: 1, body };
    story.staff({ type: 'record-text', textId, outcome, alerted: false });
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['alert']);
    story.text(body);
    expect(story.happened('text-queued').filter(({ content }) => content.kind === 'emergency')).toHaveLength(
      1,
    );
  });

  it('given up on leave the alert behind, which is tried until it is accepted', () => {
    const story = active();
    story.sending = 'stuck';
    story.text(crisis);
    const textId = story.state.texts[0]?.id ?? '';
    for (let tries = 0; tries < 6; tries += 1) {
      story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
      story.staff({ type: 'release-text', textId, code: 'Throttling' });
    }
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['alert']);
  });

  it('that were refused were not said: the next cry within the hour gets them', () => {
    const story = active();
    story.sending = 'stuck';
    story.text(crisis);
    const textId = story.state.texts[0]?.id ?? '';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    const outcome = { result: 'failed' as const, code: 'InvalidParameter', optedOut: false };
    story.staff({ type: 'record-text', textId, outcome, alerted: true });
    story.sending = 'on';
    story.advance(minuteMs);
    expect(kindsOf(story.text('I cannot breathe'))).toEqual(['emergency']);
    expect(kindsOf(story.text(crisis))).toEqual(['alert']);
  });
});

describe('the hold', () => {
  it('drops the nudge on its way and lets none leave until staff clear the last of what raised it', () => {
    const story = active();
    story.sending = 'stuck';
    story.untilWanted('check-in');
    story.text(crisis);
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'check-in', why: 'held' }]);
    story.sending = 'on';
    story.text('I have chest pain');
    expect(statusOf(story.state)).toBe('held');
    const told = kindsOf(story.advance(20 * dayMs));
    expect(told.filter((kind) => kind !== 'alert')).toEqual([]);
    clear(story, 'crisis');
    expect(statusOf(story.state)).toBe('held');
    clear(story, 'urgent');
    expect(statusOf(story.state)).toBe('active');
    expect(kindsOf(story.advance(2 * dayMs))).toContain('check-in');
  });
});

describe('an alert', () => {
  it('not acknowledged goes out again after 15 minutes and to the operator after 60, then no more', () => {
    const story = active();
    story.text(crisis);
    story.advance(16 * minuteMs);
    expect(levels(story)).toEqual(['first', 'again']);
    story.advance(43 * minuteMs);
    expect(levels(story)).toEqual(['first', 'again']);
    story.advance(3 * minuteMs);
    expect(levels(story)).toEqual(['first', 'again', 'operator']);
    expect(kindsOf(story.sent).filter((kind) => kind === 'alert')).toHaveLength(2);
    story.advance(dayMs);
    expect(levels(story)).toHaveLength(3);
  });

  it('acknowledged by clearing what raised it does not go out again', () => {
    const story = active();
    story.text(crisis);
    story.advance(10 * minuteMs);
    clear(story, 'crisis');
    expect(story.state.alert).toBeNull();
    expect(story.happened('alert-acknowledged')).toHaveLength(1);
    story.advance(dayMs);
    expect(levels(story)).toEqual(['first']);
  });

  it('repeats for a patient who stopped and for one who was discharged', () => {
    const stopped = active();
    stopped.text(`${crisis}. Stop texting me`);
    stopped.advance(16 * minuteMs);
    expect(levels(stopped)).toEqual(['first', 'again']);
    const discharged = active();
    discharged.text(crisis);
    discharged.staff({ type: 'discharge', reason: 'moved away', by });
    discharged.advance(16 * minuteMs);
    expect(levels(discharged)).toEqual(['first', 'again']);
    expect(clear(discharged, 'crisis')).toMatchObject({ kind: 'accepted' });
  });

  it('begins anew after the operator was told; nobody is said to have acknowledged the first', () => {
    const story = active();
    story.text(crisis);
    story.advance(2 * 60 * minuteMs);
    story.text(crisis);
    expect(levels(story)).toEqual(['first', 'again', 'operator', 'first']);
    expect(story.happened('alert-acknowledged')).toEqual([]);
    story.advance(16 * minuteMs);
    expect(levels(story).at(-1)).toBe('again');
  });

  it('that cannot leave waits once, however often it is wanted', () => {
    const story = active();
    story.sending = 'stuck';
    for (let texts = 0; texts < 90; texts += 1) {
      story.text(crisis);
      story.advance(minuteMs);
    }
    expect(story.state.texts.length).toBeLessThanOrEqual(4);
  });
});
