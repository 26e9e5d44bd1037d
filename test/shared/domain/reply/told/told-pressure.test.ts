/** What texts say of the pressure. */
import { describe, expect, it } from 'vitest';
import { toldPressure } from '../../../../../shared/domain/reply/told/told-pressure.ts';

describe('the pressure of the massage', () => {
  it.each([
    ['pressure was too hard last time', 'hard'],
    ['The pressure was a little too much', 'hard'],
    ['4. Lighter pressure next time please', 'hard'],
    ['The massage was way too deep', 'hard'],
    ['La presión fue demasiado fuerte', 'hard'],
    ['menos presión por favor', 'hard'],
    ['el masaje estuvo muy fuerte', 'hard'],
    ['pressure was too light', 'light'],
    ['Not enough pressure on my back', 'light'],
    ['I would like more pressure next time', 'light'],
    ['la presión estuvo muy suave', 'light'],
    ['más presión la próxima', 'light'],
    ['Pressure was perfect', 'right'],
    ['the pressure felt just right, thanks', 'right'],
    ['la presión estuvo bien', 'right'],
    ['me gustó la presión', 'right'],
  ])('%s: %s', (text, verdict) => {
    expect(toldPressure(text)).toBe(verdict);
  });

  it.each([
    'Was the pressure too hard?',
    'my blood pressure was too high',
    'blood pressure was good today',
    'pressure in my head is really hard',
    'lots of pressure at work',
    'la presión arterial está bien',
    'the pressure was not too hard',
    'pressure was perfect on the back. It was too hard pressure on the neck',
    'it was too hard to get up',
    'hard week',
    '7',
    '',
  ])('is not told by: %s', (text) => {
    expect(toldPressure(text)).toBeNull();
  });
});
