/** Answers to what patients write: questions back, HELP, what is left to a person, and how much a number may ask of us. */
import { describe, expect, it } from 'vitest';
import { later } from '../../../../shared/domain/local-time.ts';
import { lastScore } from '../../../../shared/domain/patient/last-score.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const minuteMs = 60_000;

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const inbox = (story: Story) => story.happened('inbox-added').map(({ why }) => why);

function active(settings = testSettings): Story {
  const story = tell(start, {}, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** With a question open, asked on Monday the 11th. */
function asked(): Story {
  const story = active();
  story.untilAsked();
  return story;
}

describe('an unclear text', () => {
  it('gets one question back, at most two per check-in, then a person reads it', () => {
    const story = asked();
    expect(kindsOf(story.text('neck 4, back 6'))).toEqual(['question']);
    expect(kindsOf(story.text('both'))).toEqual(['will-read']);
    expect(story.text('you tell me')).toEqual([]);
    expect(inbox(story)).toEqual(['unclear', 'unclear', 'unclear']);
    expect(story.state.attention.unread).toBeDefined();
    story.text('6');
    story.untilAsked();
    expect(kindsOf(story.text('what?'))).toEqual(['will-read']);
  });

  it('with nothing open is read by a person, and told so', () => {
    const story = active();
    expect(kindsOf(story.text('can I move my appointment?'))).toEqual(['will-read']);
    expect(inbox(story)).toEqual(['unclear']);
  });
});

describe('days away', () => {
  it.each([
    ['en', 'I am on vacation for two weeks', 'Reply PAUSE for 2 weeks'],
    ['en', "I'll be away until March 5", 'Reply PAUSE for 2 weeks'],
    ['en', "out of town till the 9th, won't be home until then", 'Reply PAUSE for 2 weeks'],
    ['es', 'Estoy de vacaciones dos semanas', 'Responda PAUSA (2 semanas)'],
    ['es', 'Salgo de viaje hasta el lunes', 'Responda PAUSA (2 semanas)'],
  ] as const)('are met with the offer of a pause, once a day: %s, "%s"', (language, words, offer) => {
    const story = tell(start, { language });
    story.text('yes');
    const [answer] = story.text(words);
    expect(answer?.body).toContain(offer);
    expect(inbox(story)).toEqual(['unclear']);
    expect(story.text(words)).toEqual([]);
    story.text(language === 'en' ? 'PAUSE 3 WEEKS' : 'PAUSA 3 SEMANAS');
    expect(story.state.paused).toMatchObject({ until: '2027-01-25', own: true });
  });

  it('of somebody else, or behind, are no reason to', () => {
    const story = active();
    for (const words of [
      'my therapist is on vacation',
      'we had a nice vacation',
      'is the pain going away?',
    ]) {
      story.advance(dayMs);
      const [answer] = story.text(words);
      expect(answer?.body).toContain('To talk to us');
    }
  });
});

describe('yes, no and thanks', () => {
  it('are no number to an open question', () => {
    const story = asked();
    expect(kindsOf(story.text('yes'))).toEqual(['will-read']);
    expect(kindsOf(story.text('no'))).toEqual(['question']);
    expect(inbox(story)).toEqual(['unexpected-answer', 'unexpected-answer']);
  });

  it('a second YES to the invitation asks for nothing', () => {
    const story = active();
    expect(story.text('yes')).toEqual([]);
    expect(inbox(story)).toEqual([]);
  });

  it('a yes after a session nudge is read by a person: it may mean that it is booked', () => {
    const story = asked();
    story.text('6');
    story.staff({ type: 'record-session', date: '2027-01-05', attended: true, by });
    expect(kindsOf(story.advance(3 * dayMs))).toContain('session-nudge');
    expect(kindsOf(story.text('yes'))).toEqual(['will-read']);
    expect(inbox(story)).toEqual(['unexpected-answer']);
  });

  it('thanks are recorded, not answered, and not in the inbox', () => {
    const story = asked();
    expect(story.text('Thank you so much!')).toEqual([]);
    expect(story.text('👍')).toEqual([]);
    expect(inbox(story)).toEqual([]);
    expect(story.happened('text-received').slice(-2)).toMatchObject([
      { reply: { kind: 'courtesy' }, asked: 'check-in' },
      { reply: { kind: 'courtesy' }, asked: 'check-in' },
    ]);
  });
});

describe('what patients tell of medicine and sessions', () => {
  it('is confirmed, and medicine is never advised on', () => {
    const story = active();
    expect(kindsOf(story.text('started gabapentin'))).toEqual(['medication-noted']);
    expect(kindsOf(story.text('booked'))).toEqual(['session-noted']);
    expect(story.happened('session-booked')).toHaveLength(1);
  });

  it('of a session the clinic recorded these days counts once', () => {
    const story = active();
    story.advance(2 * dayMs);
    expect(kindsOf(story.text('Done'))).toEqual(['session-noted']);
    expect(story.state.sessions.recent).toMatchObject([{ date: '2027-01-04', attended: true }]);
    story.advance(5 * dayMs);
    story.text('Done');
    expect(story.state.sessions.recent).toHaveLength(2);
  });

  it('of a session that was only assumed counts for that session', () => {
    const story = active({ ...testSettings, assumeSessions: true });
    story.advance(8 * dayMs);
    expect(story.state.sessions.recent.at(-1)).toEqual({ date: '2027-01-11', attended: true, assumed: true });
    story.text('missed it');
    expect(story.state.sessions.recent.at(-1)).toEqual({
      date: '2027-01-11',
      attended: false,
      source: 'patient',
    });
  });
});

describe('the caps', () => {
  it('are ten automatic answers in 24 hours; what is asked beyond is recorded and not answered', () => {
    const story = active();
    story.advance(2 * dayMs);
    let answers = 0;
    for (let texts = 0; texts < 15; texts += 1) {
      answers += story.text('booked').length;
      story.advance(11_000);
    }
    expect(answers).toBe(10);
    expect(story.text('5')).toEqual([]);
    expect(story.state.plan.baseline).toMatchObject([{ score: 5 }]);
    story.advance(dayMs - 4 * minuteMs);
    expect(story.text('booked')).toEqual([]);
    story.advance(4 * minuteMs);
    expect(kindsOf(story.text('booked'))).toEqual(['session-noted']);
  });

  it('withhold neither HELP nor what START confirms', () => {
    const story = active();
    for (let texts = 0; texts < 12; texts += 1) {
      story.text('booked');
      story.advance(11_000);
    }
    expect(kindsOf(story.text('HELP'))).toEqual(['help']);
    story.text('STOP');
    story.advance(1_000);
    story.advance(minuteMs);
    expect(kindsOf(story.text('START'))).toEqual(['start-confirmation']);
  });

  it('leave a text that is one of the last 20 we sent unanswered, whatever its case and spaces', () => {
    const story = active();
    const welcome = story.sent.find(({ kind }) => kind === 'welcome')?.body ?? '';
    const [help] = story.text('help');
    for (const body of [welcome, ` ${welcome.toUpperCase()} `, help?.body ?? '']) {
      expect(story.text(body)).toEqual([]);
    }
    // Whoever wrote it, a person sees it; what came twice at once is one text.
    expect(inbox(story)).toEqual(['unclear', 'unclear']);
  });

  it('withhold the answer to a text that is one of ours, never its reading, the alert or the inbox', () => {
    const story = active();
    for (const body of ['7', 'yes', 'chest pain']) {
      story.staff({ type: 'write-text', body, by });
      story.advance(3 * dayMs);
    }
    expect(story.text('7')).toEqual([]);
    expect(story.state.plan.kept.readings.at(-1) ?? story.state.plan.baseline.at(-1)).toMatchObject({
      score: 7,
    });
    story.advance(minuteMs);
    expect(kindsOf(story.text('chest pain'))).toEqual(['emergency']);
  });

  it('record nothing from a question of ours come back, whatever numbers it holds', () => {
    const story = asked();
    const question = story.sent.find(({ kind }) => kind === 'check-in')?.body ?? '';
    expect(story.text(question)).toEqual([]);
    expect(story.state.plan).toMatchObject({ baseline: [], kept: { readings: [] } });
    expect(inbox(story)).toEqual(['unclear']);
  });

  it('take the same words under two message ids within 10 seconds for one text', () => {
    const story = asked();
    expect(kindsOf(story.text('6'))).toEqual(['acknowledgement']);
    story.advance(10_000);
    expect(story.text('6')).toEqual([]);
    expect(story.happened('text-received').at(-1)).toMatchObject({ text: '6', again: true });
    expect([...story.happened('baseline-recorded'), ...story.happened('reading-recorded')]).toHaveLength(1);
    story.advance(1_000);
    expect(kindsOf(story.text('6'))).toEqual(['acknowledgement']);
    story.advance(1_000);
    story.text('4');
    story.advance(1_000);
    expect(kindsOf(story.text('6'))).toEqual(['acknowledgement']);
    expect(kindsOf(story.text('I want to kill myself'))).toEqual(['emergency']);
    expect(story.text('I want to kill myself')).toEqual([]);
  });

  it('take what was written between two of the same, and comes after both, for overtaken', () => {
    const story = asked();
    const at = (seconds: number) => later(story.now, seconds * 1_000);
    const [first, between, again] = [at(0), at(3), at(6)];
    story.text('8', undefined, first);
    story.advance(7_000);
    story.text('8', undefined, again);
    expect(story.text('5', undefined, between)).toEqual([]);
    expect(lastScore(story.state)).toMatchObject({ score: 8 });
  });

  it('that come back from a robot wait behind what people write, though they name an emergency', () => {
    const story = active();
    const [word] = story.text('what should I wear?');
    expect(word?.body).toContain('Emergency: call 911');
    expect(story.text(word?.body ?? '')).toEqual([]);
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'unclear', first: false });
  });

  it('beyond 50 texts in 24 hours only count them, but for stop, start, help, crisis and urgent', () => {
    const story = active();
    for (let texts = 0; texts < 49; texts += 1) story.text('hello there');
    expect(story.happened('text-counted')).toEqual([]);
    story.text('7');
    story.text('hello again');
    expect(story.happened('text-counted')).toHaveLength(2);
    expect(story.state.plan.baseline).toEqual([]);
    expect(kindsOf(story.text('HELP'))).toEqual(['help']);
    expect(kindsOf(story.text('I have chest pain'))).toEqual(['emergency']);
    expect(story.text('please stop texting me').map(({ kind }) => kind)).toEqual(['stop-confirmation']);
    story.advance(minuteMs);
    expect(kindsOf(story.text('START'))).toEqual(['start-confirmation']);
    expect(story.state.stopped).toBe(false);
  });

  it('leave no more than 20 answers waiting when none can leave', () => {
    const story = active();
    story.sending = 'stuck';
    for (let day = 0; day < 10; day += 1) {
      story.advance(dayMs);
      for (let texts = 0; texts < 12; texts += 1) story.text('help');
    }
    expect(story.state.texts.length).toBeLessThanOrEqual(21);
    story.text('STOP');
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['stop-confirmation']);
  });
});
