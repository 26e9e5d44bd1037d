/** Message parts that each built-in text takes, with its variables at their longest: `node bench/segments.ts`. */
import { languages } from '../shared/domain/clinic/settings.ts';
import type { PatientContent } from '../shared/domain/texts/catalog.ts';
import { segmentsOf } from '../shared/domain/texts/segments.ts';
import { wordText } from '../shared/domain/texts/word-text.ts';
import { acknowledgements, longest, plainContents } from '../test/shared/domain/texts/every-content.ts';
import { type Budget, runAsCommand } from './budget.ts';

function longestOf(name: string, contents: readonly PatientContent[], mostSegments: number): Budget {
  const texts = languages.flatMap((language) =>
    [true, false].flatMap((alerted) =>
      contents.map((content) => {
        const body = wordText(content, { ...longest, alerted }, language);
        return { where: `${content.kind}, ${language}`, ...segmentsOf(body) };
      }),
    ),
  );
  const [most = { where: 'none', segments: 0, characters: 0 }] = texts.toSorted(
    (a, b) => b.segments - a.segments || b.characters - a.characters,
  );
  return {
    name,
    measured: `${most.segments} (${texts.length} texts; longest ${most.characters} characters: ${most.where})`,
    budget: `at most ${mostSegments}`,
    ok: texts.length > 0 && texts.every(({ segments }) => segments <= mostSegments),
  };
}

async function measure(): Promise<Budget[]> {
  return [
    longestOf('Segments of a built-in text', [...plainContents, ...acknowledgements], 1),
    longestOf('Segments of emergency words', [{ kind: 'emergency' }], 2),
  ];
}

if (import.meta.main) await runAsCommand(measure);
