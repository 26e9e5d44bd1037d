import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../simulation/random.ts';

const root = join(import.meta.dirname, '../..');

/** What must be guarded by tests line by line: the plan, consent, STOP, and the claim on a text. */
export const rules: readonly string[] = [
  'shared/domain/plan/{calm-list,check-review,evidence,flags,fractions,level-after,merge-protocol,moves,needs,plan-review,review-plan,setbacks,usual}.ts',
  'shared/domain/patient/consent/{change-number,consent-record,former-number,invitation}.ts',
  'shared/domain/patient/receive/{almost-yes,receive-former,receive-stop}.ts',
  'shared/domain/reply/kinds/{control,stop}.ts',
  'shared/domain/texts/{life-of-a-text,open-text,outbox}.ts',
  'shared/domain/patient/evolve/{evolve-number,evolve-texts}.ts',
  'shared/domain/patient/send/patient-outbox.ts',
];

const reading = ['shared/domain/reply/*.ts', 'shared/domain/reply/{score,kinds,text,danger}/*.ts'];

/**
 * Lines of the reader, drawn by `seed` until they hold about so many mutants; phrases and lists are left out, since
 * they lie in `lexicon/`. Each is a range as Stryker takes it, `file:line-line`.
 */
export function sampledLines(mutants: number, seed: number): readonly string[] {
  const lines = globSync(reading, { cwd: root })
    .sort()
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (canBeMutated(line) ? [`${file}:${index + 1}-${index + 1}`] : [])),
    );
  const random = seeded(seed);
  const drawn: string[] = [];
  while (drawn.length < mutants / mutantsALine && lines.length > 0) {
    drawn.push(...lines.splice(random.whole(0, lines.length - 1), 1));
  }
  return drawn;
}

/** Measured over the whole reader. */
const mutantsALine = 2;

function canBeMutated(line: string): boolean {
  return (
    /[<>=!&|?+\-*{]|true|false|return/.test(line) &&
    !/^\s*(\*|\/\*|\/\/|import|export (type|interface))/.test(line)
  );
}
