/** Who moves west lives a day again that the plan knows already: it is no reason to ask for what is to come. */
import { expect, it } from 'vitest';
import { dayMs, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

it('asks after no session that is still to come', () => {
  const baseline = [
    { date: '2026-12-21', score: 5 },
    { date: '2026-12-28', score: 5 },
  ];
  const story = tell(start, { baseline });
  story.hearsOfSessions = false;
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.staff({ type: 'pause', until: null, by });
  story.staff({ type: 'edit-details', changed: { timeZone: 'Pacific/Auckland' }, by });
  story.advanceTo('2027-01-07T14:00:00.000Z');
  story.text('pain is 5');
  story.staff({ type: 'edit-details', changed: { timeZone: 'America/Los_Angeles' }, by });
  story.staff({ type: 'resume', by });
  story.advance(2 * dayMs);
  expect(story.happened('session-asked')).toEqual([]);
});
