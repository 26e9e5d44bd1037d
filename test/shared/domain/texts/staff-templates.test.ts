import { expect, it } from 'vitest';
import { checkTemplate, templatesFor } from '../../../../shared/domain/texts/staff-templates.ts';

it('takes a template whose placeholders stand for something, and which fits with the longest names', () => {
  expect(checkTemplate('Hi {firstName}, {clinic} has a free hour. Book: {link} or {phone}.')).toEqual([]);
  expect(checkTemplate('Hi {name}')).toEqual([
    '{name} stands for nothing; use {firstName}, {clinic}, {phone}, {link}.',
  ]);
  expect(checkTemplate('{link} '.repeat(20))).toEqual([
    expect.stringMatching(/^It takes \d segments with the longest names; at most 3 are sent\.$/),
  ]);
});

it("offers those in the patient's language first, and none is left out", () => {
  const [en, es] = [
    { name: 'Hour free', language: 'en' as const, body: 'An hour is free' },
    { name: 'Hora libre', language: 'es' as const, body: 'Hay una hora libre' },
  ];
  expect(templatesFor('es', [en, es])).toEqual([es, en]);
  expect(templatesFor('en', [en, es])).toEqual([en, es]);
});
