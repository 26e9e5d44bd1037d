import type { Phase } from './phases.ts';
import type { Bounds } from './protocol-bounds.ts';
import { protocolBounds } from './protocol-bounds.ts';

/**
 * Every number the plan rules use, so that a clinic can change any of them. Days are whole calendar days,
 * points whole tenths of a point on the 0-10 scale, percents whole. Where no source is named the number was
 * chosen by the authors; docs/clinical-rules.md says more about each.
 */
export interface Protocol {
  /** Readings asked for before the first session; one rating is inadequate (Jensen & McFarland 1993, Pain 55:195). */
  readonly baselineTarget: number;
  /**
   * Days between check-ins in each phase: never further apart than two weeks, or a relapse is seen late (simulated).
   * Weekly texting held 82.5 % response for 6 months (Axen 2012, J Clin Epidemiol 65:454).
   */
  readonly checkInDays: Readonly<Record<Phase, number>>;
  /** Most readings in the current score: single ratings differ by 1.6-2.8 through error alone, averages by 1.0-1.8. */
  readonly currentReadings: number;
  /** Fewest readings for there to be a current score. */
  readonly currentMinimum: number;
  /** Days a reading counts towards the current score (or `currentReadings` check-ins, when that is longer). */
  readonly currentWindowDays: number;
  /** Most readings in the relief that must last: simulated, it halves the unchanged patients spaced out by chance. */
  readonly reliefReadings: number;
  /** Fewest readings for that. */
  readonly reliefMinimum: number;
  /** Days past the next check-in's due day for which the latest reading is still fresh. */
  readonly freshSlackDays: number;
  /** Oldest latest reading, in days, on which sessions are spaced out. */
  readonly stepDownAgeDays: number;
  /** Relief that counts as a response: about 30 % or 2 points is "much improved" (Farrar 2001, Pain 94:149; Dworkin 2008, J Pain 9:105). */
  readonly responsePercent: number;
  /** Least drop in points that counts as a response, whatever the percentage. */
  readonly responsePoints: number;
  /** The same where the baseline is one reading only. */
  readonly provisionalPoints: number;
  /** Baselines below this leave no room to measure relief (floor effect). */
  readonly lowBaseline: number;
  /** Attended sessions and days before weekly sessions may be spaced out: the clinics' own 3-4 weeks. */
  readonly weeklyMinimum: { readonly sessions: number; readonly days: number };
  /** Days after which staff look at an unchanged phase; 8 weekly sessions is the studied dose (Perlman 2012, PLoS One 7:e30248). */
  readonly phaseReviewDays: Readonly<Record<Exclude<Phase, 'flare'>, number>>;
  /** Attended sessions and days before bi-weekly sessions may become monthly. */
  readonly biweeklyMinimum: { readonly sessions: number; readonly days: number };
  /** Days in bi-weekly or monthly sessions without a response before staff are told (Perlman 2012). */
  readonly nonResponseDays: number;
  /** Relief below which sessions come closer again: under minimal benefit, and well under `responsePercent` against flapping. */
  readonly stepUpPercent: number;
  /** How much worse than when the phase began the current score must be for sessions to come closer again. */
  readonly stepUpPoints: number;
  /** Fewest readings since the phase began for that; one bad reading is rechecked first. */
  readonly stepUpReadings: number;
  /** How much worse than when the phase began counts as drifting: a slow relapse must not be silent. */
  readonly driftPoints: number;
  /** How much worse than the baseline counts as worsening. */
  readonly worseningPoints: number;
  /** The scores that say what is usual: how many are kept, and the fewest that say anything. */
  readonly calmList: { readonly size: number; readonly minimum: number };
  /** Points above usual that make a score elevated; there is no consensus threshold. */
  readonly flareRise: number;
  /** Lowest score that can be elevated. */
  readonly flareFloor: number;
  /** A score this high counts with a flare report; 68 % of self-reported flare days show no raised score, so words count. */
  readonly flareScoreWithWords: number;
  /** Most days between the two elevated readings that make a flare. */
  readonly flareGapDays: number;
  /** Oldest reading, in days, that can be flare evidence. */
  readonly flareAgeDays: number;
  /** Most days between a flare report and the reading that bears it out; also how long a report is news. */
  readonly flareReportDays: number;
  /** Days a flare phase lasts at least (Costa 2019, J Pain 20:1267; Cook 2015, Spine J 15:2206). */
  readonly flareMinimumDays: number;
  /** Days without a flare report before a flare phase ends. */
  readonly flareQuietDays: number;
  /** Days after which staff look at a flare phase. */
  readonly flareReviewDays: number;
  /** A flare ends with readings less than this above usual; under `flareRise`, so that it does not flap. */
  readonly flareEndPoints: number;
  /** Days without an elevated reading or a flare report before weekly sessions are spaced out. */
  readonly calmBeforeBiweeklyDays: number;
  /** The same before bi-weekly sessions become monthly. */
  readonly calmBeforeMonthlyDays: number;
  /** Days for which staff's override stands unmoved. */
  readonly overrideHoldDays: number;
  /** A phase left for a closer one within so many days of entering it is a setback (simulated, as the next two). */
  readonly setbackDays: number;
  /** Setbacks of a phase after which the machine leaves spacing out to it to staff. */
  readonly setbackLimit: number;
  /** Days for which a setback counts. */
  readonly setbackMemoryDays: number;
  /** Lowest score that is severe: a sudden 9 must not wait for a second reading. */
  readonly severeScore: number;
  /** Points above usual, or above the baseline, that such a score must be. */
  readonly severeRise: number;
  /** Days for which such a reading is news. */
  readonly severeDays: number;
  /** Days after which a flag that no longer holds lapses by itself. */
  readonly flagLapseDays: number;
  /** Hours after which an extra check-in asks again. */
  readonly recheckHours: number;
  /** Days after an extra check-in was decided before an unconfirmed rise is shown to staff, and before another is. */
  readonly recheckPatienceDays: number;
  /** Missed check-ins in a row after which a person phones (Macedo 2012, Spine 37:1151). */
  readonly missedCheckIns: number;
  /** Days in a phase without any baseline before staff are told. */
  readonly noBaselineDays: number;
  /** Days for which a patient's state keeps flare reports. */
  readonly reportDays: number;
  /** How many readings a patient's state keeps. */
  readonly readingsKept: number;
}

/** The protocol a clinic starts with. */
export const defaultProtocol: Protocol = {
  baselineTarget: 3,
  checkInDays: { weekly: 7, flare: 7, biweekly: 14, monthly: 14 },
  currentReadings: 3,
  currentMinimum: 2,
  currentWindowDays: 28,
  reliefReadings: 5,
  reliefMinimum: 3,
  freshSlackDays: 7,
  stepDownAgeDays: 7,
  responsePercent: 30,
  responsePoints: 1.0,
  provisionalPoints: 3.0,
  lowBaseline: 3,
  weeklyMinimum: { sessions: 4, days: 21 },
  phaseReviewDays: { weekly: 56, biweekly: 112, monthly: 182 },
  biweeklyMinimum: { sessions: 3, days: 42 },
  nonResponseDays: 56,
  stepUpPercent: 20,
  stepUpPoints: 1.0,
  stepUpReadings: 2,
  driftPoints: 2.0,
  worseningPoints: 2.0,
  calmList: { size: 4, minimum: 2 },
  flareRise: 2.5,
  flareFloor: 4,
  flareScoreWithWords: 8,
  flareGapDays: 35,
  flareAgeDays: 14,
  flareReportDays: 7,
  flareMinimumDays: 14,
  flareQuietDays: 14,
  flareReviewDays: 42,
  flareEndPoints: 1.0,
  calmBeforeBiweeklyDays: 14,
  calmBeforeMonthlyDays: 28,
  overrideHoldDays: 14,
  setbackDays: 112,
  setbackLimit: 2,
  setbackMemoryDays: 364,
  severeScore: 8,
  severeRise: 3,
  severeDays: 7,
  flagLapseDays: 14,
  recheckHours: 48,
  recheckPatienceDays: 3,
  missedCheckIns: 2,
  noBaselineDays: 14,
  reportDays: 35,
  readingsKept: 26,
};

function checkFields(value: unknown, bounds: Bounds, path: string): void {
  if ('unit' in bounds) {
    const number = typeof value === 'number' ? value : Number.NaN;
    // A tenth such as 0.3 has no exact double, so tenths are whole when ten times the value all but is.
    const steps = bounds.unit === 'points' ? number * 10 : number;
    const whole = Math.abs(steps - Math.round(steps)) < 1e-9;
    if (whole && number >= bounds.least && number <= bounds.most) return;
    const kind = bounds.unit === 'points' ? 'points in whole tenths' : `a whole number of ${bounds.unit}`;
    throw new RangeError(
      `${path} must be ${kind} from ${bounds.least} to ${bounds.most}, not ${String(value)}`,
    );
  }
  const fields: Readonly<Record<string, unknown>> = { ...(typeof value === 'object' ? value : {}) };
  for (const [name, inner] of Object.entries(bounds.fields)) {
    checkFields(fields[name], inner, `${path}.${name}`);
  }
}

/** Those that have been found good: one decision reviews the plan on dozens of days by the same. */
const checked = new WeakSet<Protocol>();

/**
 * Throws a RangeError that names the field when a value of the protocol is missing, of the wrong kind, out of
 * its bounds, or at odds with another value.
 */
export function checkProtocol(protocol: Protocol): void {
  if (checked.has(protocol)) return;
  checkFields(protocol, protocolBounds, 'protocol');
  const { currentMinimum, currentReadings, calmList, reliefMinimum, reliefReadings, reportDays } = protocol;
  if (currentMinimum > currentReadings) {
    throw new RangeError(`protocol.currentMinimum must not be above currentReadings (${currentReadings})`);
  }
  if (reliefMinimum > reliefReadings) {
    throw new RangeError(`protocol.reliefMinimum must not be above reliefReadings (${reliefReadings})`);
  }
  if (calmList.minimum > calmList.size) {
    throw new RangeError(`protocol.calmList.minimum must not be above calmList.size (${calmList.size})`);
  }
  // A report that the state has forgotten would silently no longer hold a move back.
  for (const field of ['flareQuietDays', 'calmBeforeBiweeklyDays', 'calmBeforeMonthlyDays'] as const) {
    if (protocol[field] > reportDays) {
      throw new RangeError(`protocol.${field} must not be above reportDays (${reportDays})`);
    }
  }
  checked.add(protocol);
}
