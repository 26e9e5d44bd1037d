/** What is told of a story: who said or did what, when. */
import { dayMs, localDate, localTime } from '../../shared/domain/local-time.ts';
import type { Instant } from '../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { oneDecimal } from '../../shared/domain/plan/shown-number.ts';
import type { NudgeContent } from '../../shared/domain/texts/content.ts';
import { wordEvent } from '../../shared/domain/staff-words/word-for-staff.ts';

export interface Told {
  readonly at: Instant;
  readonly who: 'Ebb' | 'patient' | 'clinic';
  /** What it is, without its words: the kind of a text, what was read from a reply, or an event. */
  readonly kind: string;
  readonly words: string;
}

/** Events that stand beside the conversation: what the clinic sees, decides and does. */
const beside: ReadonlySet<PatientEvent['type']> = new Set([
  'first-phase-began',
  'session-recorded',
  'session-asked',
  'session-question-closed',
  'plan-moved',
  'plan-suggested',
  'attention-raised',
  'attention-cleared',
  'attention-lapsed',
  'recheck-decided',
  'check-in-closed',
  'inbox-added',
  'text-dropped',
]);

function kindOf(event: PatientEvent): string {
  switch (event.type) {
    case 'session-recorded':
      return event.attended ? 'session' : 'session missed';
    case 'plan-moved':
      return `${event.rule} to ${event.to}`;
    case 'attention-raised':
      return `flag ${event.kind}`;
    case 'attention-cleared':
      return `cleared ${event.kind}`;
    case 'attention-lapsed':
      return `lapsed ${event.kind}`;
    case 'check-in-closed':
      return `closed ${event.why}`;
    case 'inbox-added':
      return `inbox ${event.why}`;
    case 'text-dropped':
      return `not sent ${event.kind}`;
    default:
      return event.type;
  }
}

function reasonOf(event: PatientEvent): string {
  if (event.type !== 'plan-moved') return '';
  const { baseline, current, improvement } = event.numbers;
  if (baseline === null || current === null || improvement === null) return '';
  const percent = oneDecimal(Math.abs(improvement) * 100);
  return ` ${oneDecimal(baseline)} before the first session, ${oneDecimal(current)} now: ${percent} % ${improvement < 0 ? 'more' : 'less'}.`;
}

/** What an event tells; null for most of them. */
export function toldOf(event: PatientEvent, at: Instant, timeZone: string): Told | null {
  if (event.type === 'text-received') {
    const { kind, score } = event.reply;
    return { at, who: 'patient', kind: score === null ? kind : `${kind} ${score}`, words: event.text };
  }
  if (event.type === 'text-recorded' && event.outcome.result === 'sent') {
    // An alert goes to the clinic's contacts, and its words are nobody's.
    if (event.kind === 'alert')
      return { at, who: 'clinic', kind: 'alert', words: wordEvent(event, timeZone) };
    return { at, who: 'Ebb', kind: event.kind, words: event.outcome.body };
  }
  if (!beside.has(event.type)) return null;
  return { at, who: 'clinic', kind: kindOf(event), words: wordEvent(event, timeZone) + reasonOf(event) };
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function dayOf(at: Instant, timeZone: string): string {
  const date = localDate(at, timeZone);
  return `${date} ${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}`;
}

/** The story as it is read: the conversation on the left, the clinic set in beside it. */
export function storyLines(told: readonly Told[], timeZone: string, firstName: string): string[] {
  let day = '';
  return told.map(({ at, who, words }) => {
    const today = dayOf(at, timeZone);
    const date = today === day ? ' '.repeat(today.length) : today;
    day = today;
    const time = localTime(at, timeZone);
    if (who === 'clinic') return `${date}  ${time}  ${' '.repeat(10)}| ${words}`;
    return `${date}  ${time}  ${(who === 'Ebb' ? 'Ebb' : firstName).padEnd(10)}${words}`;
  });
}

/** The story by kind and day, one line a day: what a test holds it to. */
export function storyTable(told: readonly Told[], timeZone: string): string[] {
  const days = Map.groupBy(told, ({ at }) => dayOf(at, timeZone));
  return [...days].map(([day, rows]) => {
    const talk = rows
      .filter(({ who }) => who !== 'clinic')
      .map(({ who, kind }) => (who === 'Ebb' ? kind : `< ${kind}`));
    const clinic = rows.filter(({ who }) => who === 'clinic').map(({ kind }) => kind);
    return `${day}  ${talk.join(', ').padEnd(58)} | ${clinic.join(', ')}`.trimEnd();
  });
}

/** Nudges that make one of three in seven days, where not in the intake; a recheck may be the fourth. */
const counted: Readonly<Record<NudgeContent['kind'], boolean>> = {
  invitation: false,
  'check-in': true,
  reminder: true,
  'session-nudge': true,
  'session-question': true,
  'plan-news': true,
  'talk-first': false,
  'please-call': true,
  farewell: true,
  tip: true,
};
const isCounted = (kind: string): boolean =>
  Object.entries(counted).some(([each, is]) => is && each === kind);

export interface Figures {
  readonly texts: number;
  /** Texts in the seven days that had most. */
  readonly mostInSevenDays: number;
  /** Nudges in the seven local days that had most, outside the intake. */
  readonly mostNudges: number;
  /** Extra questions that were decided. */
  readonly rechecks: number;
  /** Texts since the patient last wrote. */
  readonly sinceLastWord: number;
}

function mostWithin(days: readonly number[], span: number): number {
  return Math.max(0, ...days.map((first) => days.filter((at) => at >= first && at < first + span).length));
}

/** What is counted of a year. */
export function figuresOf(told: readonly Told[], timeZone: string): Figures {
  const sent = told.filter(({ who }) => who === 'Ebb');
  const begun = told.find(({ kind }) => kind === 'first-phase-began')?.at ?? '';
  const lastWord = told.findLast(({ who }) => who === 'patient')?.at ?? '';
  const nudges = sent.filter(({ kind, at }) => at > begun && isCounted(kind));
  const dayOfYear = (at: Instant) => Date.parse(localDate(at, timeZone)) / dayMs;
  return {
    texts: sent.length,
    mostInSevenDays: mostWithin(
      sent.map(({ at }) => Date.parse(at)),
      7 * dayMs,
    ),
    mostNudges: mostWithin(
      nudges.map(({ at }) => dayOfYear(at)),
      7,
    ),
    rechecks: told.filter(({ kind }) => kind === 'recheck-decided').length,
    sinceLastWord: sent.filter(({ at }) => at > lastWord).length,
  };
}

/** The figures in a sentence. */
export function figuresLine({ texts, mostInSevenDays, mostNudges }: Figures): string {
  return `${texts} texts in the year, at most ${mostInSevenDays} in seven days, ${mostNudges} of them nudges.`;
}
