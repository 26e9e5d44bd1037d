/** When a self-care tip suits the patient's days. */
import { daysBetween, type IsoDate } from '../../calendar.ts';
import type { ClinicSettings } from '../../clinic/settings.ts';
import type { Protocol } from '../../plan/protocol.ts';
import { topicsOf } from '../../texts/tip-topics.ts';
import { chooseTip } from '../../texts/tips.ts';
import type { TipId } from '../../tip-ids.ts';
import type { PatientState } from '../state.ts';

const tipFromScore = 3;
const tipEveryDays = 14;

/** Days after which a tip that found no free day is too far from the score it answered. */
const tipKeepsDays = 7;

/**
 * True for who asked for fewer texts, and in an autoimmune flare, by plan or by the patient's own words, also once staff have cleared its flag and
 * before the first phase has begun.
 */
export function isWrongForTips(
  { condition, fewer, plan, attention }: PatientState,
  day: IsoDate,
  protocol: Protocol,
): boolean {
  if (fewer === true) return true;
  if (condition !== 'autoimmune') return false;
  const report = plan.flareReports.at(-1);
  const reported = report !== undefined && daysBetween(report, day) <= protocol.flareReportDays;
  return (
    plan.phase === 'flare' ||
    reported ||
    attention['call-first'] !== undefined ||
    attention.flare !== undefined
  );
}

/** True when a score asks for a tip: 3 or more, and none in the last fortnight. */
export function isTipDue({ tips }: PatientState, score: number, day: IsoDate): boolean {
  return score >= tipFromScore && (tips.last === null || daysBetween(tips.last, day) >= tipEveryDays);
}

/** The tip for a patient who wrote that; null when the clinic has switched off all that suit. */
export function tipFor(
  { condition, tips }: PatientState,
  { tipsOff = [] }: ClinicSettings,
  today: IsoDate,
  text: string,
): TipId | null {
  return chooseTip({ condition, topics: topicsOf(text), given: tips.given ?? {}, today, off: tipsOff });
}

/** True when a tip that waits for a free day has waited too long. */
export function isTipStale(chosenOn: IsoDate, day: IsoDate): boolean {
  return daysBetween(chosenOn, day) > tipKeepsDays;
}
