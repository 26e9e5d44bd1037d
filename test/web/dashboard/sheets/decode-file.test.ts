import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../../web/dashboard/sheets/decode-file.ts';

const text = 'Vorname;Diagnose\r\nJosé;Rückenschmerzen\r\n';
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('the text of a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as Excel saves "Unicode text"', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round without its mark', swapped(Buffer.from(text, 'utf16le'))],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('is found in %s', (_, bytes) => {
    expect(decodeFile(bytes).replace('\uFEFF', '')).toBe(text);
  });

  it('is total', () => {
    expect(decodeFile(new Uint8Array())).toBe('');
    expect(decodeFile(Uint8Array.of(0xff))).toBe('ÿ');
  });
});
