import type { ClinicSettings } from '../../shared/domain/clinic/settings.ts';
import { epochMs, hourMs } from '../../shared/domain/local-time.ts';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';
import { seeded } from '../../test/simulation/random.ts';
import { testSettings } from '../../test/support/patient-story.ts';
import { type City, createCity, type Delivery, phoneOf, type SentText } from './city.ts';

export interface Flood {
  /** Nudges that wait for one number from the first moment on. */
  nudges: number;
  partsPerSecond: number;
  delivery: Delivery;
  /** Patients who ask for help in turn, and those in distress: so many that none meets a daily or hourly cap. */
  askers?: number;
  distressed?: number;
}

export interface FloodOutcome {
  nudges: number;
  answers: number;
  emergencies: number;
  /** Seconds in which more parts left than the rate, emergency words aside. */
  secondsOver: number;
  /** Most parts that left in one second, emergency words aside. */
  mostParts: number;
  /** Longest wait of an answer and of emergency words, in seconds, counted from the patient's text. */
  longestAnswer: number;
  longestEmergency: number;
  /** From the first text to the last. */
  hours: number;
}

/** 09:00 where the patients live: the hours for nudges have just begun, and end eleven hours later. */
export const start = '2027-02-01T17:00:00.000Z';
/** Enough for a thousand nudges at one part a second. */
const askersUsually = 400;
const distressedUsually = 150;
const askEveryMs = 4_000;
const distressEveryMs = 30_000;
export const crisis = 'I want to kill myself';

/** Texts that arrive at random, so often on average, from patients who take turns. */
export function writers(
  city: City,
  first: number,
  count: number,
  body: string,
  everyMs: number,
  seed: number,
  to?: ClinicSettings,
) {
  const random = seeded(seed);
  const wroteAt = new Map<string, number>();
  let next = epochMs(start);
  let turns = 0;
  return {
    wroteAt,
    write(nowMs: number): void {
      for (; next <= nowMs; next += random.whole(1, 2 * everyMs)) {
        const index = first + (turns % count);
        turns += 1;
        wroteAt.set(phoneOf(index), nowMs);
        city.write(index, body, to);
      }
    },
  };
}

const isInvitation = ({ body }: SentText) => body.includes('Reply YES');

/** Floods one number with nudges while patients ask and despair, through the real handlers over memory ports. */
export async function flood({
  nudges,
  partsPerSecond,
  delivery,
  askers = askersUsually,
  distressed = distressedUsually,
}: Flood): Promise<FloodOutcome> {
  const random = seeded(nudges + partsPerSecond);
  const city = await createCity({ ...testSettings, partsPerSecond }, start, delivery, random);
  for (let index = 0; index < nudges + askers + distressed; index += 1) await city.enrol(index);
  const asking = writers(city, nudges, askers, 'HELP', askEveryMs, 1);
  const despairing = writers(city, nudges + askers, distressed, crisis, distressEveryMs, 2);

  const outcome: FloodOutcome = {
    nudges: 0,
    answers: 0,
    emergencies: 0,
    secondsOver: 0,
    mostParts: 0,
    longestAnswer: 0,
    longestEmergency: 0,
    hours: 0,
  };
  const partsBySecond = new Map<number, number>();
  let seen = 0;
  function countSent(): void {
    for (const text of city.sent.slice(seen)) {
      const waited = (since: ReadonlyMap<string, number>) =>
        (text.ms - (since.get(text.to) ?? Number.NaN)) / 1_000;
      outcome.hours = (text.ms - epochMs(start)) / hourMs;
      if (!isInvitation(text) && despairing.wroteAt.has(text.to)) {
        outcome.emergencies += 1;
        outcome.longestEmergency = Math.max(outcome.longestEmergency, waited(despairing.wroteAt));
        continue;
      }
      const second = Math.floor(text.ms / 1_000);
      partsBySecond.set(second, (partsBySecond.get(second) ?? 0) + segmentsOf(text.body).segments);
      if (isInvitation(text)) {
        outcome.nudges += 1;
      } else {
        outcome.answers += 1;
        outcome.longestAnswer = Math.max(outcome.longestAnswer, waited(asking.wroteAt));
      }
    }
    seen = city.sent.length;
  }
  await city.run(epochMs(start) + 11 * hourMs, (nowMs) => {
    countSent();
    if (outcome.nudges >= nudges) return;
    asking.write(nowMs);
    despairing.write(nowMs);
  });
  countSent();
  const parts = [...partsBySecond.values()];
  outcome.secondsOver = parts.filter((count) => count > partsPerSecond).length;
  outcome.mostParts = parts.reduce((most, count) => Math.max(most, count), 0);
  return outcome;
}
