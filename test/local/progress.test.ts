import { describe, expect, it } from 'vitest';
import { createProgress } from '../../local/progress.ts';

function shownAt(isTTY: boolean, steps: number): string {
  let shown = '';
  const progress = createProgress({
    isTTY,
    write: (text) => {
      shown += text;
    },
  });
  for (let done = 1; done <= steps; done += 1) progress(done, steps);
  return shown;
}

describe('createProgress', () => {
  it('writes a line a quarter where lines are kept', () => {
    expect(shownAt(false, 112)).toBe('  25 %\n  50 %\n  75 %\n  100 %\n');
  });

  it('draws one line over and over on a terminal, and ends it', () => {
    const shown = shownAt(true, 112);
    expect(shown.split('\n')).toHaveLength(2);
    expect(shown.split('\r').at(-1)).toBe(`  ${'█'.repeat(28)} 100 %\n`);
  });
});
