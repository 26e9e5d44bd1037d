/**
 * The plan rules once more, written from docs/clinical-rules.md line by line and sharing no code with them but the
 * calendar: fractions of whole numbers as bigints, no table of needs. Two readings of one text seldom err alike.
 */
import { daysBetween } from '../../../../shared/domain/calendar.ts';
import type { PlanDecision, PlanReview } from '../../../../shared/domain/plan/review-plan.ts';

interface Fraction {
  n: bigint;
  d: bigint;
}

const whole = (n: number, d = 1): Fraction => ({ n: BigInt(n), d: BigInt(d) });
const points = (value: number): Fraction => whole(Math.round(value * 10), 10);
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
const isAtLeast = (a: Fraction, b: Fraction): boolean => a.n * b.d >= b.n * a.d;
const isLess = (a: Fraction, b: Fraction): boolean => !isAtLeast(a, b);

function mean(scores: readonly number[], fewest = 1): Fraction | null {
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.length < fewest ? null : whole(sum, scores.length);
}

/** What the definitions of the page say of a review. */
function definitions(review: PlanReview) {
  const { baseline, flareReports, lastOverride, lastRecheck, protocol, readings, usual } = review;
  const age = (day: string) => daysBetween(day, review.today);
  const within = (most: number, wide: number) => {
    const window = Math.max(protocol.currentWindowDays, wide * protocol.checkInDays[review.phase]);
    return readings
      .filter(({ date }) => age(date) <= window)
      .slice(-most)
      .map(({ score }) => score);
  };
  const b = mean(baseline.map(({ score }) => score));
  const c = mean(within(protocol.currentReadings, protocol.currentReadings), protocol.currentMinimum);
  const r = mean(within(protocol.reliefReadings, protocol.reliefReadings), protocol.reliefMinimum);
  const improvement = (m: Fraction | null) =>
    b === null || m === null || b.n === 0n ? null : over(minus(b, m), b);
  const isAfter = (day: string) => lastOverride === null || day > lastOverride;
  const [last, before] = [readings.at(-1), readings.at(-2)];
  const [newest, second] = [...readings].filter(({ date }) => isAfter(date)).reverse();
  const isYoung = newest !== undefined && age(newest.date) <= protocol.flareAgeDays;
  const isTwice =
    newest?.elevated === true &&
    second?.elevated === true &&
    daysBetween(second.date, newest.date) <= protocol.flareGapDays;
  const isHigh =
    newest !== undefined &&
    (newest.elevated ||
      (isAtLeast(whole(newest.score), points(protocol.flareScoreWithWords)) &&
        (usual === null || newest.score > usual)));
  const isTold = flareReports
    .filter(isAfter)
    .some((day) => Math.abs(daysBetween(day, newest?.date ?? day)) <= protocol.flareReportDays);
  const flare = isYoung && (isTwice || (isHigh && isTold));
  const unconfirmed =
    last?.elevated === true && age(last.date) <= protocol.flareAgeDays && isAfter(last.date) && !flare;
  const fresh =
    last !== undefined && age(last.date) <= protocol.checkInDays[review.phase] + protocol.freshSlackDays;
  const decidedSince = (day: string) => lastRecheck !== null && lastRecheck >= day;
  const report = flareReports.at(-1);
  const isBare =
    report !== undefined &&
    age(report) <= protocol.flareReportDays &&
    (last === undefined || last.date < report);
  const recheckDue =
    !flare &&
    !(lastRecheck !== null && age(lastRecheck) <= protocol.recheckPatienceDays) &&
    ((unconfirmed && !decidedSince(last.date)) || (isBare && !decidedSince(report)));
  const hasRoom = b !== null && isAtLeast(b, points(protocol.lowBaseline));
  function responds(m: Fraction | null): boolean {
    const better = improvement(m);
    const least = baseline.length === 1 ? protocol.provisionalPoints : protocol.responsePoints;
    if (!hasRoom || b === null || m === null || better === null) return false;
    return isAtLeast(better, whole(protocol.responsePercent, 100)) && isAtLeast(minus(b, m), points(least));
  }
  const { levelAtPhaseStart: level } = review;
  return {
    age,
    b,
    c,
    r,
    improvement,
    last,
    lastTwo: last === undefined || before === undefined ? null : [before, last],
    flare,
    unconfirmed,
    settled: fresh && last?.elevated === false && isAfter(last.date),
    recheckDue,
    decidedSince,
    hasRoom,
    responds,
    responding: responds(c) && responds(r),
    isTried: (phase: 'biweekly' | 'monthly') =>
      review.setbacks[phase].filter((day) => age(day) <= protocol.setbackMemoryDays).length >=
      protocol.setbackLimit,
    isReportedWithin: (days: number) => flareReports.some((day) => age(day) <= days),
    isRaisedWithin: (days: number) => readings.some(({ date, elevated }) => elevated && age(date) <= days),
    isWorseBy: (by: number) => c !== null && level !== null && Number(c.n) / Number(c.d) - level >= by - 1e-9,
    isBelow: (m: Fraction | null, percent: number) => {
      const better = improvement(m);
      return better !== null && isLess(better, whole(percent, 100));
    },
  };
}

/** What the table of moves and that of flags ask for, in the order of the page. */
export function decideByTheBook(review: PlanReview): Omit<PlanDecision, 'numbers'> {
  const { condition, lastOverride, missedCheckIns, phase, phaseSince, protocol, readings, usual } = review;
  const is = definitions(review);
  const days = is.age(phaseSince);
  const isAutoimmune = condition === 'autoimmune';
  const isSpaced = phase === 'biweekly' || phase === 'monthly';
  const isHeld = days === 0 || (lastOverride !== null && is.age(lastOverride) < protocol.overrideHoldDays);
  const isNear = ({ date, score }: { date: string; score: number }) =>
    date > phaseSince &&
    usual !== null &&
    isLess(whole(score), { n: points(usual).n + points(protocol.flareEndPoints).n, d: 10n });
  const answered = missedCheckIns < protocol.missedCheckIns;
  const relapsed =
    isSpaced &&
    is.settled &&
    is.hasRoom &&
    readings.filter(({ date }) => date > phaseSince).length >= protocol.stepUpReadings &&
    is.isBelow(is.c, protocol.stepUpPercent) &&
    is.lastTwo?.every(({ score }) => is.isBelow(whole(score), protocol.stepUpPercent)) === true &&
    (review.levelAtPhaseStart === null || is.isWorseBy(protocol.stepUpPoints));
  const isNews = is.last !== undefined && is.age(is.last.date) <= protocol.stepDownAgeDays;
  const eased = is.settled && is.responding && isNews && answered;
  const hasHad = ({ sessions, days: least }: { sessions: number; days: number }) =>
    review.sessionsInPhase >= sessions && days >= least;
  const isCalm = (span: number) => !is.isRaisedWithin(span) && !is.isReportedWithin(span);
  const four =
    phase === 'weekly' && eased && hasHad(protocol.weeklyMinimum) && isCalm(protocol.calmBeforeBiweeklyDays);
  const five =
    phase === 'biweekly' &&
    eased &&
    hasHad(protocol.biweeklyMinimum) &&
    isCalm(protocol.calmBeforeMonthlyDays) &&
    !is.isWorseBy(protocol.stepUpPoints);

  function found(): PlanDecision['move'] {
    if (isHeld || review.awaitingCall) return null;
    if (isSpaced && is.flare && !isAutoimmune) return { to: 'flare', rule: 'flare-start' };
    const isOver =
      phase === 'flare' &&
      is.settled &&
      days >= protocol.flareMinimumDays &&
      is.lastTwo?.every(isNear) === true &&
      answered &&
      !is.isReportedWithin(protocol.flareQuietDays);
    if (isOver) {
      const ended =
        is.responds(mean((is.lastTwo ?? []).map(({ score }) => score))) && !is.isTried('biweekly');
      return { to: isAutoimmune || ended ? 'biweekly' : 'weekly', rule: 'flare-end' };
    }
    if (relapsed && !isAutoimmune)
      return { to: phase === 'monthly' ? 'biweekly' : 'weekly', rule: 'step-up' };
    if (four && !is.isTried('biweekly')) return { to: 'biweekly', rule: 'step-down' };
    return five && !is.isTried('monthly') ? { to: 'monthly', rule: 'step-down' } : null;
  }

  const move = found();
  const none = move === null || review.suggesting;
  const { b, c, last } = is;
  const isSevere =
    last !== undefined &&
    is.age(last.date) <= protocol.severeDays &&
    isAtLeast(whole(last.score), points(protocol.severeScore)) &&
    (usual === null ||
      isAtLeast(minus(whole(last.score), points(usual)), points(protocol.severeRise)) ||
      (b !== null && isAtLeast(minus(whole(last.score), b), points(protocol.severeRise))) ||
      (last.score === 10 && usual < 10));
  const lastLooked = lastOverride !== null && lastOverride > phaseSince ? lastOverride : phaseSince;
  const isLowSeen =
    (phase === 'weekly' && hasHad(protocol.weeklyMinimum)) ||
    (phase === 'biweekly' && hasHad(protocol.biweeklyMinimum)) ||
    (phase === 'monthly' && days >= protocol.nonResponseDays);
  const flags: Record<PlanDecision['flags'][number], boolean> = {
    'call-first':
      isAutoimmune && (is.flare || is.isReportedWithin(protocol.flareReportDays) || (relapsed && !isHeld)),
    drifting: none && is.isWorseBy(protocol.driftPoints),
    flare: none && is.flare && !isAutoimmune && !(phase === 'flare' && days < protocol.flareMinimumDays),
    'flare-reported': is.isReportedWithin(protocol.flareReportDays) && !is.flare && !isAutoimmune,
    'long-flare': none && phase === 'flare' && days >= protocol.flareReviewDays,
    'low-baseline': b !== null && !is.hasRoom && isLowSeen,
    'missed-check-ins': !answered,
    'no-baseline': b === null && days >= protocol.noBaselineDays,
    'non-response':
      none && isSpaced && days >= protocol.nonResponseDays && is.isBelow(c, protocol.responsePercent),
    'phase-review': none && phase !== 'flare' && is.age(lastLooked) >= protocol.phaseReviewDays[phase],
    severe: isSevere,
    'tried-before':
      !isHeld &&
      !review.awaitingCall &&
      ((four && is.isTried('biweekly')) || (five && is.isTried('monthly'))),
    'unconfirmed-rise':
      is.unconfirmed &&
      last !== undefined &&
      is.decidedSince(last.date) &&
      is.age(review.lastRecheck ?? review.today) >= protocol.recheckPatienceDays,
    worsening: b !== null && c !== null && isAtLeast(minus(c, b), points(protocol.worseningPoints)),
  };
  const names = Object.keys(flags) as (keyof typeof flags)[];
  return { move, flags: names.filter((flag) => flags[flag]).sort(), recheck: is.recheckDue && none };
}
