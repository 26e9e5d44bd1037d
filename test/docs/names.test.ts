/** What documents and comments name: files that there are, and decisions by their numbers. */
import { expect, it } from 'vitest';
import { code, files, read } from '../support/tracked-files.ts';

function commentsOf(file: string): string {
  return [...read(file).matchAll(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gs)].map(([comment]) => comment).join('\n');
}

/** The files that a text names, from where it stands (`../`) or by the end of their path. */
function namesIn(file: string, text: string, pattern: RegExp): { file: string; name: string }[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => ({
    file,
    name: name.replace(/^(?:\.{1,2}\/)+/, ''),
  }));
}

it('each decision has one number: in its name, its heading and the links to it', () => {
  const decisions = files.filter((file) => /^docs\/decisions\/\d/.test(file));
  const numbers = decisions.map((file) => Number(file.slice('docs/decisions/'.length).split('-')[0]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const headings = decisions.map((file) => Number(/^# ([1-9]\d*)\. \S/.exec(read(file))?.[1]));
  expect(headings).toEqual(numbers);
  const wrong = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...read(file).matchAll(/\[decision (\d+)\]\([^)]*?(\d{4})-[^)]*\)/g)])
    .filter(([, said, linked]) => Number(said) !== Number(linked))
    .map(([link]) => link);
  expect(wrong).toEqual([]);
});

it('documents and comments of the code name only files that there are', () => {
  const isKnown = (name: string) => files.some((file) => file === name || file.endsWith(`/${name}`));
  // The changelog tells of files that were.
  const pages = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
  const named = [
    ...pages.flatMap((file) => namesIn(file, read(file), /`([\w.*/-]+\.(?:tsx?|md|tsv|sh))`/g)),
    ...namesIn('CONTRIBUTING.md', read('CONTRIBUTING.md'), /`([\w.*/-]+\.(?:csv|json))`/g),
    ...code.flatMap((file) =>
      namesIn(file, commentsOf(file), /(?<![\w.*/<>)-])((?:\.{1,2}\/)*[\w*][\w.*/-]*\.(?:tsx?|md|tsv))\b/g),
    ),
  ];
  expect(named.length).toBeGreaterThan(300);
  const lacking = named.filter(({ name }) => !name.includes('*') && !isKnown(name));
  expect(lacking.map(({ file, name }) => `${file} names ${name}`)).toEqual([]);
});
