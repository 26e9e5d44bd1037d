/** Processor time that reading a reply takes, over the texts of the table of cases: `node bench/read-reply.ts`. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readReply } from '../shared/domain/reply/read-reply.ts';
import { type Budget, runAsCommand } from './budget.ts';

const mostMilliseconds = 0.03;
const mostForLong = 1000;

function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(): Promise<Budget[]> {
  const file = new URL('../test/shared/domain/reply/reply-cases.csv', import.meta.url);
  const rows: { text: string }[] = parse(readFileSync(file), { columns: true });
  const readAll = (): void => {
    for (const { text } of rows) readReply(text);
  };
  for (let warming = 0; warming < 10; warming += 1) readAll();
  const each = median(Array.from({ length: 5 }, () => processorTime(readAll) / rows.length));
  const long = Math.max(
    ...['i dont want to be here ', '7 pills and ', 'stop, ', 'no chest pain or '].map((piece) =>
      processorTime(() => readReply(piece.repeat(1_000_000 / piece.length))),
    ),
  );
  return [
    {
      name: 'Reading a reply',
      measured: `${each.toFixed(4)} ms (${rows.length} texts)`,
      budget: `at most ${mostMilliseconds} ms`,
      ok: each <= mostMilliseconds,
    },
    {
      name: 'Reading a text of 1 MB',
      measured: `${Math.round(long)} ms at most`,
      budget: `at most ${mostForLong} ms`,
      ok: long <= mostForLong,
    },
  ];
}

if (import.meta.main) await runAsCommand(measure);
