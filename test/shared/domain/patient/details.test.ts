/** Details that change, discharge and erasure. */
import { describe, expect, it } from 'vitest';
import { localTime } from '../../../../shared/domain/local-time.ts';
import { preferredTime } from '../../../../shared/domain/patient/due/preferred-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

function active(enrolment: Parameters<typeof tell>[1] = {}): Story {
  const story = tell(start, enrolment);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

type Changed = Extract<Parameters<Story['staff']>[0], { type: 'edit-details' }>['changed'];
const edit = (story: Story, changed: Changed) => story.staff({ type: 'edit-details', changed, by });

describe('details that change', () => {
  it('a time zone moves what is to come onto the new clock', () => {
    const story = active();
    edit(story, { timeZone: 'America/New_York' });
    const asked = story.untilAsked();
    expect(localTime(asked, 'America/New_York')).toBe(preferredTime(story.state));
  });

  it('a preferred time holds from the next text on', () => {
    const story = active();
    edit(story, { preferredTime: '10:00' });
    expect(localTime(story.untilAsked(), 'America/Los_Angeles').slice(0, 2)).toBe('10');
  });

  it('a phone is where the next text goes', () => {
    const story = active();
    edit(story, { phone: '+12065550144' });
    expect(story.state.phone).toBe('+12065550144');
  });

  it('a condition is reviewed at once: an autoimmune flare is for staff to call about', () => {
    const story = active();
    story.text('FLARE');
    expect(story.state.attention['flare-reported']).toBeDefined();
    edit(story, { condition: 'autoimmune' });
    expect(story.state.attention['call-first']).toBeDefined();
  });

  it('that are as they were change nothing', () => {
    const story = active();
    expect(edit(story, { firstName: 'Ana' })).toEqual({ kind: 'refused', reason: 'nothing-changed' });
    expect(edit(story, { firstName: 'Anna', phone: '+12065550123' })).toMatchObject({
      events: [{ type: 'details-changed', changed: { firstName: 'Anna' } }],
    });
  });
});

describe('a discharge', () => {
  it('withdraws what waits and the schedule; nothing follows', () => {
    const story = active();
    story.sending = 'stuck';
    story.untilWanted('check-in');
    story.staff({ type: 'discharge', reason: 'better', by });
    expect(story.state.texts).toEqual([]);
    expect(story.state.wake).toBeNull();
    expect(statusOf(story.state)).toBe('discharged');
    story.sending = 'on';
    expect(story.advance(60 * dayMs)).toEqual([]);
  });

  it('leaves the answer to a STOP that came just before', () => {
    const story = active();
    story.sending = 'stuck';
    story.text('STOP');
    story.staff({ type: 'discharge', reason: 'asked us to', by });
    story.sending = 'on';
    expect(story.sent.at(-1)?.kind).toBe('stop-confirmation');
  });
});

describe('an erasure', () => {
  it('leaves a tombstone that names nobody and asks for nothing', () => {
    const story = active({ baseline: [{ date: '2026-12-21', score: 7 }] });
    story.text('I have chest pain');
    const { seq } = story.state;
    story.staff({ type: 'erase', by });
    const { state } = story;
    expect(statusOf(state)).toBe('erased');
    expect(state.seq).toBe(seq + 1);
    const left = JSON.stringify(state);
    for (const trace of ['Ana', '+12065550123', 'Los_Angeles', 'back-pain'])
      expect(left).not.toContain(trace);
    expect(state).toMatchObject({ texts: [], wake: null, attention: {}, inbox: [], alert: null });
    expect(state.plan.baseline).toEqual([]);
  });

  it('tells of an opt-out so that it can be remembered by a keyed hash', () => {
    const stopped = active();
    stopped.text('STOP');
    stopped.staff({ type: 'erase', by });
    expect(stopped.happened('erased')).toEqual([{ type: 'erased', by, optedOut: true }]);
    const other = active();
    other.staff({ type: 'erase', by });
    expect(other.happened('erased')).toEqual([{ type: 'erased', by }]);
  });
});
