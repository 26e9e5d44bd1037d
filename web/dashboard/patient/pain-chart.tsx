/** The score chart: phases as bands, scores as a line, and below it what happened on which day. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId, useState } from 'preact/hooks';
import { oneDecimal } from '../../../shared/domain/plan/shown-number.ts';
import { dateOfDay, shortDate } from '../moments.ts';
import { useClinic } from '../app-context.ts';
import { useWidth } from '../parts/use-width.ts';
import { nameOfPhase } from '../phases.ts';
import { fill, words } from '../words.ts';
import { type ChartBand, type ChartData, type ChartPoint, ticksBetween } from './chart-data.ts';
import { ChartMarks } from './chart-marks.tsx';
import { ChartPoints } from './chart-points.tsx';

const margin = { top: 28, right: 62, bottom: 72, left: 30 };
const height = 330;
const narrow = 520;

type Scale = (value: number) => number;

function Bands({ bands, x, data }: { bands: readonly ChartBand[]; x: Scale; data: ChartData }) {
  const bottom = height - margin.bottom;
  return (
    <>
      {bands.map((band) => {
        const from = x(Math.max(band.from, data.from));
        const to = x(Math.min(band.to, data.to + 0.5));
        const name = band.phase === null ? '' : nameOfPhase(band.phase);
        return (
          <g key={band.from} class={`band band-${band.phase ?? 'unknown'}`}>
            <rect x={from} y={margin.top} width={Math.max(0, to - from)} height={bottom - margin.top} />
            <line x1={from} x2={from} y1={margin.top - 20} y2={bottom} />
            {to - from > name.length * 6.6 + 10 && (
              <text x={from + 6} y={margin.top - 9}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Level({
  value,
  label,
  x,
  y,
  kind,
}: {
  value: number;
  label: string;
  x: number;
  y: Scale;
  kind: string;
}) {
  return (
    <g class={`level level-${kind}`}>
      <line x1={margin.left} x2={x} y1={y(value)} y2={y(value)} />
      <text x={x + 5} y={y(value) + 4}>
        {label}
      </text>
    </g>
  );
}

function Point({ point, x, y }: { point: ChartPoint; x: Scale; y: Scale }) {
  const left = x(point.day);
  const top = y(point.score);
  if (point.type === 'baseline') {
    return <rect class="point point-baseline" x={left - 4} y={top - 4} width="8" height="8" />;
  }
  const approximate = point.approximate ? ' point-approximate' : '';
  if (point.elevated) {
    return <path class={`point point-elevated${approximate}`} d={`M${left} ${top - 7}l6.5 11h-13Z`} />;
  }
  return <circle class={`point${approximate}`} cx={left} cy={top} r="4.5" />;
}

function Axis({ data, x, y, right }: { data: ChartData; x: Scale; y: Scale; right: number }) {
  const bottom = height - margin.bottom;
  return (
    <g class="axis">
      {[0, 2, 4, 6, 8, 10].map((score) => (
        <g key={score}>
          <line class="grid" x1={margin.left} x2={right} y1={y(score)} y2={y(score)} />
          <text x={margin.left - 8} y={y(score) + 4} text-anchor="end">
            {score}
          </text>
        </g>
      ))}
      {ticksBetween(data.from, data.to).map((day) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 5} />
          <text x={x(day)} y={height - 6} text-anchor="middle">
            {shortDate(dateOfDay(day))}
          </text>
        </g>
      ))}
    </g>
  );
}

function nearest(points: readonly ChartPoint[], day: number): ChartPoint | null {
  return points.reduce<ChartPoint | null>(
    (best, point) => (best === null || Math.abs(point.day - day) < Math.abs(best.day - day) ? point : best),
    null,
  );
}

function summaryOf(name: string, { points, baseline, to }: ChartData): { title: string; summary: string } {
  const readings = points.filter(({ type }) => type === 'reading');
  const first = points[0];
  const last = points.at(-1);
  const { chartTitle, chartSummary, chartBaseline, chartNoBaseline } = words.patient;
  const before =
    baseline === null ? chartNoBaseline : fill(chartBaseline, { baseline: oneDecimal(baseline) });
  return {
    title: fill(chartTitle, { name }),
    summary: fill(chartSummary, {
      count: readings.length,
      from: first === undefined ? '' : shortDate(dateOfDay(first.day), dateOfDay(to)),
      to: last === undefined ? '' : shortDate(dateOfDay(last.day)),
      last: last?.score ?? '',
      baseline: before,
    }),
  };
}

/** Draws the chart at the width there is, so that its letters keep their size. */
export function PainChart({ name, data }: { name: string; data: ChartData }) {
  const { ref, width } = useWidth<HTMLDivElement>(680);
  const [shown, setShown] = useState<ChartPoint | null>(null);
  const id = useId();
  const { clinic } = useClinic();
  // What counts as a response is the clinic's own; half as much pain has a line anyway.
  const percent = clinic?.protocol.responsePercent ?? 50;
  const response = percent === 50 ? null : percent;
  const { title, summary } = summaryOf(name, data);
  const right = width - (width < narrow ? 46 : margin.right);
  const x = scaleLinear([data.from, data.to + 0.5], [margin.left, right]);
  const y = scaleLinear([0, 10], [height - margin.bottom, margin.top]);
  const curve = line<ChartPoint>(
    (point) => x(point.day),
    (point) => y(point.score),
  );
  const { legend } = words.patient;
  return (
    <div
      class="chart"
      ref={ref}
      onPointerMove={(event) => {
        const left = event.currentTarget.getBoundingClientRect().left;
        setShown(nearest(data.points, x.invert(event.clientX - left)));
      }}
      onPointerLeave={() => setShown(null)}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-summary`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        <Bands bands={data.bands} x={x} data={data} />
        <Axis data={data} x={x} y={y} right={right} />
        {data.baseline !== null && (
          <>
            <Level value={data.baseline} label={legend.baseline} x={right} y={y} kind="baseline" />
            {response !== null && (
              <Level
                value={data.baseline * (1 - response / 100)}
                label={`−${response}%`}
                x={right}
                y={y}
                kind="response"
              />
            )}
            <Level value={data.baseline * 0.5} label="−50%" x={right} y={y} kind="fifty" />
          </>
        )}
        {data.stretches.map((stretch) => (
          <path key={stretch[0]?.day} class="curve" d={curve(stretch) ?? ''} />
        ))}
        {data.points.map((point) => (
          <Point key={`${point.type}${point.day}`} point={point} x={x} y={y} />
        ))}
        <ChartMarks marks={data.marks} x={x} top={height - margin.bottom + 10} />
        {shown !== null && (
          <g class="readout">
            <line x1={x(shown.day)} x2={x(shown.day)} y1={margin.top} y2={height - margin.bottom} />
            <text
              x={Math.min(right - 40, Math.max(margin.left + 40, x(shown.day)))}
              y={y(shown.score) > 60 ? y(shown.score) - 14 : y(shown.score) + 24}
              text-anchor="middle"
            >
              {shown.score} · {shortDate(dateOfDay(shown.day), dateOfDay(data.to))}
            </text>
          </g>
        )}
      </svg>
      <ChartPoints
        points={data.points}
        to={data.to}
        x={x}
        y={y}
        width={width}
        height={height}
        onShow={setShown}
      />
    </div>
  );
}
