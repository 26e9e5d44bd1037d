/**
 * `npm run bookings -- cliniko appointments.json patients.json`: the bodies for `POST /clinics/{id}/bookings`, one a
 * line, of what Cliniko or Square answered; how many appointments cannot be told whose they are goes to the other stream.
 */
import { readFile } from 'node:fs/promises';
import { mostBookingRows } from '../shared/staff-contract/limits.ts';
import { fromCliniko } from './bookings/from-cliniko.ts';
import { fromSquare } from './bookings/from-square.ts';

const readers = { cliniko: fromCliniko, square: fromSquare };
const [system = '', appointments, people] = process.argv.slice(2);

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

if ((system !== 'cliniko' && system !== 'square') || appointments === undefined || people === undefined) {
  console.error('usage: npm run bookings -- cliniko|square <appointments.json> <people.json>');
  process.exitCode = 2;
} else {
  const { bookings, left } = readers[system](await json(appointments), await json(people));
  for (let start = 0; start < bookings.length; start += mostBookingRows) {
    console.log(JSON.stringify({ bookings: bookings.slice(start, start + mostBookingRows) }));
  }
  for (const { externalId, reason } of left) console.error(`left out: ${externalId} (${reason})`);
}
