import { expect, it } from 'vitest';
import { languages } from '../../../../shared/domain/clinic/settings.ts';
import { wordableTexts } from '../../../../shared/domain/text-kinds.ts';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { asSent, longestName } from '../../../../web/dashboard/settings/as-sent.ts';

const clinic = {
  name: 'Harbor Massage',
  shortName: 'Harbor Massage',
  phone: '+12065550100',
  bookingLink: null,
  country: 'US',
};

it('counts of a built-in text what leaves: one segment, whatever the name', () => {
  for (const language of languages)
    for (const text of wordableTexts) {
      const body = asSent(text, language, longestName, clinic);
      expect(segmentsOf(body).segments, `${language} ${text}`).toBe(1);
    }
});

it('shows the name where it fits, and the own words of the clinic in place of the built-in ones', () => {
  expect(asSent('check-in', 'en', 'Maria', clinic)).toContain('Maria');
  const wording = { en: { welcome: 'Welcome, {firstName}. STOP ends, HELP helps.' } };
  expect(asSent('welcome', 'en', 'Maria', clinic, wording)).toBe('Welcome, Maria. STOP ends, HELP helps.');
  expect(asSent('welcome', 'en', 'Maria', clinic, { en: { welcome: '' } })).toContain('signed up');
});
