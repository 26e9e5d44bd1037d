/** Scores from before the first session, several in one cell. */
import { bare, type DayOrder, readDay } from '../sheets/days.ts';

export interface BaselineScore {
  readonly date: string;
  readonly score: number;
}

const scoreBehind = /^\s*[:=]\s*(\d{1,2})(?!\d)(?:\s*\/\s*10)?[\s;,|]*/;

/** Such as `2026-03-01:7 2026-03-03:6` or `3/1/2026: 7; 3/3/2026: 6`; null for what is written otherwise. */
export function readBaseline(cell: string, order: DayOrder): BaselineScore[] | null {
  const scores: BaselineScore[] = [];
  for (let rest = bare(cell); rest !== ''; ) {
    const day = readDay(rest, order);
    const match = day.date === null ? null : scoreBehind.exec(day.rest);
    if (day.date === null || match === null) return null;
    scores.push({ date: day.date, score: Number(match[1]) });
    rest = day.rest.slice(match[0].length);
  }
  return scores;
}
