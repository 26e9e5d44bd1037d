/** Staff's word for a changed number: how far it reaches. */
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const first = '+12065550123';
const second = '+12065550144';
const third = '+12065550155';
const consent = { how: 'by phone', by: 'Kim', at: '2027-01-11' };

function active(): Story {
  const story = tell(start);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** Staff change the number on their word; answers with what left for it. */
function change(story: Story, phone: string, given: { consent?: typeof consent } = { consent }) {
  const before = story.sent.length;
  story.staff({ type: 'edit-details', changed: { phone }, by, ...given });
  return story.sent.slice(before);
}

describe("staff's word for a changed number", () => {
  it('holds for no more than the one change: the number before must have said YES itself', () => {
    const story = active();
    change(story, second);
    expect(change(story, third)).toMatchObject([{ kind: 'invitation', to: third }]);
    expect(statusOf(story.state)).toBe('invited');
    const other = active();
    change(other, second);
    other.advance(60_000);
    other.text('Yes');
    expect(change(other, third)).toMatchObject([{ kind: 'welcome', to: third }]);
  });

  it('is needed still after a YES to another question', () => {
    const story = active();
    change(story, second);
    story.untilAsked();
    story.text('yes');
    expect(change(story, third)).toMatchObject([{ kind: 'invitation', to: third }]);
  });

  it('stands over no NO that the number had said', () => {
    const story = tell(start);
    story.text('No');
    story.advance(60_000);
    change(story, second, {});
    story.text('YES');
    story.advance(60_000);
    expect(change(story, first)).toEqual([]);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.state.attention['no-consent']).toBeDefined();
  });
});
