/** How long emergency words wait while everything else that could hold them up is going on. */
import { epochMs, minuteMs } from '../../shared/domain/local-time.ts';
import { seeded } from '../../test/simulation/random.ts';
import { testSettings } from '../../test/support/patient-story.ts';
import { createCity } from './city.ts';
import { crisis, start, writers } from './flood.ts';

/** What stands in the way. */
export interface Crowd {
  /** Nudges that wait from the first moment on. */
  readonly nudges: number;
  /** Texts of staff to one patient that wait from the first moment on. */
  readonly staffTexts: number;
  /** Another clinic's number is throttled, while its patients ask and despair just as often. */
  readonly throttledNeighbour: boolean;
  readonly minutes: number;
}

export interface Distress {
  emergencies: number;
  /** From the patient's text to the words' leaving, in seconds. */
  longest: number;
  /** Texts in distress that got no words in the time. */
  unanswered: number;
}

const distressEveryMs = 5_000;
/** In a minute; so many that none writes twice, since the words go once an hour. */
const distressedAMinute = 15;
const neighbour = { ...testSettings, clinicId: 'clinic-2', originationNumber: '+12065550198' };

/** Runs the crowd as on AWS, through the real handlers over memory ports. */
export async function distress(crowd: Crowd): Promise<Distress> {
  const { nudges, staffTexts, throttledNeighbour, minutes } = crowd;
  const distressed = distressedAMinute * minutes;
  const random = seeded(nudges + staffTexts + minutes);
  const city = await createCity({ ...testSettings, partsPerSecond: 3 }, start, 'as-on-aws', random, {
    other: neighbour,
    ...(throttledNeighbour && { throttled: new Set([neighbour.originationNumber]) }),
  });
  const [busy, theirs] = [nudges + distressed, nudges + distressed + 1];
  for (let index = 0; index <= busy; index += 1) await city.enrol(index);
  for (let index = theirs; index < theirs + 2 * distressed; index += 1) await city.enrol(index, neighbour);
  if (staffTexts > 0) await city.pileUp(busy, staffTexts);

  const despairing = writers(city, nudges, distressed, crisis, distressEveryMs, 2);
  const asking = writers(city, theirs, distressed, 'HELP', distressEveryMs, 3, neighbour);
  const throttled = writers(city, theirs + distressed, distressed, crisis, distressEveryMs, 4, neighbour);
  const open = new Map<string, number>();
  const outcome: Distress = { emergencies: 0, longest: 0, unanswered: 0 };
  let seen = 0;
  function countSent(): void {
    for (const text of city.sent.slice(seen)) {
      const wroteAt = open.get(text.to);
      if (wroteAt === undefined || !text.body.includes('988')) continue;
      open.delete(text.to);
      outcome.emergencies += 1;
      outcome.longest = Math.max(outcome.longest, (text.ms - wroteAt) / 1_000);
    }
    seen = city.sent.length;
  }
  const from = epochMs(start);
  await city.run(from + minutes * minuteMs, (nowMs) => {
    countSent();
    // The last half minute is for what is on its way.
    if (nowMs > from + (minutes - 0.5) * minuteMs) return;
    despairing.write(nowMs);
    for (const [phone, at] of despairing.wroteAt) if (at === nowMs) open.set(phone, nowMs);
    asking.write(nowMs);
    throttled.write(nowMs);
  });
  countSent();
  outcome.unanswered = open.size;
  return outcome;
}
