import { describe, expect, it } from 'vitest';
import { fillStaffText, namesFor } from '../../../../shared/domain/texts/staff-text.ts';

const names = namesFor('María', { shortName: 'Harbor Massage', phone: '+12065550101', bookingLink: null });

describe('a text in staff’s own words', () => {
  it.each([
    [
      'Hi {firstName}, see you at {clinic}. Call {phone} or {link}.',
      'Hi Maria, see you at Harbor Massage. Call +12065550101 or +12065550101.',
    ],
    ['No braces, 5 {', 'No braces, 5 {'],
    ['{firstName}', 'Maria'],
  ])('%j leaves as %j', (body, sent) => {
    expect(fillStaffText(body, names)).toEqual({ body: sent });
  });

  it('leaves a name out that is too long for a text, and reads well without it', () => {
    const long = {
      ...names,
      name: namesFor('Maximiliana-Josefina', { ...names, shortName: 'x', bookingLink: null }).name,
    };
    expect(fillStaffText('Hi {firstName}, see you.', long)).toEqual({ body: 'Hi, see you.' });
  });

  it.each([
    ['Hi {name}, {first name}', ['{name}', '{first name}']],
    ['See you on {DATE}', ['{DATE}']],
    ['Hi {}', ['{}']],
  ])('%j is refused for %j', (body, unknown) => {
    expect(fillStaffText(body, names)).toEqual({ unknown });
  });
});
