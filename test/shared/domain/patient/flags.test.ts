/** Flags: raised once, kept until staff clear them, and raised again only for a reason. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const zone = 'America/Los_Angeles';
const fours = [
  { date: '2026-12-21', score: 4 },
  { date: '2026-12-28', score: 4 },
];

function active(settings = testSettings): Story {
  const story = tell(start, { baseline: fours }, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

const raised = (story: Story, kind: string) =>
  story.events.filter(({ event }) => event.type === 'attention-raised' && event.kind === kind);

function clear(story: Story, kind: 'worsening' | 'flare' | 'missed-check-ins' | 'unread') {
  return story.staff({ type: 'clear-attention', kind, note: 'seen', by });
}

/** Scores every third day. */
function score(story: Story, ...scores: number[]): void {
  for (const each of scores) {
    story.advance(3 * dayMs);
    // Said of pain, since a bare number might answer the question about the session.
    story.text(`pain ${each}`);
  }
}

describe('a flag', () => {
  it('is raised once, however often a review finds that it holds, and stays until cleared', () => {
    const story = active();
    score(story, 6, 6, 6, 6, 6);
    expect(raised(story, 'worsening')).toHaveLength(1);
    score(story, 3, 3, 3);
    expect(story.state.attention.worsening).toBeDefined();
    expect(clear(story, 'worsening')).toMatchObject({ kind: 'accepted' });
    expect(story.state.attention.worsening).toBeUndefined();
    expect(clear(story, 'worsening')).toMatchObject({ reason: 'no-such-attention' });
  });

  it('cleared while it holds is raised again at the first review where it holds after one where it did not', () => {
    const story = active();
    score(story, 6, 6, 6);
    clear(story, 'worsening');
    score(story, 6);
    expect(raised(story, 'worsening')).toHaveLength(1);
    score(story, 2);
    expect(story.happened('attention-lapsed')).toMatchObject([{ kind: 'worsening' }]);
    score(story, 6, 7, 7);
    expect(raised(story, 'worsening')).toHaveLength(2);
  });

  it('cleared while it holds is raised again 28 days later, and no sooner', () => {
    const story = active();
    score(story, 6, 6, 6);
    clear(story, 'worsening');
    const cleared = localDate(story.now, zone);
    score(story, 6, 6, 6, 6, 6, 6, 6, 6, 6);
    expect(raised(story, 'worsening')).toHaveLength(1);
    score(story, 6);
    const [, again] = raised(story, 'worsening');
    expect(cleared).toBe('2027-01-13');
    expect(localDate(again?.at ?? '', zone)).toBe('2027-02-10');
    expect(story.state.attention.worsening).toEqual({ since: again?.at });
  });

  it('that no longer holds lapses by time alone, with a line in the history', () => {
    const story = active();
    story.advance(10 * dayMs);
    story.text('FLARE 3');
    expect(story.state.attention['flare-reported']).toBeDefined();
    story.advance(8 * dayMs);
    const [off] = story.happened('attention-noted');
    expect(off).toEqual({ type: 'attention-noted', kind: 'flare-reported', on: '2027-01-22', holds: false });
    story.advance(14 * dayMs);
    expect(story.state.attention['flare-reported']).toBeUndefined();
    expect(story.happened('attention-lapsed')).toContainEqual({
      type: 'attention-lapsed',
      kind: 'flare-reported',
      on: '2027-02-05',
    });
  });

  it('is found by time alone too', () => {
    const story = tell(start);
    story.text('yes');
    story.advance(22 * dayMs);
    const [noBaseline] = raised(story, 'no-baseline');
    expect(localDate(noBaseline?.at ?? '', zone)).toBe('2027-01-25');
  });

  it('of the inbox is cleared with its last item', () => {
    const story = active();
    story.text('can I bring my dog?');
    story.text('and my cat?');
    const [first = 0, second = 0] = story.state.inbox;
    story.staff({ type: 'finish-inbox-item', item: first, by });
    expect(story.state.attention.unread).toBeDefined();
    story.staff({ type: 'finish-inbox-item', item: second, by });
    expect(story.state.attention.unread).toBeUndefined();
    expect(story.staff({ type: 'finish-inbox-item', item: 9_999, by })).toMatchObject({
      reason: 'no-such-item',
    });
  });
});

describe('a flag that time alone raises', () => {
  /** The eighth week in the first phase is over on this Monday. */
  const due = '2027-03-01';

  it('is not put off to the next day by what is written on its morning', () => {
    const story = active();
    story.advanceTo(`${due}T09:00:00.000Z`);
    expect(localDate(story.now, zone)).toBe(due);
    story.staff({ type: 'write-note', id: 'note-1', body: 'Prefers mornings', by });
    story.advance(10 * 3_600_000);
    expect(raised(story, 'phase-review').map(({ at }) => at.slice(0, 13))).toEqual([`${due}T17`]);
  });
});

describe('missed check-ins', () => {
  it('need a person after two in a row', () => {
    const story = active();
    story.advance(11 * dayMs);
    expect(raised(story, 'missed-check-ins')).toEqual([]);
    story.advance(7 * dayMs);
    expect(raised(story, 'missed-check-ins')).toHaveLength(1);
  });
});
