import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { wordText } from '../../../../shared/domain/texts/word-text.ts';
import { longest, usual } from './every-content.ts';

describe('emergency words', () => {
  it('say whom to reach, and that the clinic is alerted only when it is', () => {
    expect(wordText({ kind: 'emergency' }, usual, 'en')).toBe(
      'This line is not monitored around the clock. Emergency: call 911. ' +
        'Thinking of suicide or in crisis: call or text 988. We are alerting Harbor Massage.',
    );
    expect(wordText({ kind: 'emergency' }, { ...usual, alerted: false }, 'en')).toBe(
      'This line is not monitored around the clock. Emergency: call 911. ' +
        'Thinking of suicide or in crisis: call or text 988. Please call +15555550100.',
    );
    expect(wordText({ kind: 'emergency' }, { ...usual, alerted: false }, 'es')).toBe(
      'Estos mensajes no se vigilan las 24 horas. Emergencia: llame al 911. Si piensa en el suicidio o vive una crisis: ' +
        'llame al 988 (oprima 2) o escriba AYUDA al 988. Por favor llame al +15555550100.',
    );
  });

  it.each(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'MX', 'ES', 'FR'])(
    'take at most two segments in %s',
    (country) => {
      for (const language of ['en', 'es'] as const) {
        for (const alerted of [true, false]) {
          const body = wordText({ kind: 'emergency' }, { ...longest, country, alerted }, language);
          const { segments, encoding } = segmentsOf(body);
          expect(encoding).toBe('GSM-7');
          expect(segments, body).toBeLessThanOrEqual(language === 'en' ? 1 : 2);
        }
      }
    },
  );

  it('do not offer texting where the line takes calls only, nor a crisis line we do not know', () => {
    const words = (country: string) => wordText({ kind: 'emergency' }, { ...usual, country }, 'en');
    expect(words('GB')).toContain('Emergency: call 999. Thinking of suicide or in crisis: call 116 123.');
    expect(words('FR')).toContain('Emergency or thinking of suicide: call 112.');
  });
});
