/** What a patient writes after staff asked something is for staff, until Ebb itself asks again. */
import { describe, expect, it } from 'vitest';
import { epochMs, instantOf } from '../../../../shared/domain/local-time.ts';
import {
  afterStaffWrote,
  staffWords,
  withoutStaffText,
} from '../../../../shared/domain/patient/conversation.ts';
import { active, by, kindsOf, scores, slot, staffWrote, start } from '../../../support/asked-by-staff.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const hourMs = 3_600_000;
const inbox = (story: Story) => story.happened('inbox-added').map(({ why }) => why);

describe('two texts of staff of which one does not arrive', () => {
  const both = afterStaffWrote(afterStaffWrote({}, '1-0', 'At 2?', start), '2-0', 'Or at 9?', start);

  it.each([
    ['1-0', 'Or at 9?'],
    ['2-0', 'At 2?'],
  ])('the other still waits for its answer: without %s', (lost, body) => {
    expect(staffWords(withoutStaffText(both, lost), start)).toBe(body);
  });

  it('and with neither nobody was asked', () => {
    expect(staffWords(withoutStaffText(withoutStaffText(both, '2-0'), '1-0'), start)).toBeNull();
  });
});

describe('several texts of staff', () => {
  const at = (minute: number) => instantOf(epochMs(start) + minute * 60_000);
  const four = ['At 1?', 'At 2?', 'At 3?', 'At 4?'].reduce(
    (talk, body, index) => afterStaffWrote(talk, `${index}-0`, body, at(index)),
    {},
  );

  it.each([
    [0, 'At 1?'],
    [1, 'At 2?'],
    [3, 'At 4?'],
  ])('are answered each by what was written after it left: in minute %i', (minute, body) => {
    expect(staffWords(four, at(minute))).toBe(body);
  });

  it('leave the one that arrived, although three after it did not', () => {
    const left = ['1-0', '3-0', '2-0'].reduce(withoutStaffText, four);
    expect(staffWords(left, at(9))).toBe('At 1?');
    expect(staffWords(left, at(72 * 60))).toBeNull();
  });

  it('leave of the older ones no more than may be on their way at once', () => {
    const five = afterStaffWrote(four, '4-0', 'At 5?', at(4));
    expect(staffWords(five, at(0))).toBeNull();
    expect(staffWords(five, at(1))).toBe('At 2?');
  });
});

describe('after a text of staff', () => {
  it.each([
    '9',
    'yes',
    'No',
    'better',
    'thank you!',
    '👍',
    'Done',
    'booked',
    'later',
    'The first one',
    '9 is good',
  ])(
    'given: nothing is open; when: the patient writes "%s"; then: staff read it, and nothing else happens',
    (words) => {
      const story = staffWrote(active());
      expect(story.text(words)).toEqual([]);
      expect(story.happened('inbox-added')).toEqual([
        { type: 'inbox-added', why: 'answer-to-staff', first: false, answers: slot },
      ]);
      expect(story.happened('text-received').at(-1)).toMatchObject({ asked: 'staff-text' });
      expect(scores(story)).toEqual([]);
      expect(story.state.sessions.recent).toHaveLength(1);
    },
  );

  it.each(['FEWER', 'Menos textos', 'PAUSE', 'PAUSE 3 WEEKS', 'pausa 10 dias.'])(
    'what HELP names, "%s", is done and confirmed, and stands in the inbox with what staff had written',
    (words) => {
      const story = staffWrote(active());
      expect(kindsOf(story.text(words))).toEqual(['wish-noted']);
      expect(story.happened('inbox-added')).toMatchObject([{ why: 'answer-to-staff', answers: slot }]);
      expect(story.state.fewer === true || story.state.paused !== null).toBe(true);
    },
  );

  it('during the intake "Done" ends no intake', () => {
    const story = tell(start);
    story.text('yes');
    staffWrote(story, 'Please fill in the form before Friday.').text('Done');
    expect(story.state.stage).toBe('intake');
    expect(inbox(story)).toEqual(['answer-to-staff']);
  });

  it('what names pain is a score all the same, and a flare is one', () => {
    const story = staffWrote(active());
    expect(kindsOf(story.text('pain is 6'))).toEqual(['acknowledgement']);
    expect(scores(story)).toMatchObject([{ score: 6 }]);
    expect(kindsOf(story.text('I am having a flare'))).toEqual(['flare-noted']);
  });

  it('STOP stops, and stands in the inbox with what staff had written', () => {
    const story = staffWrote(active());
    expect(kindsOf(story.text('STOP'))).toEqual(['stop-confirmation']);
    expect(story.state.stopped).toBe(true);
    expect(story.happened('inbox-added')).toMatchObject([{ why: 'answer-to-staff', answers: slot }]);
  });

  it('danger is danger, and a number beside it is nobody’s score', () => {
    const story = staffWrote(active());
    expect(kindsOf(story.text('9 but I have chest tightness and chest pain'))).toEqual(['emergency']);
    expect(inbox(story)).toEqual(['urgent']);
  });

  it('72 hours later a number is a score again', () => {
    const story = staffWrote(active());
    story.advance(72 * hourMs - 120_000);
    story.text('9');
    expect(scores(story)).toEqual([]);
    story.advance(120_000);
    story.text('8');
    expect(scores(story)).toMatchObject([{ score: 8 }]);
  });

  it('that was written before it, though delivered after, the patient answers nothing of staff', () => {
    const asked = active();
    asked.advance(60_000);
    const story = staffWrote(asked);
    story.text('8', undefined, instantOf(epochMs(story.now) - 120_000));
    expect(scores(story)).toMatchObject([{ score: 8 }]);
  });

  it('and before Ebb asked, what arrives after that question is for staff all the same', () => {
    const story = active();
    story.advance(5 * dayMs);
    staffWrote(story);
    const then = story.now;
    story.untilAsked();
    for (const words of ['9', 'Done', 'yes']) expect(story.text(words, undefined, then)).toEqual([]);
    expect(inbox(story)).toEqual(['answer-to-staff', 'answer-to-staff', 'answer-to-staff']);
    expect(story.state.sessions.recent).toHaveLength(1);
    story.text('4');
    expect(scores(story)).toMatchObject([{ score: 4 }]);
  });

  it('that could not be delivered nothing answers it', () => {
    const story = active();
    story.sending = 'stuck';
    story.staff({ type: 'write-text', body: slot, by });
    const textId = story.state.texts.at(-1)?.id ?? '';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    story.staff({ type: 'record-text', textId, outcome: { result: 'failed', code: 'X', optedOut: false } });
    story.text('8');
    expect(scores(story)).toMatchObject([{ score: 8 }]);
  });
});

describe('with a check-in open since before staff wrote', () => {
  it('a bare number is for staff, an anchored one is recorded, and the reminder is still sent', () => {
    const story = active();
    story.untilAsked();
    staffWrote(story);
    expect(story.text('9')).toEqual([]);
    expect(story.text('what do you mean?')).toEqual([]);
    expect(inbox(story)).toEqual(['answer-to-staff', 'answer-to-staff']);
    expect(kindsOf(story.advance(dayMs))).toEqual(['reminder']);
    expect(kindsOf(story.text('4'))).toEqual(['acknowledgement']);
    expect(scores(story)).toMatchObject([{ score: 4 }]);
  });

  it('an anchored score answers it', () => {
    const story = active();
    story.untilAsked();
    staffWrote(story);
    expect(kindsOf(story.text('pain 5'))).toEqual(['acknowledgement']);
    expect(story.state.checkIns.open).toBeNull();
  });
});

describe('a number that may speak of something else', () => {
  it('said in passing while nothing was asked for 3 days is read by a person', () => {
    const story = active();
    story.advance(4 * dayMs);
    expect(kindsOf(story.text('it is about a 7 I guess'))).toEqual(['will-read']);
    expect(scores(story)).toEqual([]);
    expect(inbox(story)).toEqual(['doubtful-score']);
    story.untilAsked();
    story.text('it is about a 7 I guess');
    expect(scores(story)).toMatchObject([{ score: 7 }]);
  });

  it('bare within 72 hours of a text of staff is for them, though Ebb asked since and was answered', () => {
    const story = active();
    story.advance(5 * dayMs);
    staffWrote(story);
    story.untilAsked();
    story.text('4');
    story.advance(5 * 60_000);
    expect(story.text('9')).toEqual([]);
    expect(scores(story)).toMatchObject([{ score: 4 }]);
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'answer-to-staff', answers: slot });
    story.text('pain is 5');
    expect(scores(story)).toMatchObject([{ score: 5 }]);
  });

  it('bare within those 7 days is read by a person though pain was asked about since, unless it corrects', () => {
    const story = active();
    story.untilAsked();
    story.text('6');
    story.staff({ type: 'record-session', date: '2027-01-05', attended: true, by });
    expect(kindsOf(story.advance(3 * dayMs))).toContain('session-nudge');
    story.untilAsked();
    story.text('4');
    story.advance(60_000);
    expect(kindsOf(story.text('sorry 5'))).toEqual(['acknowledgement']);
    story.advance(12 * hourMs);
    expect(story.state.lastAsked).toBe('check-in');
    story.text('3');
    expect(inbox(story)).toEqual(['doubtful-score']);
    expect(scores(story).map(({ score }) => score)).toEqual([6, 5]);
  });

  it('said in passing before the question, and heard after it, is read by a person', () => {
    const story = active();
    story.advance(4 * dayMs);
    const then = story.now;
    story.untilAsked();
    story.text('it is about a 7 I guess', undefined, then);
    expect(scores(story)).toEqual([]);
    expect(inbox(story)).toEqual(['doubtful-score']);
    expect(story.state.checkIns.open).not.toBeNull();
  });

  it('beside a flare, in passing, is read by a person, and the flare is met', () => {
    const story = active();
    story.advance(4 * dayMs);
    expect(kindsOf(story.text('flare. we were 8'))).toEqual(['flare-noted']);
    expect(story.happened('flare-reported')).toHaveLength(1);
    expect(scores(story)).toEqual([]);
    expect(inbox(story)).toHaveLength(1);
    story.text('still in a flare, pain 8');
    expect(scores(story)).toMatchObject([{ score: 8 }]);
  });

  it('beside a medicine, in passing, may be a dose', () => {
    const story = active();
    story.advance(4 * dayMs);
    story.text('meds changed, down to 5 now');
    expect(story.happened('medication-noted')).toHaveLength(1);
    expect(scores(story)).toEqual([]);
    expect(inbox(story)).toHaveLength(1);
  });

  it('bare within 7 days of a question that was not about pain is read by a person', () => {
    const story = active();
    story.untilAsked();
    story.text('6');
    story.staff({ type: 'record-session', date: '2027-01-05', attended: true, by });
    const before = story.now;
    expect(kindsOf(story.advance(3 * dayMs))).toContain('session-nudge');
    expect(kindsOf(story.text('2', undefined, instantOf(epochMs(before) + hourMs)))).toEqual([
      'acknowledgement',
    ]);
    expect(kindsOf(story.text('3'))).toEqual(['will-read']);
    expect(inbox(story)).toEqual(['doubtful-score']);
    expect(kindsOf(story.text('pain 3'))).toEqual(['acknowledgement']);
  });
});
