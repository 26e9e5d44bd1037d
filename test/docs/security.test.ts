/** docs/security.md is held to its word: nothing left out, and what it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'security.md'), 'utf8');

/** OWASP ASVS 5.0.0: every requirement of level 1, and those of level 2 of chapters 7 and 8. */
const requirements = `
1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1 3.2.1 3.2.2 3.3.1 3.4.1
3.4.2 3.5.1 3.5.2 3.5.3 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5
6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2 7.1.1 7.1.2 7.1.3 7.2.1 7.2.2 7.2.3 7.2.4 7.3.1 7.3.2
7.4.1 7.4.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.1 8.1.2 8.2.1 8.2.2 8.2.3 8.3.1 8.4.1
9.1.1 9.1.2 9.1.3 9.2.1 10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2
13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1
`
  .trim()
  .split(/\s+/);

const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| [^|]+ \| (.+) \|$/gm)].map(
  ([, id = '', how = '']) => ({ id, how }),
);

describe('docs/security.md', () => {
  it('has every requirement once', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(requirements.toSorted());
  });

  it('says of each that it is met and where, does not apply, or is not met', () => {
    const said = /^(?:met(?::| by Cognito)|does not apply: |not met)/;
    expect(rows.filter(({ how }) => !said.test(how))).toEqual([]);
  });

  it('names files that are there, and quotes what they say', () => {
    const wrong = [...page.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|tsx|md))(?:: ([^`]+))?`/g)].flatMap(
      ([, file = '', quoted = '']) => {
        const path = join(root, file);
        if (!existsSync(path)) return [`${file} is not there`];
        return readFileSync(path, 'utf8').includes(quoted) ? [] : [`${file} does not say ${quoted}`];
      },
    );
    expect(wrong).toEqual([]);
  });
});
