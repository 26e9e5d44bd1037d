/** What staff wrote to one number of a patient is answered from another too. */
import { describe, expect, it } from 'vitest';
import { active, by } from '../../../support/asked-by-staff.ts';
import type { Story } from '../../../support/patient-story.ts';

const first = '+12065550123';
const second = '+12065550144';

function change(
  story: Story,
  phone: string,
  given: { consent?: { how: string; by: string; at: string } } = {},
) {
  story.staff({ type: 'edit-details', changed: { phone }, by, ...given });
}

describe('what staff wrote to the number before', () => {
  const onTheirWord = { consent: { how: 'by phone', by: 'Kim', at: '2027-01-04' } };
  const isForStaff = (story: Story) => {
    expect(story.text('9')).toEqual([]);
    const answered = { why: 'answer-to-staff', answers: 'At 2 or at 9?' };
    expect(story.happened('inbox-added').at(-1)).toMatchObject(answered);
    expect(story.happened('baseline-recorded')).toEqual([]);
  };

  it('is answered from the number after it', () => {
    const story = active();
    story.staff({ type: 'write-text', body: 'At 2 or at 9?', by });
    change(story, second, onTheirWord);
    story.advance(60_000);
    isForStaff(story);
  });

  it('is answered from the number once it comes back', () => {
    const story = active();
    change(story, second);
    story.text('YES');
    story.staff({ type: 'write-text', body: 'At 2 or at 9?', by });
    change(story, first, onTheirWord);
    story.advance(60_000);
    isForStaff(story);
  });
});
