/** Why somebody waits for a person, in the patient's own numbers and one line, in English. */
import type { AttentionKind } from '../attention-kinds.ts';
import { daysBetween } from '../calendar.ts';
import { phaseName } from '../plan/phase-words.ts';
import type { Phase } from '../plan/phases.ts';
import { oneDecimal } from '../plan/shown-number.ts';
import type { BecauseFacts, Moments } from './staff-catalog.ts';

/** What scores or the want of them tell of; of the others their words say everything. */
const ofScores = new Set<AttentionKind>([
  'severe',
  'flare',
  'call-first',
  'worsening',
  'unconfirmed-rise',
  'missed-check-ins',
  'suggestion',
  'flare-reported',
  'drifting',
  'long-flare',
  'non-response',
  'tried-before',
  'phase-review',
  'no-baseline',
  'low-baseline',
  'silent',
]);

const unanswered: readonly AttentionKind[] = ['missed-check-ins', 'silent'];

/** A move that is older explains nothing of today. */
const moveToldDays = 28;

function scored({ recentScores, usual }: BecauseFacts): string {
  const [last, before] = recentScores.toReversed();
  if (last === undefined) return 'no score yet';
  const scores = before === undefined ? `${last.score}` : `${before.score} then ${last.score}`;
  return usual === null ? scores : `${scores}, usual ${usual}`;
}

function silentSince({ recentScores }: BecauseFacts, { shortDay }: Moments): string {
  const last = recentScores.at(-1);
  return last === undefined
    ? 'no score yet'
    : `no score since ${shortDay(last.date)}, that was ${last.score}`;
}

/** In the middle of a line. */
function named(phase: Phase): string {
  return phaseName(phase).toLowerCase();
}

function moved({ lastMove, today }: BecauseFacts, { shortDay }: Moments): string[] {
  if (lastMove === null || daysBetween(lastMove.on, today) > moveToldDays) return [];
  const { rule, from, to, on } = lastMove;
  if (rule === 'first-phase') return [`plan began ${shortDay(on)}`];
  if (rule === 'override') {
    const what = from === to ? 'kept' : 'set to';
    return [`${what} ${named(to)} by staff ${shortDay(on)}`];
  }
  return [`moved to ${named(to)} ${shortDay(on)}`];
}

/** That the patient asked for a call soon after a text had told of the move. */
function objected({ lastMove }: BecauseFacts, { shortDay }: Moments): string[] {
  return lastMove?.objected === undefined
    ? []
    : [`asked for a call about the plan ${shortDay(lastMove.objected)}`];
}

/** Why the plan moved, by its rule and the average then. */
function whyMoved({ rule, numbers, reason }: NonNullable<BecauseFacts['lastMove']>): string {
  const { baseline = null, current = null } = numbers ?? {};
  const from = baseline === null ? '' : ` from ${oneDecimal(baseline)}`;
  const average = current === null ? '' : `: average ${oneDecimal(current)}`;
  switch (rule) {
    case 'step-down':
      return current === null ? 'relief has held' : `pain down${from} to ${oneDecimal(current)}`;
    case 'step-up':
      return `relief was lost${average}${baseline === null ? '' : `, ${oneDecimal(baseline)} before`}`;
    case 'flare-start':
      return `a flare was seen${average}`;
    case 'flare-end':
      return `the flare has calmed${average}`;
    case 'override':
      return reason === null ? 'decided by staff' : `decided by staff: ${reason}`;
    case 'first-phase':
      return 'the plan began';
  }
}

/** Null when no score says why somebody should look, and no change of plan does. */
export function because(
  kinds: readonly AttentionKind[],
  facts: BecauseFacts,
  moments: Moments,
): string | null {
  const line = lineOf(kinds, facts, moments);
  return line === null ? null : line.charAt(0).toUpperCase() + line.slice(1);
}

function lineOf(kinds: readonly AttentionKind[], facts: BecauseFacts, moments: Moments): string | null {
  if (kinds.length === 0) return facts.lastMove === null ? null : whyMoved(facts.lastMove);
  const about = kinds.includes('call-me') ? objected(facts, moments) : [];
  if (!kinds.some((kind) => ofScores.has(kind)))
    return about.length === 0 ? null : [...about, ...moved(facts, moments)].join('; ');
  const first = kinds.some((kind) => unanswered.includes(kind)) ? silentSince(facts, moments) : scored(facts);
  return [first, ...moved(facts, moments), ...about].join('; ');
}
