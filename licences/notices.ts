/** The licences of what a bundle holds, to be deployed beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allows, deployable } from './allowed.ts';

const repository = join(import.meta.dirname, '..');

interface Held {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The folder of the package that a bundled file is of; null for a file of our own. */
function packageOf(input: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? null;
}

function licenceTextIn(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

function heldIn(folder: string): Held {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Partial<Record<'name' | 'version' | 'license', string>>;
  const licence = license ?? 'none';
  if (!allows(deployable, licence)) throw new Error(`${name} comes under ${licence}, which is not deployed.`);
  return { name: name ?? '', version: version ?? '', licence, text: licenceTextIn(folder) };
}

/**
 * Our own licence, and that of every package of which one of these files is, with their texts; a text that several share
 * stands once. `inputs` are seen from `root`, as esbuild's metafile names them. Throws where a licence asks for more
 * than to be named.
 */
export function noticesOf(inputs: readonly string[], root: string = repository): string {
  const folders = new Set(inputs.flatMap((input) => packageOf(input) ?? []));
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of [...folders].map((folder) => heldIn(join(root, folder)))) {
    // A few packages name a licence and leave its text out: those who ask for it have it in what they depend on.
    const told = text === '' ? `Licensed under ${licence}.` : text;
    byText.set(told, [...(byText.get(told) ?? []), `${name} ${version} (${licence})`]);
  }
  const own = ['NOTICE', 'LICENSE'].map((file) => join(repository, file)).filter((file) => existsSync(file));
  const parts = [
    ...own.map((file) => readFileSync(file, 'utf8').trim()),
    ...[...byText].map(([text, names]) => `${names.toSorted().join('\n')}\n\n${text}`).toSorted(),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
