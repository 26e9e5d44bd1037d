import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

interface Row {
  text: string;
  kind: string;
  score: string;
}

/**
 * Texts around a number, written with a look at the rules and none at the reader, and the relatives of what an
 * author from outside found misread. The reader was tuned to all of them.
 */
const rows: Row[] = parse(readFileSync(new URL('scores.tsv', import.meta.url)), {
  columns: true,
  delimiter: '\t',
  quote: false,
});

test('the score of every text is read, and none from what holds none', () => {
  const misread = rows
    .map((row) => ({ ...row, reply: readReply(row.text) }))
    .filter(({ kind, score, reply }) => reply.kind !== kind || (reply.score?.toString() ?? '-') !== score)
    .map(({ text, kind, score, reply }) => `${text}: ${kind} ${score}, read ${reply.kind} ${reply.score}`);
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(misread).toEqual([]);
});
