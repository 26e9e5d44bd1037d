import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allows, refusedIn } from '../../licences/allowed.ts';
import { noticesOf } from '../../licences/notices.ts';

const root = join(import.meta.dirname, '..', '..');

describe('licences', () => {
  it('of everything installed are allowed', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(refusedIn((JSON.parse(lock) as { packages: Parameters<typeof refusedIn>[0] }).packages)).toEqual(
      [],
    );
  });

  it('that ask for more are refused in what is deployed, and those unknown everywhere', () => {
    expect(
      refusedIn({
        '': {},
        'node_modules/a': { version: '1.0.0', license: 'MPL-2.0', dev: true },
        'node_modules/b': { version: '1.0.0', license: 'MPL-2.0' },
        'node_modules/@c/d': { version: '2.0.0', license: '(MIT OR GPL-3.0-or-later)' },
        'node_modules/h': { version: '1.0.0', license: '(ISC AND CC-BY-3.0)' },
        'node_modules/i': { version: '1.0.0', license: 'MIT AND GPL-3.0-only' },
        'node_modules/e': { version: '3.0.0', dev: true },
        'node_modules/f/node_modules/g': { version: '4.0.0', license: 'GPL-3.0-only', dev: true },
      }),
    ).toEqual([
      'b 1.0.0: MPL-2.0',
      'i 1.0.0: MIT AND GPL-3.0-only',
      'e 3.0.0: none',
      'g 4.0.0: GPL-3.0-only',
    ]);
  });

  it('are read with their brackets, and what is no expression is refused', () => {
    const allowed = new Set(['MIT', 'ISC', 'Apache-2.0']);
    const those = [
      'MIT AND (ISC OR GPL-3.0)',
      '((MIT))',
      'GPL-3.0 OR MIT AND ISC',
      '(MIT OR Apache-2.0) AND GPL-3.0',
      'GPL-3.0 AND (MIT OR ISC)',
      '(GPL-3.0 OR MIT) AND (ISC AND GPL-3.0)',
      '(MIT',
      'MIT)',
      'SEE LICENSE IN MIT',
      '',
    ];
    expect(those.filter((expression) => allows(allowed, expression))).toEqual(those.slice(0, 3));
  });

  it('come with what is deployed: ours, and the text of each that a bundle holds, once', () => {
    const files = ['shared/names.ts', 'node_modules/zod/index.js', 'node_modules/preact/dist/preact.mjs'];
    const notices = noticesOf([...files, 'node_modules/@smithy/core/dist-es/index.js']);
    expect(notices).toContain('Copyright 2026 The Ebb authors');
    expect(notices).toMatch(/^zod \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(notices).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(notices).toMatch(/^@smithy\/core \d+\.\d+\.\d+ \(Apache-2\.0\)$/m);
    expect(notices.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThanOrEqual(2);
    expect(noticesOf([...files, ...files])).toBe(noticesOf(files));
  });
});
