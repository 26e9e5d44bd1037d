import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';

interface Row {
  text: string;
  kind: string;
  score: string;
  stop: string;
  note: string;
  why: string;
}

const rows: Row[] = parse(readFileSync(new URL('reply-cases.csv', import.meta.url)), { columns: true });

describe('readReply reads what patients write', () => {
  // One test for all of them: two thousand would take longer to count than to read.
  test('as the table says', () => {
    const said = rows.map(({ text, kind, score, stop, note, why }) => {
      const wanted = { kind, score: score === '' ? null : Number(score), stop: stop === 'yes' };
      return { text, why, ...wanted, ...(note !== '' && { note: note === 'yes' ? text.trim() : null }) };
    });
    const read = rows.map(({ text, why, note }) => {
      const reply = readReply(text);
      const found = { kind: reply.kind, score: reply.score, stop: reply.stop };
      return { text, why, ...found, ...(note !== '' && { note: reply.note }) };
    });
    expect(read).toEqual(said);
  });

  test('the table holds at least 450 texts, each once and each with its reason', () => {
    expect(rows.length).toBeGreaterThanOrEqual(450);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.filter(({ why }) => why.trim() === '')).toEqual([]);
  });
});

test('the same words say more in both languages', () => {
  for (const text of ['8 everything hurts', '8 me duele todo'])
    expect([text, readReply(text).note]).toEqual([text, text]);
  for (const text of ['8 all week', '8 toda la semana'])
    expect([text, readReply(text).note]).toEqual([text, null]);
});

describe('readReply reads long and odd texts', () => {
  test('safety and stop are found beyond the first 1,600 characters', () => {
    const long = 'la la la. '.repeat(2000);
    expect(readReply(`${long} I want to die`).kind).toBe('crisis');
    expect(readReply(`${long} I have chest pain`).kind).toBe('urgent');
    expect(readReply(`${long} please stop texting me`).kind).toBe('stop');
  });

  test('a score beyond the first 1,600 characters is not read', () => {
    expect(readReply(`${'la '.repeat(600)}. my pain is 7`)).toMatchObject({ kind: 'unclear', score: null });
  });

  test('a number cut in two by the limit is no other number', () => {
    const text = `${'.'.repeat(1)}${' '.repeat(1)}${'-'.repeat(1)}${' \n'.repeat(798)}10 is my pain`;
    expect(readReply(text).score).not.toBe(1);
  });

  test('spaces around a score do not count as text', () => {
    expect(readReply(`${' '.repeat(5000)}7${' '.repeat(5000)}`)).toEqual({
      kind: 'score',
      score: 7,
      stop: false,
      note: null,
      concern: null,
      strength: 'bare',
      response: null,
      control: null,
    });
  });

  test('the note is the whole text, trimmed and well-formed', () => {
    expect(readReply('  who is this \ud800? ').note).toBe('who is this \ufffd?');
  });

  test('zero-width characters hide nothing', () => {
    expect(readReply('S\u200bTO\u200dP').kind).toBe('stop');
    expect(readReply('1\u200b0').score).toBe(10);
    expect(readReply('\ufeff7').score).toBe(7);
  });
});
