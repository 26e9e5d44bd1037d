/** Danger in two bubbles, and what may be danger in words of no list. */
import { describe, expect, it } from 'vitest';
import { epochMs, instantOf } from '../../../../shared/domain/local-time.ts';
import { startDraft } from '../../../../shared/domain/patient/draft.ts';
import { meetConcern } from '../../../../shared/domain/patient/receive/receive-danger.ts';
import { statusOf } from '../../../../shared/domain/patient/state.ts';
import { type Story, tell, testSettings } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const minuteMs = 60_000;

const kindsOf = (texts: { kind: string }[]) => texts.map(({ kind }) => kind);

function active(): Story {
  const story = tell(start);
  story.text('yes');
  return story;
}

describe('danger in two bubbles', () => {
  it.each([
    ['I just want to', 'die', 'crisis'],
    ['I cant', 'breathe', 'urgent'],
    ['I have chest', 'pain', 'urgent'],
  ] as const)('given "%s"; when "%s" follows within 5 minutes; then it is %s', (first, second, kind) => {
    const story = active();
    story.text(first);
    story.advance(4 * minuteMs);
    expect(kindsOf(story.text(second))).toEqual(['emergency']);
    expect(story.state.attention[kind]).toBeDefined();
    expect(story.happened('inbox-added').at(-1)).toMatchObject({
      why: kind,
      first: true,
      together: `yes / ${first} / ${second}`,
    });
    story.advance(minuteMs);
    expect(story.text('ok thanks')).toEqual([]);
  });

  it('is joined across a STOP, and when the second came first', () => {
    const story = active();
    story.text('I just want to');
    story.advance(minuteMs);
    story.text('STOP');
    expect(kindsOf(story.text('die'))).toEqual(['emergency']);
    const other = active();
    other.advance(minuteMs);
    other.text('breathe');
    const before = instantOf(epochMs(other.now) - 5_000);
    expect(kindsOf(other.text('I cant', undefined, before))).toEqual(['emergency']);
  });

  it('makes no danger of a START that was written before it and is longer on its way', () => {
    const story = active();
    story.text('STOP');
    story.advance(10_000);
    const written = story.now;
    story.advance(10_000);
    story.text('I just want to');
    story.advance(minuteMs);
    expect(kindsOf(story.text('die'))).toEqual(['emergency']);
    story.advance(minuteMs);
    expect(kindsOf(story.text('start', undefined, written))).toEqual(['start-confirmation']);
    expect(story.state.stopped).toBe(false);
    expect(story.happened('inbox-added').filter(({ why }) => why === 'crisis')).toHaveLength(1);
  });

  it('is joined however late its halves come, one or both, after what was written since', () => {
    const both = active();
    both.advance(minuteMs);
    const written = epochMs(both.now);
    const read = active();
    read.advance(minuteMs);
    read.text('I have chest');
    for (const story of [both, read]) {
      story.advance(60 * minuteMs);
      story.text('who is this');
      story.advance(10 * minuteMs);
      story.text('thanks');
    }
    expect(kindsOf(read.text('pain', undefined, instantOf(written + 5_000)))).toEqual(['emergency']);
    both.text('hello');
    both.text('I have chest', undefined, instantOf(written));
    expect(kindsOf(both.text('pain', undefined, instantOf(written + 5_000)))).toEqual(['emergency']);
  });

  it('is joined beyond the 50 texts that are read in a day', () => {
    const story = active();
    for (let texts = 0; texts < 60; texts += 1) story.text(`hello ${texts}`);
    story.text('I just want to');
    expect(story.happened('text-counted').length).toBeGreaterThan(5);
    story.advance(minuteMs);
    expect(kindsOf(story.text('die'))).toEqual(['emergency']);
  });

  it('is not joined after 5 minutes, and a score beside it is still a score', () => {
    const story = active();
    story.text('I have chest');
    story.advance(6 * minuteMs);
    story.text('pain 5');
    expect(story.state.attention.urgent).toBeUndefined();
    expect(story.state.plan.baseline).toMatchObject([{ score: 5 }]);
  });
});

describe('what may be danger', () => {
  it('comes first and alerts once, without emergency words, repeats or a hold', () => {
    const { state, now } = active();
    const draft = startDraft(state, now, testSettings);
    meetConcern(draft);
    expect(draft.events).toMatchObject([
      { type: 'attention-raised', kind: 'concern' },
      { type: 'inbox-added', why: 'concern', first: true },
      { type: 'attention-raised', kind: 'unread' },
      { type: 'text-queued', content: { kind: 'alert', level: 'first' } },
    ]);
    expect(draft.state.alert).toBeNull();
    expect(statusOf(draft.state)).toBe('intake');
    const next = startDraft(draft.state, now, testSettings);
    meetConcern(next);
    expect(next.events).toMatchObject([{ type: 'inbox-added' }]);
  });
});
