/**
 * Patients' years by kind and day, as `npm run story -- --table` prints them: whoever changes what is sent, or when,
 * sees here what it does to a conversation. `npm test -- test/scripts/story.test.ts -u` writes all of the tables anew.
 */
import { describe, expect, it } from 'vitest';
import { playStory, storyZone } from '../../scripts/story/play-story.ts';
import { type StoryName, storyPatients } from '../../scripts/story/story-patients.ts';
import { figuresLine, figuresOf, storyLines, storyTable } from '../../scripts/story/told.ts';
import type { Language } from '../../shared/domain/clinic/settings.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import { isDeep } from '../support/depth.ts';

const stories: [StoryName, Language][] = [
  ['responder', 'en'],
  ['relapser', 'es'],
  ['untyped', 'en'],
];
/** Those that deep alone plays, a second or two of work each: most are the same patients in their other language. */
const storiesInDeep: [StoryName, Language][] = [
  ['responder', 'es'],
  ['fibromyalgia', 'en'],
  ['fibromyalgia', 'es'],
  ['autoimmune', 'en'],
  ['autoimmune', 'es'],
  ['silent', 'en'],
  ['untyped', 'es'],
];

const played = new Map<string, ReturnType<typeof playStory>>();
/** The year of one of them, played once however many tests look at it. */
async function yearOf(name: StoryName, language: Language): ReturnType<typeof playStory> {
  const known = played.get(name + language) ?? playStory(storyPatients[name], language);
  played.set(name + language, known);
  return known;
}

describe('the year of a patient', () => {
  it.each(isDeep ? [...stories, ...storiesInDeep] : stories)('%s, %s', async (name, language) => {
    const told = await yearOf(name, language);
    const figures = figuresOf(told, storyZone);
    const table = [...storyTable(told, storyZone), '', figuresLine(figures), ''].join('\n');
    await expect(table).toMatchFileSnapshot(`stories/${name}.${language}.txt`);
    expect(figures.mostNudges).toBeLessThanOrEqual(figures.rechecks > 0 ? 4 : 3);
    const long = told.filter(({ who, words }) => who === 'Ebb' && segmentsOf(words).segments > 1);
    expect(long.map(({ words }) => words)).toEqual([]);
  });
});

describe('a plan of which nothing is typed', () => {
  it('tapers from texts alone, and they are no more than a responder gets', async () => {
    const told = await yearOf('untyped', 'en');
    const moves = told.filter(({ kind }) => kind.includes(' to '));
    expect(moves.map(({ kind }) => kind)).toEqual(['step-down to biweekly', 'step-down to monthly']);
    const typed = told.filter(({ words }) => words.startsWith('Staff recorded'));
    expect(typed).toEqual([]);
    expect(figuresOf(told, storyZone).texts).toBeLessThanOrEqual(125);
  });
});

describe('who never answers again', () => {
  it('gets at most 20 texts more, and none after the farewell', async () => {
    const told = await yearOf('silent', 'en');
    expect(figuresOf(told, storyZone).sinceLastWord).toBeLessThanOrEqual(20);
    expect(told.filter(({ who }) => who === 'Ebb').at(-1)?.kind).toBe('farewell');
  });
});

describe('a story as it is read', () => {
  it('has the conversation on the left and the clinic beside it, with the reason of a move', () => {
    const move = 'Sessions went from every week to every 2 weeks.';
    const lines = storyLines(
      [
        { at: '2027-01-05T01:18:00.000Z', who: 'Ebb', kind: 'check-in', words: 'How is it?' },
        { at: '2027-01-05T04:00:00.000Z', who: 'patient', kind: 'score 4', words: '4' },
        { at: '2027-01-05T23:00:00.000Z', who: 'clinic', kind: 'step-down to biweekly', words: move },
      ],
      storyZone,
      'Ana',
    );
    expect(lines).toEqual([
      '2027-01-04 Mon  17:18  Ebb       How is it?',
      '                20:00  Ana       4',
      `2027-01-05 Tue  15:00            | ${move}`,
    ]);
  });
});
