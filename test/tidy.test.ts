/** What people forget: style as a test. */
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from './support/circles.ts';
import { code, files, read, root } from './support/tracked-files.ts';

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

  it('of shared and functions says above each function it exports what it does', () => {
    const arrow = String.raw`(?:async )?(?:\([^()\n]*\)|\w+)(?:: [^=\n]+)? =>`;
    const exported = new RegExp(
      `^export (?:(?:async )?function\\*? (\\w+)|const (\\w+)\\b[^=\\n]*= ${arrow})`,
      'gm',
    );
    const mute = code
      .filter((file) => /^(?:shared|functions)\//.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(exported)]
          .filter(({ input, index }) => !input.slice(0, index).endsWith('*/\n'))
          .map(([, name, constant]) => `${file}: ${name ?? constant}`),
      );
    expect(mute).toEqual([]);
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
