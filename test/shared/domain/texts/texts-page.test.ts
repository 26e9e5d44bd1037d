/**
 * Keeps docs/texts.md in step with the words: it fails when they differ, and
 * `npx vitest run test/shared/domain/texts/texts-page.test.ts -u` writes the page anew.
 */
import { expect, it } from 'vitest';
import type { Language } from '../../../../shared/domain/clinic/settings.ts';
import type { PatientContent } from '../../../../shared/domain/texts/catalog.ts';
import type { Acknowledgement, TextVariables } from '../../../../shared/domain/texts/content.ts';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { tipSources } from '../../../../shared/domain/texts/tip-sources.ts';
import { catalogs, wordText } from '../../../../shared/domain/texts/word-text.ts';
import {
  acknowledgement,
  longest,
  phases,
  plainContents,
  reasonedMoves,
  sessionsAsked,
  tips,
  usual,
} from './every-content.ts';

interface Row {
  name: string;
  content: PatientContent;
  change?: Partial<TextVariables>;
}

function nameOf(content: PatientContent): string {
  const { kind, ...rest } = content;
  const details = Object.entries(rest).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    if (typeof value === 'object') return [Object.values(value).join(' ')];
    return value === true ? [key] : [`${key} ${value}`];
  });
  return [kind, ...details].join(', ');
}

const acknowledged: Partial<Acknowledgement>[] = [
  { previous: null },
  {},
  { score: 8 },
  ...phases.map((move) => ({ move })),
  ...reasonedMoves.map(({ to, why }) => ({ move: to, why })),
  { lowest: true },
  ...sessionsAsked.map((session) => ({ session })),
  { score: 7, recheck: true },
  { staffWillCall: true },
  { sessionDue: true },
  ...tips.map((tip) => ({ tip })),
];

const rows: Row[] = [
  ...plainContents.map((content) => ({ name: nameOf(content), content })),
  ...acknowledged.map((parts) => {
    const content = acknowledgement(parts);
    return { name: nameOf(content), content };
  }),
  ...['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'MX', 'ES', 'elsewhere'].map(
    (country): Row => ({
      name: `emergency, alerted, ${country}`,
      content: { kind: 'emergency' },
      change: { country },
    }),
  ),
  { name: 'emergency, not alerted, US', content: { kind: 'emergency' }, change: { alerted: false } },
];

function line({ name, content, change = {} }: Row, language: Language): string {
  const words = wordText(content, { ...usual, ...change }, language);
  const { segments, characters } = segmentsOf(wordText(content, { ...longest, ...change }, language));
  return `| ${name} | ${words} | ${characters} | ${segments} |`;
}

function table(language: Language): string {
  const head = '| Text | Words | Characters | Segments |\n| --- | --- | ---: | ---: |';
  return [head, ...rows.map((row) => line(row, language))].join('\n');
}

const sources = tips.map((tip) => `| ${tip} | ${catalogs.en.tips[tip]} | ${tipSources[tip]} |`).join('\n');

const page = `# Every text Ebb sends

The words are shown for Maria at Harbor Massage. Characters and segments are those with every variable at its
longest: a first name of 12 characters, a clinic's short name of 20, a phone number of 16, a booking link of 30.
An acknowledgement is shown with each of its parts alone; where several do not fit one segment together, the
first name, the tip, the line about the next session, the score before, a new lowest and the reason of a move give way,
in that order.
Texts that staff write go out as written, and a clinic may word the welcome, the check-in, the reminder and the
session nudge itself, in at most three segments. Outside the patient's hours staff are asked whether theirs leaves now
or at the opening; three of theirs may wait at a time and ten be written in 24 hours.

Answers leave from the number that was written to, everything else from the one the clinic texts from now. On each of
its days a clinic sends at most what its ceiling allows (20 texts a live patient and at least 500, unless it sets
another): what Ebb starts stops at nine tenths of it, other answers at all of it, and emergency words, alerts and the
answers to STOP, START, HELP and YES always leave.

This page is written by a test, \`test/shared/domain/texts/texts-page.test.ts\`, which fails when it is out of date.

## English

${table('en')}

## Spanish

${table('es')}

## Tips and what they rest on

A tip suits the condition and, where the text told of bad sleep, stress, stiffness or swelling, answers that. None comes
twice in 26 weeks while others remain; a clinic may switch single ones off. They are modest: the evidence is of small
and short effects, no tip promises anything, and what may hurt says to stop.

| Tip | Words | Source |
| --- | --- | --- |
${sources}
`;

it('matches docs/texts.md', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/texts.md');
});
