import { describe, expect, it } from 'vitest';
import { ceilingOf, isNearCeiling, mostTextsWith } from '../../../../shared/domain/texts/daily-ceiling.ts';

describe("a clinic's ceiling of texts a day", () => {
  it('is its own, else 20 a live patient and at least 500', () => {
    expect([ceilingOf(null, 0), ceilingOf(null, 25), ceilingOf(null, 26)]).toEqual([500, 500, 520]);
    expect([ceilingOf(50, 1000), ceilingOf(9000, 0)]).toEqual([50, 9000]);
  });

  it('stops nudges at 90 %, and other answers at all of it', () => {
    expect(mostTextsWith({ channel: 'nudge', content: { kind: 'check-in' } }, 505)).toBe(454);
    expect(mostTextsWith({ channel: 'nudge', content: { kind: 'invitation' } }, 500)).toBe(450);
    expect(mostTextsWith({ channel: 'answer', content: { kind: 'question' } }, 505)).toBe(505);
    const staffs = { kind: 'staff-text', body: 'Come at 2', by: 'kim' } as const;
    expect(mostTextsWith({ channel: 'answer', content: staffs }, 500)).toBe(500);
  });

  it('holds back no emergency words, no alert and no answer to STOP, START, HELP and YES', () => {
    const contents = [
      { kind: 'emergency' },
      { kind: 'alert', level: 'first' },
      { kind: 'stop-confirmation' },
      { kind: 'start-confirmation' },
      { kind: 'help' },
      { kind: 'welcome' },
      { kind: 'invitation' },
    ] as const;
    for (const content of contents) expect(mostTextsWith({ channel: 'answer', content }, 1)).toBeNull();
  });

  it('is near from 80 % on', () => {
    expect([399, 400].map((count) => isNearCeiling(count, 500))).toEqual([false, true]);
  });
});
