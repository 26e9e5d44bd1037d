/** `npm run texts-a-year`: how many texts a responder gets in a year, over made-up patients by the seed. */
import { parseArgs } from 'node:util';
import { runScript } from './run-script.ts';
import { quietly } from './story/quietly.ts';
import { textsOfResponders } from './story/texts-of-responders.ts';
import type { SessionsBy } from './story/story-patients.ts';
import { wholeNumber } from './whole-number.ts';

const usage = `npm run texts-a-year -- [--patients 200]

Plays a year of so many responders over the real handlers, in memory, once for each way in which a clinic knows of
sessions, and prints the median of the texts they get, answers included. 200 take a quarter of an hour.`;

/** The most that half of the patients may get; none is promised where staff type sessions in afterwards. */
const budgets: Record<SessionsBy, number | null> = { bookings: 85, nobody: 125, staff: null };

const words: Record<SessionsBy, string> = {
  bookings: 'sessions known by bookings',
  nobody: 'sessions known from answers alone',
  staff: 'sessions typed in after work',
};

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: { patients: { type: 'string', default: '200' } },
  });
  const patients = wholeNumber('patients', values.patients);
  for (const by of ['bookings', 'nobody', 'staff'] as const) {
    const { texts, kinds } = await quietly(() => textsOfResponders(patients, by));
    const { lower, median, upper } = texts.shown;
    const most = budgets[by];
    const isHeld = most === null || texts.median <= most;
    if (!isHeld) process.exitCode = 1;
    const promise = most === null ? '' : `, at most ${most}: ${isHeld ? 'held' : 'MISSED'}`;
    console.log(`${words[by]}: ${median} texts a year (half get ${lower} to ${upper})${promise}`);
    console.log(`  ${kinds.map(({ kind, each }) => `${kind} ${each.toFixed(1)}`).join(', ')}`);
  }
});
