import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unzip } from '../../../../local/aws/cloudformation/unzip.ts';

/** A zip of these files as a writer makes it that does not know sizes beforehand: they stand in the directory alone. */
function zipOf(files: Readonly<Record<string, { contents: string; stored?: boolean }>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, { contents, stored = false }] of Object.entries(files)) {
    const packed = stored ? Buffer.from(contents) : deflateRawSync(contents);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.writeUInt16LE(4, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const whole = Buffer.concat([local, Buffer.from(name), Buffer.from('more'), packed]);
    at += whole.length;
    locals.push(whole);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

it('unpacks what is stored and what is deflated, and makes no file of a folder', () => {
  const archive = zipOf({
    'index.js': { contents: 'exports.handler = 1;'.repeat(50) },
    'more/': { contents: '', stored: true },
    'more/a.txt': { contents: 'as it is', stored: true },
  });
  const files = [...unzip(archive)].map(([name, contents]) => [name, contents.toString('utf8')]);
  expect(files).toEqual([
    ['index.js', 'exports.handler = 1;'.repeat(50)],
    ['more/a.txt', 'as it is'],
  ]);
});

it('says so of what is no archive, and of one that is cut off', () => {
  expect(() => unzip(Buffer.from('a template'))).toThrow('no zip archive');
  expect(() => unzip(zipOf({ a: { contents: 'b' } }).subarray(20))).toThrow();
});
