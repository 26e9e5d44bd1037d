import { describe, expect, it } from 'vitest';
import { ContentionError, decideAgainUntilWritten } from '../../../shared/history/decide-again.ts';

/** An attempt that loses so many races before it wins. */
function losing(races: number) {
  let tries = 0;
  return () => {
    tries += 1;
    return Promise.resolve(tries > races ? `won at try ${tries}` : ('lost' as const));
  };
}

describe('a decision that another writer was faster than', () => {
  it('is made again on what that writer left', async () => {
    expect(await decideAgainUntilWritten(losing(7))).toBe('won at try 8');
  });

  it('is given up after eight lost races', async () => {
    await expect(decideAgainUntilWritten(losing(8))).rejects.toThrow(ContentionError);
  });
});
