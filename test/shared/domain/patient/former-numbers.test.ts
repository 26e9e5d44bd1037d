/** Texts from a number that the patient had before: read by a person, recorded of nobody, met in danger. */
import { describe, expect, it } from 'vitest';
import { epochMs, instantOf } from '../../../../shared/domain/local-time.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { dayMs, type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const first = '+12065550123';
const second = '+12065550144';
const third = '+12065550145';
const consent = { how: 'by phone', by: 'Kim', at: '2027-01-11' };

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);

function active(): Story {
  const story = tell(start);
  story.text('yes');
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  return story;
}

function change(story: Story, phone: string, given: { consent?: typeof consent } = {}): void {
  story.staff({ type: 'edit-details', changed: { phone }, by, ...given });
}

describe('a number that the patient had before', () => {
  const from = (story: Story, words: string, phone = first) => story.text(words, undefined, story.now, phone);

  function moved(): Story {
    const story = active();
    story.advance(dayMs);
    change(story, second, { consent });
    story.advance(dayMs);
    return story;
  }

  it('reaches the inbox as such, and nothing is recorded from it or answered', () => {
    const story = moved();
    const readings = story.state.plan.kept;
    for (const words of ['4', 'yes', 'FLARE', 'done', 'what?', 'started gabapentin', 'pause']) {
      expect(from(story, words)).toEqual([]);
    }
    expect(story.happened('inbox-added').map(({ why }) => why)).toEqual(Array(7).fill('former-number'));
    expect(story.state.plan.kept).toEqual(readings);
    expect(story.state.plan.flareReports).toEqual([]);
    const texts = story.happened('text-received').slice(-7);
    expect(texts.every((event) => event.from === first)).toBe(true);
  });

  it('is not consent for the new number', () => {
    const story = tell(start);
    change(story, second);
    expect(from(story, 'YES')).toEqual([]);
    expect(statusOf(story.state)).toBe('invited');
  });

  it('gets emergency words in danger, whoever writes there, beside those of the new number', () => {
    const story = moved();
    story.text('I want to kill myself');
    const words = from(story, 'I want to die');
    expect(words.map(({ kind, to }) => [kind, to])).toContainEqual(['emergency', first]);
    expect(story.state.attention.crisis).toBeDefined();
    story.advance(60_000);
    expect(kindsOf(from(story, 'I want to die now'))).not.toContain('emergency');
    expect(story.happened('inbox-added').filter(({ why }) => why === 'crisis')).toHaveLength(3);
  });

  it('gets them again within the hour where they were refused', () => {
    const story = moved();
    story.sending = 'stuck';
    from(story, 'I want to die');
    const textId = story.state.texts.find(({ content }) => content.kind === 'emergency')?.id ?? '';
    story.staff({ type: 'claim-text', textId, fingerprint: 'aaaaaa', sending: 'on' });
    const outcome = { result: 'failed' as const, code: 'InvalidParameter', optedOut: false };
    story.staff({ type: 'record-text', textId, outcome, alerted: true });
    story.sending = 'on';
    story.advance(60_000);
    expect(kindsOf(from(story, 'I cannot breathe'))).toContain('emergency');
  });

  it('told in two bubbles gets them too, but never with what the new number wrote', () => {
    const story = moved();
    from(story, 'I want to kill');
    expect(kindsOf(from(story, 'myself'))).toContain('emergency');
    const other = moved();
    other.text('I want to kill');
    expect(kindsOf(from(other, 'myself'))).toEqual([]);
  });

  it('says STOP for itself: confirmed to it, remembered, and the patient goes on', () => {
    const story = moved();
    expect(from(story, 'STOP')).toMatchObject([{ kind: 'stop-confirmation', to: first }]);
    expect(from(story, 'STOP')).toEqual([]);
    expect(statusOf(story.state)).toBe('active');
    expect(story.happened('former-number-stopped')[0]).toMatchObject({ phone: first });
    expect(story.state.formerNumbers).toMatchObject([{ phone: first, stopped: true }]);
    story.advance(60_000);
    from(story, 'START');
    expect(story.state.formerNumbers).toMatchObject([{ phone: first, stopped: false }]);
    expect(from(story, 'HELP')).toMatchObject([{ kind: 'help', to: first }]);
  });

  it('is heard of for 30 days, at most three of them', () => {
    const story = moved();
    for (const phone of [third, '+12065550146', '+12065550147']) change(story, phone, { consent });
    const known = story.state.formerNumbers?.map(({ phone }) => phone);
    expect(known).toEqual([second, third, '+12065550146']);
    const intent = { type: 'receive-text', text: '4', kept: '4', receivedAt: story.now } as const;
    expect(story.staff({ ...intent, from: first }, 'too-many-11')).toMatchObject({ reason: 'other-number' });
    expect(from(story, '4', third)).toEqual([]);
    story.advance(31 * dayMs);
    const late = { ...intent, receivedAt: story.now, from: third };
    expect(story.staff(late, 'too-late-11')).toMatchObject({ reason: 'other-number' });
  });

  it('cannot fill the day of the new number: its texts are counted apart', () => {
    const story = moved();
    for (let times = 0; times < 80; times += 1) from(story, `what? ${times}`);
    expect(story.happened('text-counted')).toHaveLength(30);
    expect(kindsOf(from(story, 'I want to die'))).toContain('emergency');
    expect(kindsOf(from(story, 'STOP'))).toEqual(['stop-confirmation']);
    expect(kindsOf(from(story, 'HELP'))).toEqual(['help']);
    story.advance(1_000);
    from(story, 'START');
    expect(story.state.formerNumbers).toMatchObject([{ phone: first, stopped: false }]);
    story.staff({ type: 'clear-attention', kind: 'crisis', note: 'called', by });
    expect(kindsOf(story.text('5'))).toEqual(['acknowledgement']);
  });

  it('is in danger in two bubbles beyond that day’s bound too', () => {
    const story = moved();
    for (let times = 0; times < 60; times += 1) from(story, `what? ${times}`);
    from(story, 'I cant');
    expect(kindsOf(from(story, 'breathe'))).toContain('emergency');
  });

  it('that wrote STOP twice within seconds stays stopped, whenever the START between comes', () => {
    const story = moved();
    const at = (seconds: number) => instantOf(epochMs(story.now) + seconds * 1_000);
    const times = [at(0), at(8), at(4)] as const;
    story.advance(60_000);
    for (const [index, words] of ['STOP', 'STOP', 'START'].entries()) {
      story.text(words, undefined, times[index], first);
    }
    expect(story.state.formerNumbers).toMatchObject([{ phone: first, stopped: true }]);
  });

  it('is the same one in its other written form', () => {
    const story = tell(start, { phone: '+5215512345678' });
    story.text('yes');
    change(story, second, { consent });
    expect(from(story, '4', '+525512345678')).toEqual([]);
    expect(story.happened('inbox-added').at(-1)).toMatchObject({ why: 'former-number' });
  });
});
