/** An answer that waits to leave says nothing any more once the patient has written otherwise. */
import { describe, expect, it } from 'vitest';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';

function weekly(): Story {
  const story = tell(start);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** With texts stuck since the day after a session was due, in an autoimmune condition: a flare promises a call. */
function overdue(): Story {
  const baseline = ['2026-12-21', '2026-12-28'].map((date) => ({ date, score: 7 }));
  const story = tell(start, { condition: 'autoimmune', baseline });
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advanceTo('2027-01-12T20:00:00.000Z');
  story.sending = 'stuck';
  return story;
}

const waiting = (story: Story) => story.state.texts.map(({ content }) => content);

describe('while texts wait for their second', () => {
  it('the answer to a score gives way to that of the score in its place, and leaves it what it told along the way', () => {
    const story = weekly();
    story.untilAsked();
    story.sending = 'stuck';
    story.text('9 and I have a question about parking');
    const [first] = waiting(story);
    expect(first).toMatchObject({ kind: 'acknowledgement', score: 9, more: true });
    story.advance(20_000);
    story.text('sorry 3');
    expect(story.happened('text-dropped')).toMatchObject([{ kind: 'acknowledgement', why: 'superseded' }]);
    const answers = waiting(story).filter(({ kind }) => kind === 'acknowledgement');
    expect(answers).toMatchObject([{ ...first, score: 3 }]);
  });

  it('the question after a session stays open with the answer that takes it over', () => {
    const story = weekly();
    story.sending = 'on';
    story.untilAsked();
    story.sending = 'stuck';
    story.text('6');
    const [first] = waiting(story);
    const asked = story.happened('session-asked');
    story.advance(20_000);
    story.text('5');
    const [second] = waiting(story);
    expect(first).toMatchObject({ score: 6 });
    expect(second).toEqual({ ...first, score: 5 });
    expect(story.happened('session-asked')).toEqual(asked);
    expect(story.happened('session-question-closed')).toEqual([]);
  });

  it.each([
    ['a move and a session', 'FLARE 8', { move: null, sessionDue: false, callFirst: true }],
    ['a move and a session', 'chest pain', { move: 'flare', sessionDue: false }],
    ['a question', 'FLARE 8', { callFirst: true }],
    ['a question', 'chest pain', {}],
  ])('an answer does not take over %s that "%s" leaves untold', (told, words, expected) => {
    const story = overdue();
    const isMoved = told !== 'a question';
    if (isMoved) story.staff({ type: 'override-plan', phase: 'flare', reason: 'told by phone', by });
    story.text('pain is 7');
    const session = { date: '2027-01-11', expected: true, since: '2027-01-04' };
    expect(waiting(story)).toMatchObject([isMoved ? { move: 'flare', sessionDue: true } : { session }]);
    for (const text of [words, 'pain is 6']) {
      story.advance(20_000);
      story.text(text);
    }
    const answers = waiting(story).filter(({ kind }) => kind === 'acknowledgement');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ score: 6, ...expected });
    expect(answers[0]).not.toHaveProperty('session');
    // What is asked nowhere is not open.
    expect(story.happened('session-question-closed')).toMatchObject(isMoved ? [] : [{ why: 'withdrawn' }]);
  });

  it('the answer to a score of another day stays', () => {
    const story = weekly();
    story.sending = 'stuck';
    story.text('6');
    story.advance(dayMs);
    story.text('5');
    expect(waiting(story)).toMatchObject([
      { kind: 'acknowledgement', score: 6 },
      { kind: 'acknowledgement', score: 5 },
    ]);
  });

  it.each([
    [['STOP', 'START'], ['start-confirmation']],
    [['STOP', 'START', 'STOP'], ['stop-confirmation']],
    [['FEWER', 'MORE'], ['wish-noted']],
    [['PAUSE', 'START'], ['start-confirmation']],
    [['PAUSE', '4'], ['acknowledgement']],
    [['PAUSE', 'MORE'], ['wish-noted']],
  ])('of %j only the last is confirmed', (texts, kinds) => {
    const story = weekly();
    story.sending = 'stuck';
    for (const text of texts) {
      story.advance(20_000);
      story.text(text);
    }
    expect(waiting(story).map(({ kind }) => kind)).toEqual(kinds);
  });
});
