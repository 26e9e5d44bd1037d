/** Every number of the protocol in the groups and with the units it is shown in. */
import type { words } from '../words.ts';

type Group = keyof typeof words.protocol.groups;
export type ProtocolPath = keyof typeof words.protocol.fields;
type Unit = keyof typeof words.protocol.units;

export const protocolFields: Record<Group, readonly (readonly [ProtocolPath, Unit])[]> = {
  ask: [
    ['baselineTarget', 'readings'],
    ['checkInDays.weekly', 'days'],
    ['checkInDays.biweekly', 'days'],
    ['checkInDays.monthly', 'days'],
    ['checkInDays.flare', 'days'],
    ['recheckHours', 'hours'],
  ],
  measure: [
    ['currentReadings', 'readings'],
    ['currentMinimum', 'readings'],
    ['currentWindowDays', 'days'],
    ['reliefReadings', 'readings'],
    ['reliefMinimum', 'readings'],
    ['responsePercent', 'percent'],
    ['responsePoints', 'points'],
    ['provisionalPoints', 'points'],
    ['lowBaseline', 'score'],
    ['calmList.size', 'readings'],
    ['calmList.minimum', 'readings'],
  ],
  space: [
    ['weeklyMinimum.sessions', 'sessions'],
    ['weeklyMinimum.days', 'days'],
    ['biweeklyMinimum.sessions', 'sessions'],
    ['biweeklyMinimum.days', 'days'],
    ['calmBeforeBiweeklyDays', 'days'],
    ['calmBeforeMonthlyDays', 'days'],
    ['setbackDays', 'days'],
    ['setbackLimit', 'times'],
    ['setbackMemoryDays', 'days'],
    ['freshSlackDays', 'days'],
    ['stepDownAgeDays', 'days'],
  ],
  closer: [
    ['stepUpPercent', 'percent'],
    ['stepUpPoints', 'points'],
    ['stepUpReadings', 'readings'],
  ],
  flare: [
    ['flareRise', 'points'],
    ['flareFloor', 'score'],
    ['flareScoreWithWords', 'score'],
    ['flareGapDays', 'days'],
    ['flareAgeDays', 'days'],
    ['flareReportDays', 'days'],
    ['flareMinimumDays', 'days'],
    ['flareQuietDays', 'days'],
    ['flareEndPoints', 'points'],
  ],
  staff: [
    ['overrideHoldDays', 'days'],
    ['missedCheckIns', 'times'],
    ['recheckPatienceDays', 'days'],
    ['severeScore', 'score'],
    ['severeRise', 'points'],
    ['severeDays', 'days'],
    ['flagLapseDays', 'days'],
    ['phaseReviewDays.weekly', 'days'],
    ['phaseReviewDays.biweekly', 'days'],
    ['phaseReviewDays.monthly', 'days'],
    ['nonResponseDays', 'days'],
    ['flareReviewDays', 'days'],
    ['driftPoints', 'points'],
    ['worseningPoints', 'points'],
    ['noBaselineDays', 'days'],
  ],
  memory: [
    ['reportDays', 'days'],
    ['readingsKept', 'readings'],
  ],
};
