/** What the patient of a story does next, from how the plan stands. */
import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import { isSpaced, type Phase } from '../../../shared/domain/plan/phases.ts';
import type { Coming, PlanNow } from '../stack.ts';

export type StoryKind = 'better' | 'flare';

/** A story under way. */
export interface Story {
  readonly kind: StoryKind;
  readonly name: string;
  /** Their plan moves no sessions closer by itself. */
  readonly autoimmune: boolean;
  /** The phase it began in. */
  readonly from: Phase | null;
  /** The score before its next answer. */
  readonly score: number;
  /** Scores given in it. */
  readonly answers: number;
}

/** What a step of a story sees. */
export interface Seen {
  readonly status: string;
  readonly plan: PlanNow;
  /** What comes next for the patient. */
  readonly coming: Coming | undefined;
  readonly now: string;
  /** The day of the last score. */
  readonly scoredOn: string | null;
}

export type Step =
  | { readonly do: 'write'; readonly body: string; readonly score: number | null }
  | { readonly do: 'move'; readonly to: string; readonly what: string }
  | { readonly do: 'end'; readonly words: string };

const mostAnswers: Readonly<Record<StoryKind, number>> = { better: 8, flare: 2 };

/** Nobody who has just said how it is says another thing a minute later. */
const quietMs = 2 * 24 * 3_600_000;

const whyNot: Readonly<Record<string, string>> = {
  invited: 'has not answered the invitation yet: write YES first.',
  held: 'wrote of danger, so nothing but emergency words leaves until staff clear it in the dashboard.',
  stopped: 'asked for no more texts: write START, or take another phone.',
  paused: 'is paused by staff: resume in the dashboard, or take another phone.',
};

/** Pain that lets go as it does: a point down, then the same for a week. */
function easier(score: number, answers: number): number {
  return answers % 2 === 0 ? Math.max(1, score - 1) : score;
}

/** A bad day that does not go in a week. */
function worse(score: number, answers: number): number {
  return answers === 0 ? Math.min(10, Math.max(8, score + 3)) : score;
}

function wordsFor({ kind, answers }: Story, score: number): string {
  if (kind === 'flare' && answers === 0)
    return `Flare since last night, it's ${score === 8 ? 'an' : 'a'} ${score}`;
  return kind === 'better' && answers === 1 ? `${score}, slept better` : `${score}`;
}

function endOf({ kind, name, from, autoimmune }: Story, phase: Phase | null): string {
  if (phase === null) return `${name} still answers the first questions; the plan begins after them.`;
  if (phase !== from) return `The plan moved: sessions ${cadence[phase]}.`;
  if (kind === 'better')
    return `Sessions stay ${cadence[phase]} for now: relief must hold before they move apart.`;
  if (!isSpaced(phase))
    return `Sessions stay ${cadence[phase]}, as close as they get; staff see it on Today.`;
  return autoimmune
    ? `Sessions stay ${cadence[phase]}: in an autoimmune flare massage may be wrong, so staff are asked to call first.`
    : `Sessions stay ${cadence[phase]} for now; staff see it on Today.`;
}

/** The next step; total. */
export function nextStep(story: Story, { status, plan, coming, now, scoredOn }: Seen): Step {
  const refused = whyNot[status];
  if (refused !== undefined) return { do: 'end', words: `${story.name} ${refused}` };
  const moved = plan.phase !== story.from && plan.phase !== null;
  // A flare tells of itself; in every other week the patient waits to be asked.
  const tells = story.kind === 'flare' && story.answers === 0;
  if (moved || story.answers >= mostAnswers[story.kind])
    return { do: 'end', words: endOf(story, plan.phase) };
  if (tells && scoredOn === plan.today) {
    return { do: 'move', to: new Date(Date.parse(now) + quietMs).toISOString(), what: 'Two quiet days' };
  }
  if (plan.asked || tells) {
    const score = (story.kind === 'better' ? easier : worse)(story.score, story.answers);
    return { do: 'write', body: wordsFor(story, score), score };
  }
  if (plan.sessionAsked) {
    return { do: 'write', body: story.kind === 'better' ? 'Better' : 'Same', score: null };
  }
  if (coming === undefined) return { do: 'end', words: endOf(story, plan.phase) };
  return { do: 'move', to: coming.at, what: coming.what };
}

/** The story after a step. */
export function afterStep(story: Story, step: Step): Story {
  if (step.do !== 'write' || step.score === null) return story;
  return { ...story, score: step.score, answers: story.answers + 1 };
}
