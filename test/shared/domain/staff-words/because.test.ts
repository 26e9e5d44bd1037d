import { describe, expect, it } from 'vitest';
import type { AttentionKind } from '../../../../shared/domain/attention-kinds.ts';
import type { BecauseFacts } from '../../../../shared/domain/staff-words/staff-catalog.ts';
import { momentsIn, staffWords } from '../../../../shared/domain/staff-words/word-for-staff.ts';

const scores = [
  { date: '2026-11-14', score: 3 },
  { date: '2026-11-21', score: 8 },
  { date: '2026-11-26', score: 7 },
];
const move = {
  rule: 'flare-start',
  from: 'monthly',
  to: 'flare',
  on: '2026-11-22',
  numbers: { baseline: 7, current: 6, improvement: 1 / 7 },
  reason: null,
} as const;
const facts: BecauseFacts = { today: '2026-11-27', recentScores: scores, usual: 3, lastMove: move };

function told(kinds: readonly AttentionKind[], changed: Partial<BecauseFacts> = {}): string | null {
  return staffWords().because(kinds, { ...facts, ...changed }, momentsIn('America/Los_Angeles'));
}

describe("why somebody should look, in the patient's own numbers", () => {
  it('names the last two scores, the usual one and a move of the last four weeks', () => {
    expect(told(['severe'])).toBe('8 then 7, usual 3; moved to flare Nov 22');
    expect(told(['severe'], { today: '2026-12-20' })).toBe('8 then 7, usual 3; moved to flare Nov 22');
    expect(told(['severe'], { today: '2026-12-21' })).toBe('8 then 7, usual 3');
    expect(told(['call-first'], { lastMove: null, usual: 4.5 })).toBe('8 then 7, usual 4.5');
  });

  it('says who decided, and what', () => {
    const kept = { ...move, rule: 'override', from: 'weekly', to: 'weekly' } as const;
    expect(told(['drifting'], { lastMove: kept })).toBe('8 then 7, usual 3; kept every week by staff Nov 22');
    const set = { ...kept, from: 'monthly' } as const;
    expect(told(['drifting'], { lastMove: set })).toBe(
      '8 then 7, usual 3; set to every week by staff Nov 22',
    );
    const began = { ...move, rule: 'first-phase', from: null, to: 'weekly' } as const;
    expect(told(['drifting'], { lastMove: began })).toBe('8 then 7, usual 3; plan began Nov 22');
  });

  it('makes do with what is known', () => {
    expect(told(['severe'], { recentScores: scores.slice(0, 1), usual: null, lastMove: null })).toBe('3');
    expect(told(['no-baseline'], { recentScores: [], usual: null, lastMove: null })).toBe('No score yet');
  });

  it('tells of the silent since when', () => {
    expect(told(['missed-check-ins'], { lastMove: null })).toBe('No score since Nov 26, that was 7');
    expect(told(['silent'], { recentScores: [], lastMove: null })).toBe('No score yet');
  });

  it('says of a wish to be called that it came soon after a move', () => {
    const lastMove = { ...move, objected: '2026-11-24' };
    expect(told(['call-me'], { lastMove })).toBe(
      'Asked for a call about the plan Nov 24; moved to flare Nov 22',
    );
    expect(told(['severe', 'call-me'], { lastMove })).toContain('asked for a call about the plan Nov 24');
    expect(told(['call-me'])).toBeNull();
  });

  it('leaves to their own words what no score explains', () => {
    expect(told(['undeliverable'])).toBeNull();
    expect(told(['unread', 'no-consent'])).toBeNull();
  });
});

describe('why the plan moved, where nothing else waits', () => {
  it('has a line for every rule', () => {
    const why = (rule: NonNullable<BecauseFacts['lastMove']>['rule']) =>
      told([], { lastMove: { ...move, rule, reason: 'she asked' } });
    expect(why('flare-start')).toBe('A flare was seen: average 6.0');
    expect(why('flare-end')).toBe('The flare has calmed: average 6.0');
    expect(why('step-up')).toBe('Relief was lost: average 6.0, 7.0 before');
    expect(why('step-down')).toBe('Pain down from 7.0 to 6.0');
    expect(why('override')).toBe('Decided by staff: she asked');
    expect(why('first-phase')).toBe('The plan began');
  });

  it('says nothing of a plan that never moved', () => {
    expect(told([], { lastMove: null })).toBeNull();
  });
});
