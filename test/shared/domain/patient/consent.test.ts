/** Consent first: one invitation, nothing else before YES, one more invitation when staff want it. */
import { describe, expect, it } from 'vitest';
import { localTime } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const night = '2027-01-05T06:00:00.000Z'; // Monday, 22:00 in Los Angeles.
const by = 'staff-1';

const kinds = (story: Story) => story.sent.map(({ kind }) => kind);

describe('consent', () => {
  it('is asked for once at enrolment, which records how, by whom and when staff got it', () => {
    const consent = { how: 'in person', by: 'Kim', at: start };
    const story = tell(start, { consent });
    expect(story.happened('enrolled')).toMatchObject([{ consent, by }]);
    expect(kinds(story)).toEqual(['invitation']);
  });

  it('given a patient enrolled at night, the invitation waits for 09:00 and its seven days begin then', () => {
    const story = tell(night);
    expect(story.sent).toEqual([]);
    story.advance(dayMs);
    expect(story.sent.map(({ at }) => localTime(at, 'America/Los_Angeles'))).toEqual(['09:00']);
    expect(story.state.invitedAt).toBe(story.sent[0]?.at);
  });

  it('given YES to an invitation that left that morning, the first question waits for the day after', () => {
    const story = tell(night);
    story.advance(dayMs / 2);
    expect(kinds(story)).toEqual(['invitation']);
    expect(story.text('yes').map(({ kind }) => kind)).toEqual(['welcome']);
    expect(story.untilAsked().slice(0, 10)).toBe('2027-01-07');
  });

  it('lets nothing but HELP, emergency words and what means yes be answered before YES; a person reads the rest', () => {
    const story = tell(start);
    expect(story.text('7')).toEqual([]);
    expect(story.text('who is this?')).toEqual([]);
    expect(story.state.inbox).toHaveLength(2);
    expect(story.state.plan.baseline).toEqual([]);
    expect(story.text('help').map(({ kind }) => kind)).toEqual(['help']);
    expect(story.text('I want to kill myself')[0]?.kind).toBe('emergency');
    expect(story.staff({ type: 'write-text', body: 'Hello', by })).toEqual({
      kind: 'refused',
      reason: 'not-consented',
    });
  });

  it('given NO, there is silence and staff see it', () => {
    const story = tell(start);
    expect(story.text('No thanks')).toEqual([]);
    expect(story.happened('declined')).toHaveLength(1);
    expect(Object.keys(story.state.attention)).toEqual(['no-consent']);
    story.advance(30 * dayMs);
    expect(kinds(story)).toEqual(['invitation']);
  });

  it('unanswered for seven days needs a person, who may invite once more and no oftener', () => {
    const story = tell(start);
    expect(story.staff({ type: 'invite', by })).toMatchObject({ reason: 'invitation-open' });
    story.advance(7 * dayMs - 60_000);
    expect(story.state.attention).toEqual({});
    story.advance(120_000);
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(story.staff({ type: 'invite', by })).toMatchObject({ kind: 'accepted' });
    expect(kinds(story)).toEqual(['invitation', 'invitation']);
    expect(story.state.attention['no-consent']).toBeUndefined();
    story.advance(8 * dayMs);
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(story.staff({ type: 'invite', by })).toMatchObject({ reason: 'invited-twice' });
  });

  it('once staff have cleared that nobody answered, it is not raised again', () => {
    const story = tell(start);
    story.advance(8 * dayMs);
    story.staff({ type: 'clear-attention', kind: 'no-consent', note: 'on holiday', by });
    story.advance(30 * dayMs);
    expect(story.happened('attention-raised')).toHaveLength(1);
    expect(story.staff({ type: 'invite', by })).toMatchObject({ kind: 'accepted' });
  });

  it('a YES late after NO or silence still counts', () => {
    const story = tell(start);
    story.text('no');
    story.advance(9 * dayMs);
    expect(story.text('Yes').map(({ kind }) => kind)).toEqual(['welcome']);
    expect(statusOf(story.state)).toBe('intake');
    expect(story.state.attention['no-consent']).toBeUndefined();
  });

  it('an emoji alone is never consent', () => {
    const story = tell(start);
    story.text('👍');
    expect(statusOf(story.state)).toBe('invited');
  });

  it('given a clinic without a confirmed alert contact, the invitation waits and nobody has left it unanswered', () => {
    const story = tell(start, {}, undefined, 'not-live');
    story.advance(20 * dayMs);
    expect(story.sent).toEqual([]);
    expect(story.state.attention).toEqual({});
    story.sending = 'on';
    expect(kinds(story)).toEqual(['invitation']);
    story.advance(6 * dayMs);
    expect(story.state.attention).toEqual({});
    story.advance(2 * dayMs);
    expect(story.state.attention['no-consent']).toBeDefined();
  });

  it('given a number that had opted out, it starts stopped, without an invitation, until START', () => {
    const story = tell(start, { optedOut: true });
    expect(statusOf(story.state)).toBe('stopped');
    expect(story.state.wake).toBeNull();
    expect(story.staff({ type: 'invite', by })).toMatchObject({ reason: 'stopped' });
    expect(story.advance(30 * dayMs)).toEqual([]);
    expect(story.text('start').map(({ kind }) => kind)).toEqual(['invitation']);
    expect(story.text('yes').map(({ kind }) => kind)).toEqual(['welcome']);
  });

  it('given a pause, the invitation that waits is dropped with that reason', () => {
    const story = tell(night);
    story.staff({ type: 'pause', until: null, by });
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'invitation', why: 'paused' }]);
    expect(story.advance(3 * dayMs)).toEqual([]);
  });
});
