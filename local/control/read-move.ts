import { Temporal } from 'temporal-polyfill';
import { badRequest } from './bad-request.ts';

/** One move further than this is a slip of the pen. */
const mostYears = 20;

function instantAfter(now: Temporal.Instant, text: string): Temporal.Instant {
  let duration: Temporal.Duration;
  try {
    duration = Temporal.Duration.from(text);
  } catch {
    throw badRequest(
      `advance must be an ISO 8601 duration such as P7D or PT90M, not ${JSON.stringify(text)}.`,
    );
  }
  if (duration.sign < 0) throw badRequest('advance must not be negative: the clock only goes forward.');
  try {
    return now.toZonedDateTimeISO('UTC').add(duration).toInstant();
  } catch {
    throw badRequest(`advance is too long: at most ${mostYears} years at a time.`);
  }
}

function instantAt(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    const example = '2027-01-04T17:00:00Z';
    throw badRequest(
      `to must be an instant with its offset such as ${example}, not ${JSON.stringify(text)}.`,
    );
  }
}

/** The epoch ms that a body of `POST /_local/clock` asks for: `{ advance: "P7D" }` or `{ to: "...Z" }`. */
export function readMove(body: Readonly<Record<string, unknown>>, nowMs: number): number {
  const { advance, to, ...others } = body;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw badRequest(`${unknown} is not known here: send advance or to.`);
  if ((advance === undefined) === (to === undefined)) throw badRequest('Send either advance or to.');
  const asked = advance ?? to;
  if (typeof asked !== 'string') throw badRequest('advance and to are texts.');
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs);
  const target = advance === undefined ? instantAt(asked) : instantAfter(now, asked);
  if (target.epochMilliseconds < nowMs) {
    throw badRequest(`The clock stands at ${now.toString()} and cannot go back to ${target.toString()}.`);
  }
  const most = now.toZonedDateTimeISO('UTC').add({ years: mostYears }).epochMilliseconds;
  if (target.epochMilliseconds > most) throw badRequest(`At most ${mostYears} years at a time.`);
  return target.epochMilliseconds;
}
