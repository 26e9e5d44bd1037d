/** `call-first` holds: nothing changes and nobody is sent to a session before the clinic has called. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/local-time.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const sevens = [
  { date: '2026-12-21', score: 7 },
  { date: '2026-12-28', score: 7 },
];

const sentOn = (texts: Story['sent']) =>
  texts.map(({ kind, at }) => `${kind} ${localDate(at, zone).slice(5)}`);

/** With a flare reported on Tuesday the 5th; the next session is due on Monday the 11th. */
function flaring(language: 'en' | 'es' = 'en'): Story {
  const story = tell(start, { baseline: sevens, condition: 'autoimmune', language }, testSettings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.advance(dayMs);
  return story;
}

describe('a call that was promised', () => {
  it.each([
    ['flare', 'en', 'We will call you on this number in opening hours.'],
    ['flare 8', 'en', 'We will call you on this number in opening hours.'],
    ['tengo un brote', 'es', 'Le llamaremos a este celular en horas de oficina.'],
  ] as const)('is told in the answer to "%s"', (words, language, promise) => {
    const [answer] = flaring(language).text(words);
    expect(answer?.body).toContain(promise);
  });

  it('alerts the clinic again after a day, and once only', () => {
    const story = flaring();
    story.text('flare');
    expect(sentOn(story.advance(dayMs - 60_000)).filter((text) => text.startsWith('alert'))).toEqual([]);
    expect(sentOn(story.advance(3 * dayMs)).filter((text) => text.startsWith('alert'))).toEqual([
      'alert 01-06',
    ]);
    expect(story.state.alert).toBeNull();
  });

  it('alerts the clinic also when the patient has asked for no more texts meanwhile', () => {
    const story = flaring();
    story.text('flare');
    story.text('STOP');
    expect(sentOn(story.advance(3 * dayMs))).toEqual(['alert 01-06']);
  });

  it('alerts the clinic of a call that the patient asked for, and anew when they ask again after it', () => {
    const story = flaring();
    story.text('please call me');
    story.text('call me please');
    const alerts = () => sentOn(story.advance(3 * dayMs)).filter((text) => text.startsWith('alert'));
    expect(alerts()).toEqual(['alert 01-06']);
    story.staff({ type: 'clear-attention', kind: 'call-me', note: 'spoke with Ana', by });
    expect(alerts()).toEqual([]);
    story.text('call me');
    expect(alerts()).toEqual(['alert 01-12']);
  });

  it('that the patient asked for and nobody made is asked for after 7 days, once, and anew when they ask again', () => {
    const story = flaring();
    story.text('please call me');
    const pleas = () => sentOn(story.advance(14 * dayMs)).filter((text) => text.startsWith('please-call'));
    // Tuesday a week later has the reminder of the check-in.
    expect(pleas()).toEqual(['please-call 01-13']);
    expect(pleas()).toEqual([]);
    story.staff({ type: 'clear-attention', kind: 'call-me', note: 'spoke with Ana', by });
    story.text('call me');
    story.advance(dayMs);
    story.staff({ type: 'clear-attention', kind: 'call-me', note: 'spoke with Ana', by });
    expect(pleas()).toEqual([]);
    story.text('call me');
    expect(pleas()).toHaveLength(1);
  });

  it('of which two were promised is asked for in one text', () => {
    const story = flaring();
    story.text('flare');
    story.text('please call me');
    const pleas = sentOn(story.advance(21 * dayMs)).filter((text) => text.startsWith('please-call'));
    expect(pleas).toEqual(['please-call 01-14']);
  });

  it('made in time alerts nobody', () => {
    const story = flaring();
    story.text('call me');
    story.staff({ type: 'clear-attention', kind: 'call-me', note: 'spoke with Ana', by });
    expect(sentOn(story.advance(3 * dayMs)).filter((text) => text.startsWith('alert'))).toEqual([]);
  });

  it('is told once more the day before the next session, then asks for a call after 7 days; check-ins go on', () => {
    const story = flaring();
    story.text('flare');
    const texts = story.advance(14 * dayMs).filter(({ kind }) => kind !== 'alert');
    expect(sentOn(texts)).toEqual([
      'check-in 01-07',
      'talk-first 01-10',
      'check-in 01-11',
      'reminder 01-12',
      // The three of the seven days before have left.
      'please-call 01-14',
      'check-in 01-18',
    ]);
    expect(texts.find(({ kind }) => kind === 'talk-first')?.body).toBe(
      'Hi Ana, Harbor Massage here. Please talk to us before your next session, even if it is booked: ' +
        'we will call you, or call +12065550100.',
    );
  });

  it('keeps sessions, news and tips from the acknowledgement, and from the queue', () => {
    const story = flaring();
    story.text('flare');
    story.untilAsked();
    const [answer] = story.text('6');
    expect(answer?.body).not.toContain('Your session is due');
    expect(story.happened('tip-chosen')).toEqual([]);
  });

  it('once made lets what is due go again', () => {
    const story = flaring();
    story.text('flare');
    story.staff({ type: 'clear-attention', kind: 'call-first', note: 'spoke with Ana', by });
    story.untilAsked();
    story.text('5');
    story.advance(10 * dayMs);
    expect(story.happened('session-nudged')).not.toEqual([]);
  });

  it('that a pause came between is told after it', () => {
    const story = flaring();
    story.text('flare');
    story.advanceTo('2027-01-10T18:00:00.000Z');
    story.sending = 'stuck';
    story.untilWanted('talk-first');
    story.staff({ type: 'pause', until: '2027-01-12', by });
    story.sending = 'on';
    expect(sentOn(story.advance(2 * dayMs)).filter((text) => text.startsWith('talk-first'))).toEqual([]);
    const after = sentOn(story.advance(5 * dayMs)).filter((text) => text.startsWith('talk-first'));
    expect(after).toHaveLength(1);
  });
});
