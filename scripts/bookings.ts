import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mostBookingRows } from '../shared/staff-contract/limits.ts';
import { fromCliniko } from './bookings/from-cliniko.ts';
import { fromSquare } from './bookings/from-square.ts';
import { runScript } from './run-script.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run bookings -- cliniko|square <appointments.json> <people.json>

Prints the bodies for POST /clinics/{id}/bookings, one a line, of what Cliniko or Square answered. Which appointments cannot
be told whose they are goes to the other stream.`;

const readers = { cliniko: fromCliniko, square: fromSquare };

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

await runScript(usage, async () => {
  const { positionals } = parseArgs({ options: {}, allowPositionals: true });
  const [system, appointments, people] = positionals;
  if ((system !== 'cliniko' && system !== 'square') || appointments === undefined || people === undefined) {
    throw usageError(usage);
  }
  const { bookings, left } = readers[system](await json(appointments), await json(people));
  for (let start = 0; start < bookings.length; start += mostBookingRows) {
    console.log(JSON.stringify({ bookings: bookings.slice(start, start + mostBookingRows) }));
  }
  for (const { externalId, reason } of left) console.error(`left out: ${externalId} (${reason})`);
});
