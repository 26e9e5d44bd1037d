import { addDays } from '../calendar.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence, isResponse, reliefReadings } from './evidence.ts';
import { metWords } from './explain-met.ts';
import { type DayWords, needWords, unmeasurable } from './explain-needs.ts';
import { isSevere } from './flags.ts';
import type { Mean } from './fractions.ts';
import { improvementOf, meanOf } from './fractions.ts';
import { levelAfterMove } from './level-after.ts';
import type { Rule } from './moves.ts';
import { rules, unmetNeeds, wouldTryAgain } from './moves.ts';
import { minimumOf } from './needs.ts';
import { cadence } from './phase-words.ts';
import { isSpaced, type Phase, type SpacedPhase } from './phases.ts';
import type { PlanDecision, PlanMove, PlanReview } from './plan-review.ts';
import { ruleWords } from './rule-words.ts';
import { setbacksOf } from './setbacks.ts';
import { counted, oneDecimal, shownMean } from './shown-number.ts';

/** In plain English, for the staff chart: why the plan is what it is, and what would change it next. */
export interface PlanExplanation {
  readonly why: string;
  readonly next: readonly string[];
  /** The same as `next`, each with what it needs and whether that is so. */
  readonly changes: readonly PlanChange[];
}

/** One way the plan may change. */
export interface PlanChange {
  /** A sentence; where needs follow, its beginning. */
  readonly words: string;
  /** What is still missing first. */
  readonly needs: readonly { readonly words: string; readonly met: boolean }[];
}

function comparedWith(baseline: Mean, mean: Mean, thresholds: readonly number[]): string {
  const start = `the ${shownMean(baseline)} before the first session`;
  const improvement = improvementOf(baseline, mean);
  if (improvement === null || improvement === 0) return `the same as ${start}`;
  return improvement > 0
    ? `${oneDecimal(improvement * 100, thresholds)}% below ${start}`
    : `${oneDecimal(-improvement * 100)}% above ${start}`;
}

/** The current score and how it compares, or what is missing for that. */
function numbersWords({ baseline, current, review: { protocol } }: Evidence): string {
  if (current === null) return 'There are too few recent readings for an average.';
  const average = `Average pain is ${shownMean(current)}`;
  if (baseline === null) return `${average}; there is no score from before the first session.`;
  const thresholds = [protocol.responsePercent, protocol.stepUpPercent];
  return `${average}, ${comparedWith(baseline, current, thresholds)}.`;
}

/** The relief over more readings, where there is one to compare. */
function reliefWords({ baseline, relief, review }: Evidence): string {
  if (baseline === null || relief === null) return '';
  const compared = comparedWith(baseline, relief, [review.protocol.responsePercent]);
  return ` Over the last ${reliefReadings(review).length} readings it is ${shownMean(relief)}, ${compared}.`;
}

/** That a phase was tried and left again, and when. */
function triedWords(phase: SpacedPhase, review: PlanReview, day: DayWords): string {
  const days = setbacksOf(phase, review);
  return `sessions ${cadence[phase]} did not hold ${counted(days.length, 'time')} (closer again on ${days.map(day).join(', ')})`;
}

function scoresOfLastTwo({ lastTwo }: Evidence): string {
  return lastTwo === null ? '' : `${lastTwo[0].score} and ${lastTwo[1].score}`;
}

function usualWords({ review: { usual } }: Evidence): string {
  return usual === null ? 'what is usual' : `the usual ${oneDecimal(usual)}`;
}

function flareEvidenceWords(evidence: Evidence, day: DayWords): string {
  if (evidence.flare === null) return '';
  const usual = usualWords(evidence);
  return evidence.flare.report === null
    ? `The last two readings, ${scoresOfLastTwo(evidence)}, are both well above ${usual}.`
    : `The last reading, ${evidence.latest?.score}, is above ${usual}, ` +
        `and the patient reported a flare on ${day(evidence.flare.report)}.`;
}

function flareEndWords(evidence: Evidence, to: Phase, day: DayWords): string {
  const { baseline, lastTwo, review } = evidence;
  const { flareEndPoints, flareQuietDays, responsePercent } = review.protocol;
  const calm =
    `The last two readings, ${scoresOfLastTwo(evidence)}, are less than ${oneDecimal(flareEndPoints)} above ` +
    `${usualWords(evidence)}, and no flare was reported in the last ${flareQuietDays} days.`;
  if (review.condition === 'autoimmune') {
    return `${calm} With an autoimmune condition sessions go back to ${cadence.biweekly}.`;
  }
  const mean = meanOf((lastTwo ?? []).map(({ score }) => score));
  if (baseline === null || mean === null) return calm;
  const compared = `Together they are ${comparedWith(baseline, mean, [responsePercent])}`;
  if (to === 'biweekly') return `${calm} ${compared}.`;
  return isResponse(baseline, mean, review)
    ? `${calm} ${compared}, but ${triedWords('biweekly', review, day)}.`
    : `${calm} ${compared}, which is not yet enough relief for ${cadence.biweekly}.`;
}

function stepUpWords(evidence: Evidence): string {
  const { review, worseThanStart } = evidence;
  const since =
    worseThanStart === null
      ? ''
      : ` It is ${oneDecimal(worseThanStart)} worse than when this phase began, ` +
        `where ${oneDecimal(review.protocol.stepUpPoints)} counts.`;
  return (
    `${numbersWords(evidence)} The average and each of the last two readings, ${scoresOfLastTwo(evidence)}, ` +
    `show less than ${review.protocol.stepUpPercent}% relief.${since}`
  );
}

function stepDownWords(evidence: Evidence): string {
  const { daysInPhase, review } = evidence;
  const { quietDays } = minimumOf(review.phase, review.protocol);
  return (
    `${numbersWords(evidence)}${reliefWords(evidence)} At least ${review.protocol.responsePercent}% was needed, ` +
    `and came after ${counted(review.sessionsInPhase, 'attended session')} in ${counted(daysInPhase, 'day')} ` +
    `with no elevated reading and no flare report in the last ${quietDays} days.`
  );
}

function moveWords(evidence: Evidence, { rule, to }: PlanMove, day: DayWords): string {
  const verb = evidence.review.suggesting ? 'are suggested to go' : 'go';
  const heading = `Sessions ${verb} to ${cadence[to]}, because ${ruleWords[rule]}.`;
  switch (rule) {
    case 'flare-start':
      return `${heading} ${flareEvidenceWords(evidence, day)}`;
    case 'flare-end':
      return `${heading} ${flareEndWords(evidence, to, day)}`;
    case 'step-up':
      return `${heading} ${stepUpWords(evidence)}`;
    case 'step-down':
      return `${heading} ${stepDownWords(evidence)}`;
  }
}

function stayWords(evidence: Evidence, day: DayWords): string {
  const { flare, review, unconfirmed } = evidence;
  const words = [`Sessions stay ${cadence[review.phase]}.`, numbersWords(evidence)];
  if (flare !== null) words.push(flareEvidenceWords(evidence, day));
  if (unconfirmed)
    words.push(`The last reading, ${evidence.latest?.score}, is elevated and not yet confirmed.`);
  if (isSevere(evidence)) {
    words.push(`The last reading, ${evidence.latest?.score}, is so high that a person should look.`);
  }
  if (wouldTryAgain(evidence)) {
    words.push('There is relief enough to space sessions out, but that was tried: staff decide.');
  }
  return words.join(' ');
}

function holdWords({ daysInPhase, overrideHeldUntil, review }: Evidence, day: DayWords): string[] {
  if (review.awaitingCall) {
    return ['Nothing moves before the clinic has called: the patient was told that it will.'];
  }
  const { lastOverride } = review;
  if (overrideHeldUntil !== null && lastOverride !== null) {
    return [
      `Nothing moves before ${day(overrideHeldUntil)}: staff decided the plan on ${day(lastOverride)}.`,
    ];
  }
  return daysInPhase === 0
    ? [`Nothing moves before ${day(addDays(review.today, 1))}: this phase began today.`]
    : [];
}

/** A sentence by itself. */
function only(words: string): PlanChange {
  return { words, needs: [] };
}

/** Each once, what is missing first. */
function needsOf(rule: Rule, evidence: Evidence, day: DayWords): PlanChange['needs'] {
  const missing = unmetNeeds(rule, evidence);
  const wanted = missing.flatMap((need) => needWords[need](evidence, day) ?? []);
  const there = rule.needs.flatMap((need) =>
    missing.includes(need) ? [] : (metWords[need](evidence) ?? []),
  );
  return [
    ...[...new Set(wanted)].map((words) => ({ words, met: false })),
    ...[...new Set(there)].map((words) => ({ words, met: true })),
  ];
}

function changeBy(rule: Rule, evidence: Evidence, day: DayWords): PlanChange {
  const to = rule.rule === 'flare-end' ? 'out of the flare' : `to ${cadence[rule.to(evidence)]}`;
  const reason = unmeasurable(evidence);
  if (reason !== null && rule.needs.some((need) => need === 'response' || need === 'room-to-measure')) {
    return only(`No rule moves ${to}: ${reason}. Staff decide.`);
  }
  const wider = rule.to(evidence);
  if (isSpaced(wider) && unmetNeeds(rule, evidence).includes('not-tried')) {
    return only(`No rule moves ${to}: ${triedWords(wider, evidence.review, day)}. Staff decide.`);
  }
  const needs = needsOf(rule, evidence, day);
  return needs.every(({ met }) => met)
    ? only(`Moves ${to} as soon as the plan may move, if nothing changes.`)
    : { words: `Moves ${to} when`, needs };
}

function changesOf(evidence: Evidence, day: DayWords): PlanChange[] {
  const possible = rules.filter((rule) => rule.from.includes(evidence.review.phase));
  const open = possible.filter((rule) => !unmetNeeds(rule, evidence).includes('not-autoimmune'));
  const closed =
    open.length < possible.length
      ? ['Sessions come closer together only by staff: with an autoimmune condition the clinic calls first.']
      : [];
  return [...open.map((rule) => changeBy(rule, evidence, day)), ...closed.map(only)];
}

function inOneSentence({ words, needs }: PlanChange): string {
  const missing = needs.filter(({ met }) => !met).map((need) => need.words);
  return missing.length === 0 ? words : `${words}: ${missing.join('; ')}.`;
}

/**
 * Says why a decision of `reviewPlan` on this input is what it is, with its numbers, and what would change the plan
 * next (after the move, where there is one). No text promises what a schedule will do.
 */
export function explainPlan(input: PlanReview, decision: PlanDecision, day: DayWords): PlanExplanation {
  const evidence = gatherEvidence(input);
  const { move, numbers } = decision;
  const explained = (why: string, changes: PlanChange[]): PlanExplanation => ({
    why,
    next: changes.map(inOneSentence),
    changes,
  });
  if (move === null) {
    const held = holdWords(evidence, day).map(only);
    return explained(stayWords(evidence, day), [...held, ...changesOf(evidence, day)]);
  }
  const moved: PlanReview = {
    ...input,
    phase: move.to,
    phaseSince: input.today,
    sessionsInPhase: 0,
    levelAtPhaseStart: levelAfterMove(move.rule, numbers.current, input.readings),
  };
  return explained(moveWords(evidence, move, day), changesOf(gatherEvidence(moved), day));
}
