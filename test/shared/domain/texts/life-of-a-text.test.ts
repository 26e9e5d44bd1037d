import { describe, expect, it } from 'vitest';
import type { ClinicSettings } from '../../../../shared/domain/clinic/settings.ts';
import { later, minuteMs } from '../../../../shared/domain/local-time.ts';
import type { AlertLevel } from '../../../../shared/domain/texts/alert-levels.ts';
import type { TextContent } from '../../../../shared/domain/texts/content.ts';
import { claimText, recordText, releaseText } from '../../../../shared/domain/texts/life-of-a-text.ts';
import {
  type DropReason,
  type OpenText,
  type TextStep,
  textsAfter,
} from '../../../../shared/domain/texts/open-text.ts';
import { dropTexts, type Outbox, queueOnce, queueText } from '../../../../shared/domain/texts/outbox.ts';
import { testSettings as settings } from '../../../support/patient-story.ts';

const now = '2026-11-21T12:00:00.000Z';
const phone = '+12065550110';
const sent = { result: 'sent', providerId: 'x', segments: 1, body: 'words' } as const;

/** An owner with no rules of their own but those given, in their seventh commit. */
function ownerOf(contents: TextContent[], rules: { moot?: DropReason; opensAt?: string } = {}) {
  const steps: TextStep[] = [];
  const alerts: AlertLevel[] = [];
  const outcomes: string[] = [];
  const drops: DropReason[] = [];
  let texts: readonly OpenText[] = [];
  const outbox: Outbox = {
    now,
    seq: 7,
    phone,
    happened: steps,
    texts: () => texts,
    step(step) {
      steps.push(step);
      texts = textsAfter(texts, step, now);
    },
    mootBecause: () => rules.moot ?? null,
    opensAt: () => rules.opensAt ?? null,
    dropped: (_, why) => drops.push(why),
    recorded: (_, { result }) => outcomes.push(result),
    alerted: (level) => alerts.push(level),
  };
  for (const content of contents) queueText(outbox, 'answer', content);
  steps.length = 0;
  return { outbox, steps, alerts, outcomes, drops };
}

const claim = (sending: 'on' | 'off' | 'not-live' = 'on') =>
  ({ type: 'claim-text', textId: '7-0', fingerprint: 'aaaaaa', sending }) as const;
const record = { type: 'record-text', textId: '7-0', outcome: sent } as const;
const release = { type: 'release-text', textId: '7-0', code: 'Throttling' } as const;

describe('a text that is wanted', () => {
  it('is named after its commit and its place in it, also when an earlier one is dropped at once', () => {
    const { outbox } = ownerOf([]);
    queueText(outbox, 'answer', { kind: 'help' });
    dropTexts(outbox, 'superseded', () => true);
    queueText(outbox, 'nudge', { kind: 'check-in' }, { notBefore: later(now, minuteMs) });
    expect(outbox.texts()).toMatchObject([
      { id: '7-1', queuedAt: now, notBefore: later(now, minuteMs), claimedAt: null },
    ]);
  });

  it('once is not queued again while the same waits, and is once that is being sent', () => {
    const { outbox, steps } = ownerOf([{ kind: 'alert', level: 'first' }]);
    expect(queueOnce(outbox, { kind: 'alert', level: 'first' })).toBe(false);
    expect(queueOnce(outbox, { kind: 'alert', level: 'again' })).toBe(true);
    claimText(outbox, claim(), settings);
    expect(queueOnce(outbox, { kind: 'alert', level: 'first' })).toBe(true);
    expect(steps.map(({ type }) => type)).toEqual(['text-queued', 'text-claimed', 'text-queued']);
  });
});

describe('a claim', () => {
  it('takes a text for one sender', () => {
    const { outbox, steps } = ownerOf([{ kind: 'help' }]);
    expect(claimText(outbox, claim(), settings)).toBeNull();
    expect(claimText(outbox, claim(), settings)).toEqual({ reason: 'already-claimed' });
    expect(steps).toEqual([{ type: 'text-claimed', id: '7-0', kind: 'help', fingerprint: 'aaaaaa' }]);
  });

  interface Held {
    sending?: 'on' | 'off';
    changes?: Partial<ClinicSettings>;
    moot?: DropReason;
  }
  it.each<[string, Held, DropReason[]]>([
    ['everybody is switched off', { sending: 'off' }, ['sending-off']],
    ['the clinic is switched off', { changes: { sending: 'off' } }, ['sending-off']],
    ['the clinic tests with other numbers', { changes: { testNumbers: [] } }, ['test-mode']],
    ['the clinic tests with this number', { changes: { testNumbers: [phone] } }, []],
    ['its owner has no more use for it', { moot: 'paused' }, ['paused']],
  ])('while %s drops what it should', (_, { sending, changes, moot }, reasons) => {
    const { outbox, drops } = ownerOf([{ kind: 'help' }], moot && { moot });
    expect(claimText(outbox, claim(sending), { ...settings, ...changes })).toBeNull();
    expect(drops).toEqual(reasons);
    expect(outbox.texts()).toHaveLength(reasons.length === 0 ? 1 : 0);
  });

  it('of what is not known is refused', () => {
    expect(claimText(ownerOf([]).outbox, claim(), settings)).toEqual({ reason: 'no-such-text' });
  });

  it.each([{ kind: 'emergency' }, { kind: 'alert', level: 'first' }, { kind: 'stop-confirmation' }] as const)(
    'of what cannot be held back is good whatever is switched off: $kind',
    (content) => {
      const { outbox, drops } = ownerOf([content], { moot: 'stopped' });
      claimText(outbox, claim('off'), { ...settings, sending: 'off', testNumbers: [] });
      expect(outbox.texts()).toMatchObject([{ claimedAt: now }]);
      expect(drops).toEqual([]);
    },
  );

  it('outside the hours puts the text off once, and then says when to come again', () => {
    const opensAt = later(now, minuteMs);
    const { outbox, steps } = ownerOf([{ kind: 'check-in' }], { opensAt });
    expect(claimText(outbox, claim(), settings)).toBeNull();
    expect(claimText(outbox, claim(), settings)).toEqual({ reason: 'not-yet', retryAt: opensAt });
    expect(steps).toEqual([{ type: 'text-deferred', id: '7-0', until: opensAt }]);
  });

  it('of an invitation waits until alerts reach somebody', () => {
    const { outbox, steps } = ownerOf([{ kind: 'invitation' }]);
    expect(claimText(outbox, claim('not-live'), settings)).toEqual({ reason: 'not-yet' });
    expect(steps).toEqual([]);
  });
});

describe('a text that was claimed', () => {
  it('is tried six times, and then counts as failed', () => {
    const { outbox, steps, outcomes } = ownerOf([{ kind: 'help' }]);
    for (let tries = 0; tries < 6; tries += 1) {
      claimText(outbox, claim(), settings);
      releaseText(outbox, release);
    }
    expect(steps.filter(({ type }) => type === 'text-released')).toHaveLength(5);
    expect(outcomes).toEqual(['failed']);
    expect(outbox.texts()).toEqual([]);
    expect(releaseText(outbox, release)).toEqual({ reason: 'no-such-text' });
  });

  it('is recorded once', () => {
    const { outbox, outcomes, alerts } = ownerOf([{ kind: 'help' }]);
    expect(recordText(outbox, record)).toBeNull();
    expect(recordText(outbox, record)).toEqual({ reason: 'no-such-text' });
    expect([outcomes, alerts]).toEqual([['sent'], []]);
  });
});

describe('an alert', () => {
  it('that emergency words did not get accepted waits by itself, also when they are given up', () => {
    const waiting = [{ content: { kind: 'alert', level: 'first' }, claimedAt: null }];
    const recorded = ownerOf([{ kind: 'emergency' }]);
    recordText(recorded.outbox, record);
    expect(recorded.outbox.texts()).toMatchObject(waiting);
    const given = ownerOf([{ kind: 'emergency' }]);
    for (let tries = 0; tries < 6; tries += 1) releaseText(given.outbox, release);
    expect(given.outbox.texts()).toMatchObject(waiting);
    expect([...recorded.alerts, ...given.alerts]).toEqual([]);
  });

  it.each([
    ['with emergency words that left', { kind: 'emergency' }, sent, true, ['first']],
    ['with emergency words that did not', { kind: 'emergency' }, { result: 'unknown' }, true, ['first']],
    ['by itself', { kind: 'alert', level: 'again' }, sent, undefined, ['again']],
    ['but perhaps did not', { kind: 'alert', level: 'again' }, { result: 'unknown' }, undefined, []],
    ['with words of another kind', { kind: 'help' }, sent, true, []],
  ] as const)('that went out %s is told to its owner', (_, content, outcome, alerted, levels) => {
    const { outbox, alerts } = ownerOf([content]);
    recordText(outbox, { ...record, outcome, ...(alerted !== undefined && { alerted }) });
    expect(alerts).toEqual(levels);
    expect(outbox.texts()).toEqual([]);
  });
});
