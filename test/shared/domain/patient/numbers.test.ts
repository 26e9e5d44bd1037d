/** Another number: opt-out and consent belong to it; the plan goes on. */
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import type { TextOutcome } from '../../../../shared/domain/texts/open-text.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const first = '+12065550123';
const second = '+12065550144';
const consent = { how: 'by phone', by: 'Kim', at: '2027-01-11' };

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);
const earlier = (story: Story, ms: number) => instantOf(Date.parse(story.now) - ms);

function active(): Story {
  const story = tell(start);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

interface Given {
  optedOut?: boolean;
  consent?: typeof consent;
}

/** Staff change the number; answers with what left for it. */
function change(story: Story, phone: string, given: Given = {}) {
  const before = story.sent.length;
  story.staff({ type: 'edit-details', changed: { phone }, by, ...given });
  return story.sent.slice(before);
}

describe('a changed number', () => {
  it('is invited, and nothing but the invitation leaves for it before its YES', () => {
    const story = active();
    story.advance(3 * dayMs);
    expect(change(story, second)).toMatchObject([{ kind: 'invitation', to: second }]);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.advance(30 * dayMs)).toEqual([]);
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(story.staff({ type: 'write-text', body: 'Hello', by })).toMatchObject({ reason: 'not-consented' });
    expect(story.state.plan.phase).toBe('weekly');
    expect(story.text('YES')).toMatchObject([{ kind: 'welcome', to: second }]);
    expect(statusOf(story.state)).toBe('active');
    expect(story.state.plan).toMatchObject({ phase: 'weekly', phaseSince: '2027-01-04' });
    story.untilAsked();
    expect(story.sent.at(-1)?.to).toBe(second);
  });

  it('mended before any answer, as a typo is, is invited at once', () => {
    const story = tell(start);
    story.advance(60_000);
    expect(change(story, second)).toMatchObject([{ kind: 'invitation', to: second }]);
    expect(story.state).toMatchObject({ invitations: 1, stage: 'invited' });
    story.advance(8 * dayMs);
    expect(story.staff({ type: 'invite', by })).toMatchObject({ kind: 'accepted' });
    expect(kindsOf(story.text('yes'))).toEqual(['welcome']);
    expect(statusOf(story.state)).toBe('intake');
  });

  it('that has said STOP leaves the patient stopped on it, whatever staff say', () => {
    for (const given of [{ optedOut: true }, { optedOut: true, consent }]) {
      const story = active();
      expect(change(story, second, given)).toEqual([]);
      expect(statusOf(story.state)).toBe('stopped');
      expect(story.advance(30 * dayMs)).toEqual([]);
      expect(story.text('START')).toMatchObject([{ kind: 'invitation', to: second }]);
    }
  });

  it("takes staff's word for YES where the patient had said YES before: the welcome goes first", () => {
    const story = active();
    story.advance(3 * dayMs);
    expect(change(story, second, { consent })).toMatchObject([{ kind: 'welcome', to: second }]);
    expect(story.state.consent).toEqual(consent);
    expect(statusOf(story.state)).toBe('active');
    story.untilAsked();
    expect(story.sent.at(-1)).toMatchObject({ kind: 'check-in', to: second });
  });

  it.each<[string, () => Story]>([
    ['had not answered', () => tell(start)],
    [
      'had said STOP',
      () => {
        const story = active();
        story.text('STOP');
        return story;
      },
    ],
    [
      'was the wrong one',
      () => {
        const story = active();
        story.text('wrong number');
        return story;
      },
    ],
  ])("is invited despite staff's word when the one before %s", (_, begin) => {
    const story = begin();
    expect(change(story, second, { consent })).toMatchObject([{ kind: 'invitation', to: second }]);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.state.attention['wrong-number']).toBeUndefined();
    expect(story.state.consent).toEqual(consent);
  });

  it('after a wrong number may be invited again', () => {
    const story = tell(start);
    story.text('Wrong number');
    expect(story.state.attention['wrong-number']).toBeDefined();
    expect(kindsOf(change(story, second))).toEqual(['invitation']);
    expect(story.state.attention['wrong-number']).toBeUndefined();
    story.advance(8 * dayMs);
    expect(story.staff({ type: 'invite', by })).toMatchObject({ kind: 'accepted' });
    expect(kindsOf(story.text('yes'))).toEqual(['welcome']);
  });

  it('withdraws an open question, which nobody has missed, and drops what waits with that reason', () => {
    const story = active();
    story.sending = 'stuck';
    story.untilWanted('check-in');
    story.staff({ type: 'write-text', body: 'See you Monday', by });
    change(story, second);
    expect(story.happened('check-in-closed')).toMatchObject([{ why: 'withdrawn', missed: false }]);
    expect(story.happened('text-dropped')).toMatchObject([
      { kind: 'check-in', why: 'number-changed' },
      { kind: 'staff-text', why: 'number-changed' },
    ]);
    expect(story.state.texts.map(({ content }) => content.kind)).toEqual(['invitation']);
    expect(story.state.plan.missedCheckIns).toBe(0);
  });

  it('that is the one they have, in whatever words, changes nothing', () => {
    const story = active();
    const decision = story.staff({ type: 'edit-details', changed: { phone: first }, by });
    expect(decision).toMatchObject({ reason: 'nothing-changed' });
    const noted = story.staff({ type: 'edit-details', changed: { phone: first }, consent, by });
    expect(noted).toMatchObject({ events: [{ type: 'details-changed', changed: { consent } }] });
    expect(statusOf(story.state)).toBe('active');
  });

  it('makes a YES that was written before it no consent, and a STOP one all the same', () => {
    const story = active();
    story.advance(dayMs);
    change(story, second);
    story.text('YES', 'early-yes11', earlier(story, 60_000), second);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.happened('inbox-added')).toMatchObject([{ why: 'late' }]);
    story.text('STOP', 'early-stop1', earlier(story, 60_000), second);
    expect(statusOf(story.state)).toBe('stopped');
  });

  it('answers HELP that was written before it, and stays silent to what else was', () => {
    const story = active();
    story.advance(dayMs);
    change(story, second);
    const [help] = story.text('HELP', 'early-help1', earlier(story, 60_000), second);
    expect(help).toMatchObject({ kind: 'help', to: second });
    expect(story.text('7', 'early-seven', earlier(story, 60_000), second)).toEqual([]);
  });

  it('keeps the times of STOP and START when the patient comes back to it', () => {
    const story = active();
    story.advance(dayMs);
    story.text('STOP');
    const stoppedAt = story.now;
    story.advance(60_000);
    story.text('START');
    story.advance(60_000);
    change(story, second);
    story.advance(60_000);
    change(story, first);
    expect(story.text('STOP', 'again-stop1', stoppedAt)).toEqual([]);
    expect(story.state.stopped).toBe(false);
  });
});

describe('a number that the patient had before and has again', () => {
  const invited = (story: Story, phone: string) =>
    story.sent.filter(({ kind, to }) => kind === 'invitation' && to === phone).length;

  it('is invited twice at most while it does not answer, however often the number goes to and fro', () => {
    const story = tell(start);
    for (let times = 0; times < 4; times += 1) {
      for (const phone of [second, first]) {
        story.advance(8 * dayMs);
        change(story, phone);
      }
    }
    expect([invited(story, first), invited(story, second)]).toEqual([2, 2]);
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(story.staff({ type: 'invite', by })).toMatchObject({ reason: 'invited-twice' });
    expect(kindsOf(story.text('YES'))).toEqual(['welcome']);
  });

  it('and that had said NO is invited by staff alone, once more', () => {
    const story = tell(start);
    story.text('No');
    story.advance(60_000);
    change(story, second);
    story.advance(60_000);
    expect(change(story, first)).toEqual([]);
    expect(statusOf(story.state)).toBe('invited');
    expect(story.state.attention['no-consent']).toBeDefined();
    expect(story.staff({ type: 'invite', by })).toMatchObject({ kind: 'accepted' });
    // The day has had its invitation.
    story.advance(24 * 3_600_000);
    expect(invited(story, first)).toBe(2);
  });

  it('and that had said YES is invited each time: its invitation was answered', () => {
    const story = active();
    for (let times = 0; times < 4; times += 1) {
      story.advance(dayMs);
      change(story, second);
      story.text('YES');
      story.advance(dayMs);
      expect(kindsOf(change(story, first))).toEqual(['invitation']);
      story.text('YES');
    }
  });
});

describe('a text that is being sent while the number changes', () => {
  function claimed(kind: 'check-in' | 'invitation'): { story: Story; textId: string } {
    const story = kind === 'check-in' ? active() : tell(start, {}, undefined, 'stuck');
    story.sending = 'stuck';
    if (kind === 'check-in') story.untilWanted('check-in');
    const textId = story.state.texts[0]?.id ?? '';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    change(story, second);
    expect(story.state.texts[0]).toMatchObject({ id: textId, to: first });
    return { story, textId };
  }

  it.each<[string, TextOutcome]>([
    ['arrived', { result: 'sent', providerId: null, segments: 1, body: 'x' }],
    ['was refused', { result: 'failed', code: 'InvalidParameter', optedOut: false }],
    ['is unknown', { result: 'unknown' }],
    ['found the number opted out', { result: 'failed', code: 'OptedOut', optedOut: true }],
  ])('counts as sent to the number before: whether it %s says nothing of the new one', (_, outcome) => {
    for (const kind of ['check-in', 'invitation'] as const) {
      const { story, textId } = claimed(kind);
      story.staff({ type: 'record-text', textId, outcome });
      expect(story.state).toMatchObject({ stopped: false, attention: {}, invitations: 1 });
      expect(story.state.formerNumbers?.[0]?.stopped).toBe('optedOut' in outcome && outcome.optedOut);
      story.sending = 'on';
      expect(story.sent.at(-1)).toMatchObject({ kind: 'invitation', to: second });
    }
  });

  it('and that nothing accepted is dropped, and never goes to the new number', () => {
    const { story, textId } = claimed('check-in');
    story.staff({ type: 'release-text', textId, code: 'Throttling' });
    expect(story.happened('text-dropped').at(-1)).toMatchObject({ id: textId, why: 'number-changed' });
    story.sending = 'on';
    expect(kindsOf(story.sent)).toEqual(['invitation', 'welcome', 'invitation']);
  });

  it('may still be claimed for nobody once it was dropped', () => {
    const story = active();
    story.sending = 'stuck';
    story.untilWanted('check-in');
    const textId = story.state.texts[0]?.id ?? '';
    change(story, second);
    expect(story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' })).toMatchObject({
      reason: 'no-such-text',
    });
  });

  it('as the answer to STOP and emergency words do, goes to the number that wrote', () => {
    const story = active();
    story.sending = 'stuck';
    story.text('I want to kill myself');
    story.advance(3_700_000);
    story.text('STOP');
    change(story, second);
    story.sending = 'on';
    const left = story.sent.filter(({ kind }) => kind === 'emergency' || kind === 'stop-confirmation');
    expect(left.map(({ kind, to }) => [kind, to])).toEqual([
      ['emergency', first],
      ['stop-confirmation', first],
    ]);
  });
});
