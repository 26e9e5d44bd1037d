import { useRef, useState } from 'preact/hooks';
import { dateOfDay, shortDate } from '../moments.ts';
import { fill, words } from '../words.ts';
import type { ChartPoint } from './chart-data.ts';
import { whatOf } from './chart-table.tsx';
import { placeAfter } from './place-after.ts';

type Scale = (value: number) => number;

/** The points again, over the drawing, each to be reached by keys and read aloud: one of them is in the tab order. */
export function ChartPoints({
  points,
  to,
  x,
  y,
  width,
  height,
  onShow,
}: {
  points: readonly ChartPoint[];
  /** The last day of the chart. */
  to: number;
  x: Scale;
  y: Scale;
  width: number;
  height: number;
  onShow: (point: ChartPoint | null) => void;
}) {
  const [chosen, setChosen] = useState<number | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const current = Math.min(chosen ?? points.length - 1, points.length - 1);
  return (
    <div
      ref={group}
      class="chart-points"
      role="listbox"
      tabIndex={-1}
      aria-label={words.patient.chartPoints}
      onKeyDown={(event) => {
        const next = placeAfter(event.key, current, points.length);
        if (next === null) return;
        event.preventDefault();
        setChosen(next);
        group.current?.querySelectorAll('circle')[next]?.focus();
      }}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
        {points.map((point, place) => {
          const { day, score, type } = point;
          const date = shortDate(dateOfDay(day), dateOfDay(to));
          return (
            <circle
              key={`${type}${day}`}
              cx={x(day)}
              cy={y(score)}
              r="9"
              role="option"
              aria-selected={place === current}
              tabIndex={place === current ? 0 : -1}
              aria-label={fill(words.patient.chartPoint, { score, date, what: whatOf(point).toLowerCase() })}
              onFocus={() => {
                setChosen(place);
                onShow(point);
              }}
              onBlur={() => onShow(null)}
            />
          );
        })}
      </svg>
    </div>
  );
}
