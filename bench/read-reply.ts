/** Processor time that reading a reply takes, over the texts of the table of cases: `node bench/read-reply.ts`. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readReply } from '../shared/domain/reply/read-reply.ts';
import { type Budget, runAsCommand } from './budget.ts';

const mostMilliseconds = 0.03;
const mostForLong = 1000;

/** Of this thread: what others compile and clean up meanwhile is no reading. */
function processorTime(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
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
  for (let warming = 0; warming < 20; warming += 1) readAll();
  const times = Array.from({ length: 20 }, () => processorTime(readAll) / rows.length);
  // On a machine that is shared, the best of several is nearest to what reading takes.
  const best = Math.min(...times);
  const long = Math.max(
    ...['i dont want to be here ', '7 pills and ', 'stop, ', 'no chest pain or '].map((piece) =>
      processorTime(() => readReply(piece.repeat(1_000_000 / piece.length))),
    ),
  );
  return [
    {
      name: 'Reading a reply',
      measured: `${best.toFixed(4)} ms at best, ${median(times).toFixed(4)} ms in the middle (${rows.length} texts)`,
      budget: `at most ${mostMilliseconds} ms`,
      ok: best <= mostMilliseconds,
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
