/** A text on its way out: claimed, sent, recorded; dropped when its reason has passed; never sent twice. */
import { describe, expect, it } from 'vitest';
import { localDate, localTime } from '../../../../shared/domain/local-time.ts';
import type { DropReason } from '../../../../shared/domain/texts/open-text.ts';
import { dayMs, type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const zone = 'America/Los_Angeles';
const by = 'staff-1';
const hourMs = 3_600_000;

function active(settings = testSettings): Story {
  const story = tell(start, {}, settings);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

/** A check-in that waits, due on Monday the 11th just after 17:00. */
function waiting(): Story {
  const story = active();
  story.sending = 'stuck';
  story.untilWanted('check-in');
  return story;
}

const only = (story: Story) => story.state.texts[0]?.id ?? '';
const claim = (story: Story, textId = only(story)) =>
  story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
const dropped = (story: Story) => story.happened('text-dropped').map(({ kind, why }) => `${kind} ${why}`);
const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);

describe('a nudge that is late', () => {
  const closedOn = (...dates: string[]) => ({ ...testSettings, closedDays: { weekdays: [], dates } });

  it('waits for an open day, whatever kept it', () => {
    const story = waiting();
    story.settings = closedOn('2027-01-12');
    story.advanceTo('2027-01-12T18:00:00.000Z');
    story.sending = 'on';
    story.advanceTo('2027-01-12T23:00:00.000Z');
    claim(story);
    expect(story.state.texts[0]?.notBefore).toBe('2027-01-13T17:00:00.000Z');
  });

  it('waits for an open day when it invites', () => {
    const story = tell(start, {}, closedOn('2027-01-04', '2027-01-05'));
    expect(story.state.texts[0]?.notBefore).toBe('2027-01-06T17:00:00.000Z');
  });

  it('is dropped when it reminds of a question of more than two days ago', () => {
    const story = active();
    story.untilAsked();
    story.sending = 'stuck';
    story.untilWanted('reminder');
    story.advance(25 * hourMs);
    claim(story);
    expect(dropped(story)).toContain('reminder late');
  });
});

describe('a claim', () => {
  it('is given once: the text is in hand, recorded or unknown after it', () => {
    const story = waiting();
    expect(claim(story)).toMatchObject({ kind: 'accepted', events: [{ type: 'text-claimed' }] });
    expect(claim(story)).toEqual({ kind: 'refused', reason: 'already-claimed' });
    const outcome = { result: 'sent' as const, providerId: 'p1', segments: 1, body: 'words' };
    const textId = only(story);
    expect(story.staff({ type: 'record-text', textId, outcome })).toMatchObject({ kind: 'accepted' });
    expect(story.state.texts).toEqual([]);
    expect(claim(story, textId)).toEqual({ kind: 'refused', reason: 'no-such-text' });
    expect(story.staff({ type: 'record-text', textId, outcome })).toMatchObject({ reason: 'no-such-text' });
  });

  it('never recorded leaves the text unknown: shown to staff and not sent again', () => {
    const story = waiting();
    claim(story);
    story.staff({ type: 'record-text', textId: only(story), outcome: { result: 'unknown' } });
    expect(story.state.attention['unknown-text']).toBeDefined();
    expect(story.state.texts).toEqual([]);
    expect(story.state.checkIns.open).not.toBeNull();
  });

  it('given back may be claimed again, five times; then the text has failed and staff see it', () => {
    const story = waiting();
    for (let tries = 0; tries < 6; tries += 1) {
      expect(claim(story)).toMatchObject({ kind: 'accepted' });
      story.staff({ type: 'release-text', textId: only(story), code: 'Throttling' });
    }
    expect(story.state.texts).toEqual([]);
    expect(story.state.attention.undeliverable).toBeDefined();
    expect(story.happened('check-in-closed')).toMatchObject([{ why: 'withdrawn', missed: false }]);
  });

  it('and a STOP exclude each other', () => {
    const story = waiting();
    const textId = only(story);
    story.text('STOP');
    expect(claim(story, textId)).toMatchObject({ reason: 'no-such-text' });
    const late = waiting();
    claim(late);
    late.text('STOP');
    expect(late.state.texts.map(({ content }) => content.kind)).toEqual(['check-in', 'stop-confirmation']);
  });
});

describe('a nudge that could not leave in time', () => {
  it('leaves hours later while its reason holds', () => {
    const story = waiting();
    story.advance(2.5 * hourMs);
    story.sending = 'on';
    expect(story.sent.at(-1)?.kind).toBe('check-in');
  });

  it('outside the hours moves to 09:00, and that day has its nudge', () => {
    const story = waiting();
    story.advance(4 * hourMs);
    story.sending = 'on';
    expect(story.happened('text-deferred')).toHaveLength(1);
    const [text] = story.advance(dayMs);
    expect(text?.kind).toBe('check-in');
    expect(localTime(text?.at ?? '', zone)).toBe('09:00');
    expect(story.state.lastNudgeOn).toBe('2027-01-12');
  });

  it.each<[DropReason, (story: Story) => unknown]>([
    ['answered', (story) => story.text('5')],
    ['stopped', (story) => story.text('STOP')],
    ['held', (story) => story.text('I have chest pain')],
    ['paused', (story) => story.staff({ type: 'pause', until: null, by })],
    ['discharged', (story) => story.staff({ type: 'discharge', reason: 'moved', by })],
    ['late', (story) => story.advance(4 * dayMs)],
  ])('is dropped when it is %s', (why, happen) => {
    const story = waiting();
    happen(story);
    expect(dropped(story)).toContain(`check-in ${why}`);
    story.sending = 'on';
    expect(story.sent.filter(({ kind }) => kind === 'check-in')).toEqual([]);
  });
});

describe('the switches', () => {
  it.each(['clinic', 'everywhere'] as const)(
    'off for %s: what would have gone is dropped with that reason',
    (whose) => {
      const story = active();
      if (whose === 'clinic') story.settings = { ...testSettings, sending: 'off' };
      else story.sending = 'off';
      story.advance(7 * dayMs + 9 * hourMs);
      expect(story.text('help')).toEqual([]);
      expect(dropped(story)).toEqual(['check-in sending-off', 'help sending-off']);
      expect(story.happened('check-in-closed')).toMatchObject([{ why: 'withdrawn', missed: false }]);
      story.settings = testSettings;
      story.sending = 'on';
      story.advance(60_000);
      expect(kindsOf(story.text('help'))).toEqual(['help']);
    },
  );

  it('in test mode send only to the numbers it lists', () => {
    const story = active({ ...testSettings, testNumbers: ['+12065550111'] });
    expect(kindsOf(story.sent)).toEqual([]);
    expect(dropped(story)).toContain('invitation test-mode');
    story.settings = { ...testSettings, testNumbers: ['+12065550111', '+12065550123'] };
    expect(kindsOf(story.text('help'))).toEqual(['help']);
  });
});

describe('a wake-up that comes late', () => {
  it.each([
    ['within two hours', 1.5, '2027-01-11'],
    ['by more than two hours', 14, '2027-01-12'],
    ['by days', 24 * 3, '2027-01-14'],
  ])('%s still brings the check-in, inside the hours', (_name, hours, expected) => {
    const story = active();
    story.advance(6 * dayMs);
    const { wake } = story.state;
    expect(wake?.why).toBe('check-in');
    story.sleep(Date.parse(wake?.at ?? '') - Date.parse(story.now) + hours * hourMs);
    story.staff({ type: 'wake-up' });
    story.advance(dayMs);
    const [asked] = story.sent.filter(({ kind }) => kind === 'check-in');
    expect(localDate(asked?.at ?? '', zone)).toBe(expected);
  });
});
