/** How much a number may make us do in a day: loops between robots are real. */
import { hasPiece } from '../../fixed-width.ts';
import { dayMs, epochMs, hourMs, type Instant, later } from '../../local-time.ts';

export interface Limits {
  /** When automatic answers were queued in the last 24 h; at most 10. */
  answers: Instant[];
  /** When staff's own texts were queued in the last 24 h; at most 10, and absent before the first. */
  staffTexts?: Instant[];
  /** Inbound texts by hour since the epoch, the last 24 h: [hour, count]; at most 25. */
  inbound: [number, number][];
  /** When emergency words were last queued. */
  emergencyAt: Instant | null;
  /** Fingerprints of the last 20 texts sent, six characters each, newest last. */
  sent: string;
}

const mostAnswers = 10;
export const mostTextsRead = 50;
/** Staff's own texts to one patient in 24 hours. */
const mostStaffTexts = 10;
const fingerprintLength = 6;
const mostFingerprints = 20;

export const noLimits: Limits = { answers: [], inbound: [], emergencyAt: null, sent: '' };

/** Counts a text that came in. */
export function countInbound(limits: Limits, at: Instant): Limits {
  const hour = Math.floor(epochMs(at) / hourMs);
  const recent = limits.inbound.filter(([counted]) => counted > hour - 24);
  const others = recent.filter(([counted]) => counted !== hour);
  const sofar = recent.find(([counted]) => counted === hour)?.[1] ?? 0;
  return { ...limits, inbound: [...others, [hour, sofar + 1]] };
}

/**
 * True once more than 50 texts came in within 24 hours: then only danger, STOP, START and HELP are acted on, and the rest
 * is counted.
 */
export function isFlooding(limits: Limits): boolean {
  return limits.inbound.reduce((sum, [, count]) => sum + count, 0) > mostTextsRead;
}

/** Those of the last 24 hours. */
function lately(times: readonly Instant[], at: Instant): Instant[] {
  const dayAgo = later(at, -dayMs);
  return times.filter((time) => time > dayAgo);
}

/** Counts an automatic answer. */
export function countAnswer(limits: Limits, at: Instant): Limits {
  return { ...limits, answers: [...lately(limits.answers, at), at] };
}

/** Counts a text of staff's own. */
export function countStaffText(limits: Limits, at: Instant): Limits {
  return { ...limits, staffTexts: [...lately(limits.staffTexts ?? [], at), at] };
}

/** True while staff wrote fewer than 10 texts in the last 24 hours. */
export function mayStaffWrite(limits: Limits, at: Instant): boolean {
  return lately(limits.staffTexts ?? [], at).length < mostStaffTexts;
}

/** True while fewer than 10 automatic answers went in the last 24 hours. */
export function mayAnswer(limits: Limits, at: Instant): boolean {
  return lately(limits.answers, at).length < mostAnswers;
}

/** True when emergency words have not gone within the hour. */
export function maySayEmergencyWords(lastAt: Instant | null, at: Instant): boolean {
  return lastAt === null || later(lastAt, hourMs) <= at;
}

/** Remembers the fingerprint of a text that is about to leave. */
export function rememberSent(limits: Limits, fingerprint: string): Limits {
  return { ...limits, sent: (limits.sent + fingerprint).slice(-mostFingerprints * fingerprintLength) };
}

/** True when the fingerprint is that of one of the last 20 texts sent. */
export function wasSent(limits: Limits, fingerprint: string): boolean {
  return hasPiece(limits.sent, fingerprint, fingerprintLength);
}
