/** Quiet for the silent: less after two check-ins that closed unanswered, rarely after four, nothing after six. */
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts';
import { type Instant, localDate } from '../../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../../shared/domain/patient/events.ts';
import { isHeld, isRaised } from '../../../shared/domain/patient/state.ts';
import type { TextKind } from '../../../shared/domain/text-kinds.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';

const rarelyDays = 28;

const onlyToWhoAnswers: ReadonlySet<TextKind> = new Set<TextKind>([
  'reminder',
  'session-nudge',
  'plan-news',
  'tip',
]);

interface Quiet {
  unanswered: number;
  farewell: boolean;
  asked: { on: IsoDate; at: Instant } | null;
}

/** Days since it was asked: by the day it was there, or here where staff have moved the patient to another zone since. */
function daysSince({ on, at }: NonNullable<Quiet['asked']>, day: IsoDate, zone: string): number {
  return Math.max(daysBetween(on, day), daysBetween(localDate(at, zone), day));
}

/** Whether it ends the silence: the patient wrote, or staff resumed, or the number is another. */
function isHeard(event: PatientEvent): boolean {
  if (event.type === 'text-received') return event.from === undefined && event.byPhone !== true;
  return event.type === 'number-changed' || (event.type === 'resumed' && event.by !== null);
}

function hold(quiet: Quiet, { before, commit }: Committed, wrong: Wrong): void {
  const known = quiet.unanswered;
  const day = localDate(commit.at, commit.state.timeZone);
  for (const event of commit.events) {
    if (isHeard(event)) Object.assign(quiet, { unanswered: 0, farewell: false });
    if (event.type === 'check-in-closed' && event.why !== 'withdrawn' && before !== null && !isHeld(before))
      quiet.unanswered += 1;
    if (event.type === 'check-in-opened') {
      const rare = event.kind === 'regular' && known >= 4 && quiet.unanswered >= 4;
      const { asked } = quiet;
      if (rare && asked !== null && daysSince(asked, day, commit.state.timeZone) < rarelyDays)
        wrong(`asked on ${day} and on ${asked.on}, with ${known} unanswered`);
      if (known >= 6 && !isRaised(commit.state, 'call-first')) wrong(`asked with ${known} unanswered`);
      quiet.asked = { on: day, at: commit.at };
    }
    if (event.type !== 'text-queued' || event.channel !== 'nudge') continue;
    const { kind } = event.content;
    if (quiet.unanswered >= 2 && onlyToWhoAnswers.has(kind))
      wrong(`${kind} with ${quiet.unanswered} unanswered`);
    if (quiet.farewell && kind !== 'invitation') wrong(`${kind} after the farewell`);
    if (kind === 'farewell' && quiet.unanswered < 6) wrong(`a farewell with ${quiet.unanswered} unanswered`);
    if (kind === 'farewell') quiet.farewell = true;
  }
}

/** Who does not answer is asked less, told farewell once, and left in peace. */
export function theSilentAreLeftInPeace(wrong: Wrong): Rule {
  const all = new Map<string, Quiet>();
  return {
    onCommit(committed) {
      const { patientId } = committed.patient;
      const quiet = all.get(patientId) ?? { unanswered: 0, farewell: false, asked: null };
      all.set(patientId, quiet);
      hold(quiet, committed, wrong);
    },
  };
}
