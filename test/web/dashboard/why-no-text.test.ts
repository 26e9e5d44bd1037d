import { expect, it } from 'vitest';
import { whyNoText } from '../../../web/dashboard/why-no-text.ts';

it('says of whom no text may go to, by name and in a sentence, and of nobody else', () => {
  const ana = (status: Parameters<typeof whyNoText>[0]['status']) => whyNoText({ status, firstName: 'Ana' });
  expect(ana('invited')).toBe('Nothing but the invitation goes out before Ana has answered YES.');
  expect(ana('stopped')).toMatch(/^Ana asked for no more texts/);
  expect(ana('discharged')).toMatch(/^Ana is discharged/);
  for (const status of ['intake', 'active', 'paused', 'held'] as const) expect(ana(status)).toBeNull();
});
