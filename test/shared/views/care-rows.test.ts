/** Where a patient stands, as a report asked for later finds it in the history. */
import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../shared/domain/outcomes/care.ts';
import { careRowsOf } from '../../../shared/views/care-rows.ts';
import { dayMs, type Story, tell } from '../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

function standing({ events, state }: Story, day: string) {
  const changes = events.flatMap(({ at, event }, seq) =>
    careRowsOf({
      patientId: 'p',
      clinicId: 'c',
      seq,
      at,
      cause: null,
      type: 'edit-details',
      events: [event],
      state,
    }),
  );
  return standingOn(changes, day);
}

function moved(optedOut: boolean, before: string[]): Story {
  const story = tell(start);
  for (const words of ['yes', ...before]) story.text(words);
  story.advance(dayMs);
  story.staff({ type: 'edit-details', changed: { phone: '+12065550177' }, optedOut, by });
  return story;
}

describe('after a change of number', () => {
  it('who had stopped on the old one is in care again, and was stopped until then', () => {
    const story = moved(false, ['STOP']);
    expect(story.state.stopped).toBe(false);
    expect(standing(story, '2027-01-04').stopped).toBe(true);
    expect(standing(story, '2027-01-05').stopped).toBe(false);
  });

  it('to one that has said STOP the patient is stopped', () => {
    const story = moved(true, []);
    expect(story.state.stopped).toBe(true);
    expect(standing(story, '2027-01-04').stopped).toBe(false);
    expect(standing(story, '2027-01-05').stopped).toBe(true);
  });
});
