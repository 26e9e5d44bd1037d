/** Readings and missed check-ins, from the rows of a patient's check-ins. */
import type { IsoDate } from '../../shared/domain/calendar.ts';
import type { ReadingAnswer } from '../../shared/staff-contract/readings.ts';
import type { CheckInRow } from '../../shared/views/ports.ts';

interface Asked {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  /** The place of the last one that was shown. */
  cursor?: string | undefined;
  limit: number;
}

interface Placed {
  place: string;
  reading: ReadingAnswer;
}

const mostMissedDays = 26;

function placed(row: CheckInRow): Placed[] {
  const { checkInId, date, due, score, elevated, approximate, isBaseline, source, phase, status } = row;
  if (status !== 'answered' && status !== 'missed') return [];
  const reading = { date, score, missed: status === 'missed', elevated, approximate, source, phase };
  const place = [date, status, due ?? '', checkInId ?? ''].join(' ');
  return [{ place, reading: { ...reading, baseline: isBaseline } }];
}

/** A page of a patient's readings, oldest first. */
export function coursePage(
  rows: readonly CheckInRow[],
  { from = '', to = '9999-12-31', cursor = '', limit }: Asked,
): { readings: ReadingAnswer[]; next?: string } {
  const rest = rows
    .flatMap(placed)
    .filter(({ place, reading: { date } }) => date >= from && date <= to && place > cursor)
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const readings = shown.map(({ reading }) => reading);
  return last === undefined || rest.length <= limit ? { readings } : { readings, next: last.place };
}

/** The last days on which a check-in was due that nobody answered. */
export function missedDaysOf(rows: readonly CheckInRow[]): IsoDate[] {
  const days = rows.flatMap(({ status, due, date }) => (status === 'missed' ? [due ?? date] : []));
  return [...new Set(days)].toSorted().slice(-mostMissedDays);
}
