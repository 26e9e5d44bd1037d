/** What people forget: style as a test. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from './support/circles.ts';

const root = join(import.meta.dirname, '..');
/** Files that git tracks, and new ones it does not ignore. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const code = files.filter((file) => /\.tsx?$/.test(file));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Lines beyond which a file most likely has two reasons to exist. */
const mostLines = 300;

function importsOf(file: string): string[] {
  const statements = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"];?$/gm;
  return [...read(file).matchAll(statements)].map((match) => match[1] ?? '');
}

/** What a file imports of our own, with or without its types. */
function ownImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(file), name)));
}

describe('the domain', () => {
  /** Libraries that compute and nothing else. */
  const pure = /^temporal-polyfill\//;

  it.each(code.filter((file) => file.startsWith('shared/domain/')))('%s imports the domain only', (file) => {
    const libraries = importsOf(file).filter((name) => !name.startsWith('.') && !pure.test(name));
    const outer = ownImportsOf(file).filter((target) => !target.startsWith('shared/domain/'));
    expect([...libraries, ...outer]).toEqual([]);
  });

  it('reads no clock and no chance', () => {
    const impure = code
      .filter((file) => file.startsWith('shared/domain/'))
      .filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID/.test(read(file)));
    expect(impure).toEqual([]);
  });
});

describe('the layers', () => {
  it.each([
    ['shared/', ['functions/', 'infra/', 'local/', 'web/']],
    ['functions/', ['infra/', 'local/', 'web/']],
    ['infra/', ['functions/', 'local/', 'web/']],
    ['web/', ['functions/', 'infra/', 'local/']],
  ])('%s imports nothing from the layers above it', (layer, above) => {
    const wrong = code
      .filter((file) => file.startsWith(layer))
      .flatMap((file) =>
        ownImportsOf(file)
          .filter((target) => above.some((folder) => target.startsWith(folder)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the pages', () => {
  it('take from the contract of the staff API its types alone, so that no browser loads what checks requests', () => {
    const checking = code.filter((file) => importsOf(file).includes('zod'));
    const loaded = code
      .filter((file) => file.startsWith('web/'))
      .flatMap((file) =>
        [...read(file).matchAll(/^import (?!type )[^;]*? from '([^']*\/staff-contract\/[^']*)';$/gm)]
          .map((match) => relative(root, resolve(root, dirname(file), match[1] ?? '')))
          .filter((target) => checking.includes(target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(loaded).toEqual([]);
  });
});

/** The rooms of `shared`, and what each may import besides itself: arrows go one way. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'shared/domain': [],
  'shared/domain/plan': ['shared/domain'],
  'shared/domain/reply': ['shared/domain'],
  'shared/domain/clinic': ['shared/domain', 'shared/domain/plan'],
  'shared/domain/texts': ['shared/domain', 'shared/domain/plan', 'shared/domain/clinic'],
  'shared/domain/heard': ['shared/domain', 'shared/domain/reply', 'shared/domain/texts'],
  'shared/domain/stranger': [
    'shared/domain',
    'shared/domain/reply',
    'shared/domain/heard',
    'shared/domain/clinic',
    'shared/domain/texts',
  ],
  'shared/domain/patient': [
    'shared/domain',
    'shared/domain/plan',
    'shared/domain/reply',
    'shared/domain/heard',
    'shared/domain/clinic',
    'shared/domain/texts',
  ],
  'shared/domain/outcomes': [
    'shared/domain',
    'shared/domain/plan',
    'shared/domain/clinic',
    'shared/domain/patient',
  ],
  'shared/domain/staff-words': [
    'shared/domain',
    'shared/domain/plan',
    'shared/domain/clinic',
    'shared/domain/texts',
    'shared/domain/patient',
  ],
  'shared/dynamo': [],
  'shared/edge': [],
  'shared/staff-contract': ['shared/edge'],
  'shared/outside': ['shared/edge'],
  'shared/audit': ['shared/dynamo'],
  'shared/history': ['shared/dynamo', 'shared/outside', 'shared/audit'],
  'shared/alerts': ['shared/outside', 'shared/history'],
  'shared/views': ['shared/dynamo', 'shared/history', 'shared/outside'],
  'shared/exports': [
    'shared/dynamo',
    'shared/edge',
    'shared/staff-contract',
    'shared/outside',
    'shared/history',
    'shared/views',
  ],
};

describe('the rooms of shared', () => {
  const roomOf = (file: string) =>
    Object.keys(rooms)
      .filter((room) => file.startsWith(`${room}/`))
      .reduce((longest, room) => (room.length > longest.length ? room : longest), '');

  function mayImport(room: string, target: string): boolean {
    const other = roomOf(target);
    const outer = !room.startsWith('shared/domain');
    if (outer && (other.startsWith('shared/domain') || target === 'shared/names.ts')) return true;
    return other === room || rooms[room]?.includes(other) === true;
  }

  it('are all in the table, and import what it says', () => {
    const wrong = code
      .filter((file) => file.startsWith('shared/') && file !== 'shared/names.ts')
      .flatMap((file) =>
        ownImportsOf(file)
          .filter((target) => !mayImport(roomOf(file), target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
    expect(code.filter((file) => /^shared\/.+\//.test(file) && roomOf(file) === '')).toEqual([]);
  });
});

describe('the folders of a patient', () => {
  const patient = 'shared/domain/patient/';
  const folderOf = (file: string) => /^shared\/domain\/patient\/([^/]+)\//.exec(file)?.[1];

  it('are in no circle: the files above them alone are used by all and use all', () => {
    const arrows = new Map<string, string[]>();
    for (const file of code.filter((one) => one.startsWith(patient))) {
      const own = folderOf(file);
      const others = ownImportsOf(file)
        .flatMap((target) => folderOf(target) ?? [])
        .filter((other) => other !== own);
      if (own !== undefined) arrows.set(own, [...(arrows.get(own) ?? []), ...others]);
    }
    expect(arrows.size).toBeGreaterThan(1);
    expect(circlesIn(arrows)).toEqual([]);
  });
});

describe('every file', () => {
  it('is in no circle of imports, not even of types', () => {
    expect(circlesIn(new Map(code.map((file) => [file, ownImportsOf(file)])))).toEqual([]);
  });

  it('is short enough to have one reason to exist', () => {
    const long = code.filter((file) => read(file).split('\n').length > mostLines);
    expect(long).toEqual([]);
  });

  it('is named in kebab-case', () => {
    const odd = code.filter((file) => !/^[\w.-]+(?:\/[a-z0-9.-]+)*$/.test(file) || /[A-Z_]/.test(file));
    expect(odd).toEqual([]);
  });

  it('leaves nothing to be done later, and no test skipped or narrowed', () => {
    const marks = new RegExp(`\\b(${['TO', 'DO|FIX', 'ME|XX', 'X|HA', 'CK'].join('')})\\b`);
    const narrowed = new RegExp(`\\b(it|test|describe)\\.(${['sk', 'ip|on', 'ly|to', 'do'].join('')})\\b`);
    const left = files
      .filter((file) => /\.(tsx?|md|sh|json)$/.test(file) && file !== 'package-lock.json')
      .filter((file) => marks.test(read(file)) || narrowed.test(read(file)));
    expect(left).toEqual([]);
  });

  it('looks for no bare digits where none may stand, which a clock would show one day', () => {
    const short = code.flatMap((file) =>
      [...read(file).matchAll(/\bnot\.toMatch\(\/(.+?)\/[a-z]*\)|\bnot\.toContain\('(.+?)'\)/g)]
        .flatMap(([, pattern = '', words = '']) => [...pattern.split('|'), words])
        .filter((look) => /^\d{1,5}$/.test(look))
        .map((look) => `${file} looks for ${look}`),
    );
    expect(short).toEqual([]);
  });

  it('names no registry host and no path of somebody’s machine', () => {
    const hosts = new RegExp(['registry', 'npmjs'].join('\\.'));
    const wrong = files
      .filter((file) => /\.(tsx?|md|json|ya?ml|npmrc)$/.test(file))
      .filter((file) => hosts.test(read(file)) || /(?:\/home\/|\/Users\/|\/work\/)\w/.test(read(file)));
    expect(wrong).toEqual([]);
  });
});

describe('the documents', () => {
  it('link only to what exists', () => {
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
          .map((match) => match[1] ?? '')
          .filter((target) => !existsSync(resolve(root, dirname(file), target)))
          .map((target) => `${file}: ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('number each decision once, in its name, its heading and the links to it', () => {
    const decisions = files.filter((file) => /^docs\/decisions\/\d/.test(file));
    const numbers = decisions.map((file) => Number(file.slice('docs/decisions/'.length).split('-')[0]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const headings = decisions.map((file) => /^# (\d+)[.:] /.exec(read(file))?.[1]);
    const others = headings.filter((said, index) => said !== undefined && Number(said) !== numbers[index]);
    expect(others).toEqual([]);
    const wrong = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => [...read(file).matchAll(/\[decision (\d+)\]\([^)]*?(\d{4})-[^)]*\)/g)])
      .filter(([, said, linked]) => Number(said) !== Number(linked))
      .map(([link]) => link);
    expect(wrong).toEqual([]);
  });

  it('show every room of the house', () => {
    const table = read('docs/architecture.md');
    const inRooms = /^(?:(?:functions|shared\/domain\/patient|shared\/domain|shared)\/)?[^/]+(?=\/)/;
    const folders = new Set(code.map((file) => inRooms.exec(file)?.[0] ?? '').filter((room) => room !== ''));
    for (const own of ['functions', 'shared']) folders.delete(own);
    const lacking = [...folders].filter(
      (folder) => !table.includes(`\`${folder.replace('shared/domain/', '… /')}\``),
    );
    expect(lacking).toEqual([]);
  });

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const wrong = files
      .filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
      .flatMap((file) =>
        [...read(file).matchAll(/\bnpm run ([a-z][\w:-]*)/g)]
          .map((match) => match[1] ?? '')
          .filter((name) => !(name in scripts))
          .map((name) => `${file}: npm run ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('name only files that there are, where they tell somebody what to change', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/`([\w.*/-]+\.(?:tsx?|md|csv|json))`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    const lacking = named.filter(
      (name) => !name.includes('*') && !files.some((file) => file === name || file.endsWith(`/${name}`)),
    );
    expect(lacking).toEqual([]);
  });
});
