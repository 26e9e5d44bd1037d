/** What staff keep among themselves lasts as long as what it is about, and hides no danger. */
import { describe, expect, it } from 'vitest';
import { type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'kim';

/** Someone whose question waits to be read. */
function asking(): Story {
  const story = tell(start);
  story.text('yes');
  story.text('where do I park?');
  return story;
}

function snoozed(): Story {
  const story = asking();
  expect(story.staff({ type: 'snooze', until: '2027-01-08', by }).kind).toBe('accepted');
  expect(story.state.desk).toEqual({ snoozedUntil: '2027-01-08' });
  return story;
}

function reason(story: Story, until: string | null): string {
  const decision = story.staff({ type: 'snooze', until, by });
  return decision.kind === 'refused' ? decision.reason : decision.kind;
}

describe('what is put off', () => {
  it.each([
    ['2027-01-04', 'past-date'],
    ['2027-01-05', 'accepted'],
    ['2027-02-04', 'accepted'],
    ['2027-02-05', 'snoozed-too-long'],
    [null, 'nothing-changed'],
  ])('until %s on January 4: %s', (until, expected) => {
    expect(reason(asking(), until)).toBe(expected);
  });

  it.each([
    ['a crisis', 'I want to die'],
    ['an urgent sign', 'I have chest pain'],
    ['what may be danger', 'I have a gun and I wrote the letters'],
  ])('is never %s', (_what, text) => {
    const story = asking();
    story.text(text);
    expect(reason(story, '2027-01-08')).toBe('cannot-wait');
  });

  it.each([
    ['another text', 'and is the door open?'],
    ['a crisis', 'I want to die'],
    ['a request to be called', 'please call me'],
  ])('comes back at once by %s', (_what, text) => {
    const story = snoozed();
    story.text(text);
    expect(story.state.desk).toBeUndefined();
  });

  it('stays put off when a score says nothing new, and asks the outside for nothing', () => {
    const story = snoozed();
    const { wake, texts } = story.state;
    story.staff({ type: 'assign', name: 'Kim', by });
    expect([story.state.wake, story.state.texts]).toEqual([wake, texts]);
    story.staff({ type: 'write-note', id: 'n1', body: 'prefers the quiet room', by });
    expect(story.state.desk).toEqual({ snoozedUntil: '2027-01-08', assigned: { to: by, name: 'Kim' } });
  });

  it('can be looked at again before its day', () => {
    const story = snoozed();
    expect(reason(story, '2027-01-08')).toBe('nothing-changed');
    expect(reason(story, null)).toBe('accepted');
    expect(story.state.desk).toBeUndefined();
  });
});

describe('who has it in hand', () => {
  it('is one at a time, and outlasts a new cause but not the last of them', () => {
    const story = asking();
    const [item = 0] = story.state.inbox;
    story.staff({ type: 'assign', name: 'Kim', by });
    story.staff({ type: 'assign', name: 'Lee', by: 'lee' });
    story.text('please call me');
    expect(story.state.desk).toEqual({ assigned: { to: 'lee', name: 'Lee' } });
    for (const each of story.state.inbox) story.staff({ type: 'finish-inbox-item', item: each, by });
    expect(story.state.desk).toEqual({ assigned: { to: 'lee', name: 'Lee' } });
    story.staff({ type: 'clear-attention', kind: 'call-me', note: 'called', by });
    expect(story.state.desk).toBeUndefined();
    expect(item).toBeGreaterThan(0);
  });

  it('can be nobody again', () => {
    const story = asking();
    story.staff({ type: 'assign', name: 'Kim', by });
    expect(story.staff({ type: 'assign', name: 'Kim', by })).toEqual({
      kind: 'refused',
      reason: 'nothing-changed',
    });
    story.staff({ type: 'assign', name: null, by: 'lee' });
    expect(story.state.desk).toBeUndefined();
  });
});
