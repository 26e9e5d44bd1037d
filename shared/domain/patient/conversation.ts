/** What is remembered of the conversation around the next text, so that it is understood in its place and order. */
import type { IsoDate } from '../calendar.ts';
import type { HeardText } from '../heard/heard-text.ts';
import { dayMs, hourMs, type Instant, later } from '../local-time.ts';

/** A text of staff that left. */
interface StaffWrote {
  /** The text's; absent in older states. */
  id?: string;
  /** When it left. */
  at: Instant;
  body: string;
  /** When Ebb first asked something after it, and the text that did; `askedBy` is absent in older states. */
  askedAt?: Instant;
  askedBy?: string;
  /**
   * The staff text before this one. It counts instead when this one was not delivered, or left only after the patient had
   * written.
   */
  before?: StaffWrote;
}

type Scored = readonly [day: IsoDate, saidAt: Instant, by?: 'staff'];

export interface Conversation {
  /**
   * The newest 7 days that have a score, oldest first, each with the time its score was received, or entered by staff:
   * older states do not say by whom.
   */
  scored?: readonly Scored[];
  /** Receiving time of the latest YES or NO to the invitation. */
  consentSaidAt?: Instant;
  /** When words that mean yes were last received, and the day on which they were last asked for YES alone. */
  almostYesAt?: Instant;
  yesOnlyOn?: IsoDate;
  /** The day on which the patient was last told that a person will read what they wrote. */
  willReadOn?: IsoDate;
  /** The last text of staff. */
  staffWrote?: StaffWrote;
  /** When the last question left; only in states from before the two that follow. */
  askedAt?: Instant;
  /** When the last question about pain left, and the last one since YES that was about something else. */
  askedPainAt?: Instant;
  askedOtherAt?: Instant;
  /** The newest 3 texts, and the last heard. */
  heard?: readonly HeardText[];
}

const staffAskedMs = 72 * hourMs;
const otherAskedMs = 7 * dayMs;
const painAskedMs = 3 * dayMs;
const longestBody = 480;
/** Three texts of staff may be on their way at once; behind them stands the last that arrived. */
const staffTextsKept = 4;

const mostDays = 7;

/** With the time at which that day's score was said. */
export function withScored(talk: Conversation, one: Scored): Conversation {
  const others = (talk.scored ?? []).filter(([known]) => known !== one[0]);
  const scored = [...others, one].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...talk, scored: scored.slice(-mostDays) };
}

/** Without that day's score, which was voided. */
export function withoutScored(talk: Conversation, day: IsoDate): Conversation {
  return { ...talk, scored: (talk.scored ?? []).filter(([known]) => known !== day) };
}

/** When the patient said the scores that stand, of the days that are remembered. */
export function scoresSaidAt(talk: Conversation | undefined): Instant[] {
  return (talk?.scored ?? []).flatMap(([_day, saidAt, by]) => (by === undefined ? [saidAt] : []));
}

/** True when the day's score was said after that instant: what was said before it says nothing new. */
export function isOvertaken(talk: Conversation | undefined, day: IsoDate, saidAt: Instant): boolean {
  const known = talk?.scored?.find(([scored]) => scored === day);
  return known !== undefined && saidAt < known[1];
}

/** The newest that many of staff's texts. */
function newest(wrote: StaffWrote | undefined, most: number): StaffWrote | undefined {
  if (wrote === undefined || most === 0) return undefined;
  const { before, ...last } = wrote;
  return standing(last, newest(before, most - 1));
}

function standing(wrote: StaffWrote, before: StaffWrote | undefined): StaffWrote {
  return before === undefined ? wrote : { ...wrote, before };
}

/** After a text of staff that left at `at`. */
export function afterStaffWrote(talk: Conversation, id: string, body: string, at: Instant): Conversation {
  const wrote = { id, at, body: body.slice(0, longestBody).toWellFormed() };
  return { ...talk, staffWrote: standing(wrote, newest(talk.staffWrote, staffTextsKept - 1)) };
}

/** Asked by that text, unless something was asked before. */
function askedFirst(wrote: StaffWrote, { askedAt, askedBy }: Pick<StaffWrote, 'askedAt' | 'askedBy'>) {
  if (wrote.askedAt !== undefined || askedAt === undefined) return wrote;
  return askedBy === undefined ? { ...wrote, askedAt } : { ...wrote, askedAt, askedBy };
}

/** After a question of Ebb's that left at `at`: what comes next answers it rather than what staff wrote before. */
export function afterAsked(
  talk: Conversation,
  id: string,
  about: 'pain' | 'other',
  at: Instant,
): Conversation {
  const { staffWrote } = talk;
  return {
    ...talk,
    ...(staffWrote === undefined ? {} : { staffWrote: askedFirst(staffWrote, { askedAt: at, askedBy: id }) }),
    ...(about === 'pain' ? { askedPainAt: at } : { askedOtherAt: at }),
  };
}

function unasked({ before, ...wrote }: StaffWrote, id: string): StaffWrote {
  const earlier = before === undefined ? undefined : unasked(before, id);
  if (wrote.askedBy !== id) return standing(wrote, earlier);
  const { askedAt: _at, askedBy: _by, ...rest } = wrote;
  return standing(rest, earlier);
}

/** Without that question, of which nobody can say that it left: what comes next may still answer staff. */
export function withoutQuestion(talk: Conversation, id: string): Conversation {
  const { staffWrote } = talk;
  return staffWrote === undefined ? talk : { ...talk, staffWrote: unasked(staffWrote, id) };
}

function without({ before, ...last }: StaffWrote, id: string): StaffWrote | undefined {
  if ((last.id ?? id) === id) return before && askedFirst(before, last);
  return standing(last, before && without(before, id));
}

/** Without that text of staff, which did not arrive; others that did stand. */
export function withoutStaffText(talk: Conversation, id: string): Conversation {
  const { staffWrote, ...rest } = talk;
  const left = staffWrote && without(staffWrote, id);
  return left === undefined ? rest : { ...rest, staffWrote: left };
}

/** The last text of staff that had left when the patient wrote, in the 72 hours before; undefined for none. */
function lastBefore(wrote: StaffWrote | undefined, receivedAt: Instant): StaffWrote | undefined {
  if (wrote === undefined || receivedAt >= later(wrote.at, staffAskedMs)) return undefined;
  return receivedAt >= wrote.at ? wrote : lastBefore(wrote.before, receivedAt);
}

/** What staff wrote in the 72 hours before a text, whatever Ebb has asked since; null for nothing. */
export function staffWordsLately(talk: Conversation | undefined, receivedAt: Instant): string | null {
  return lastBefore(talk?.staffWrote, receivedAt)?.body ?? null;
}

/** What staff wrote that a text received then may answer; null when they were not the last to ask before it. */
export function staffWords(talk: Conversation | undefined, receivedAt: Instant): string | null {
  const wrote = lastBefore(talk?.staffWrote, receivedAt);
  const askedAt = wrote?.askedAt;
  return askedAt !== undefined && receivedAt >= askedAt ? null : (wrote?.body ?? null);
}

/** When a question that was not about pain left, within 7 days before the text; null when none did. */
export function otherAskedAt(talk: Conversation | undefined, receivedAt: Instant): Instant | null {
  const askedAt = talk?.askedOtherAt;
  if (askedAt === undefined || receivedAt < askedAt) return null;
  return receivedAt < later(askedAt, otherAskedMs) ? askedAt : null;
}

/** True when pain was last asked about within 3 days before the text. */
export function isPainFresh(askedPainAt: Instant | undefined, receivedAt: Instant): boolean {
  if (askedPainAt === undefined || receivedAt < askedPainAt) return false;
  return receivedAt < later(askedPainAt, painAskedMs);
}
