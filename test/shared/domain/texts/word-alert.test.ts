import { expect, it } from 'vitest';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { wordAlert } from '../../../../shared/domain/texts/word-alert.ts';

const levels = ['first', 'again', 'operator'] as const;

it.each(levels)('says that somebody needs a person and where to look (%s)', (level) => {
  const { subject, body } = wordAlert(level, {
    clinicName: 'Harbor Massage',
    dashboardUrl: 'https://ebb.example/',
  });
  expect(subject).toContain('Harbor Massage');
  expect(body).toContain('Harbor Massage');
  expect(body).toContain('https://ebb.example/');
  expect(body).not.toMatch(/suicide|crisis|chest|pain|patient/i);
  expect(segmentsOf(body).segments).toBeLessThanOrEqual(2);
});

it('words each level differently', () => {
  const bodies = levels.map((level) => wordAlert(level, { clinicName: 'X', dashboardUrl: 'Y' }).body);
  expect(new Set(bodies).size).toBe(3);
});

it.each(['Clínica\nLuz 美', 'x'.repeat(200)])('keeps the subject to what SNS takes: %j', (clinicName) => {
  for (const level of levels) {
    expect(wordAlert(level, { clinicName, dashboardUrl: 'Y' }).subject).toMatch(/^[!-~][ -~]{0,98}[!-~]$/);
  }
});
