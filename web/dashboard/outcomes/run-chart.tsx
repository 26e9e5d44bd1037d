/** The months of a report as a run chart: points in their order, and their median (Perla 2011, BMJ Qual Saf 20:46). */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { CourseOutcomes } from '../../../shared/staff-contract/outcomes.ts';
import { monthName } from '../moments.ts';
import { useWidth } from '../parts/use-width.ts';
import { words } from '../words.ts';
import { medianOf } from './median-of.ts';

const told = words.outcomes.course;
const margin = { top: 14, right: 18, bottom: 30, left: 34 };
const height = 220;
const ticks = [0, 2, 4, 6, 8, 10];
/** Pixels a month's name needs. */
const nameWidth = 62;
/** With fewer months there is nothing to run. */
const fewestMonths = 3;

export function RunChart({ byMonth }: Pick<CourseOutcomes, 'byMonth'>) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const id = useId();
  const points = byMonth.flatMap(({ month, meanScore }) =>
    meanScore === null ? [] : [{ month, score: meanScore.mean, shown: meanScore.shown }],
  );
  if (points.length < fewestMonths) return null;
  const x = scalePoint(
    byMonth.map(({ month }) => month),
    [margin.left + 8, width - margin.right - 8],
  );
  const y = scaleLinear([0, 10], [height - margin.bottom, margin.top]);
  const at = (month: string) => x(month) ?? 0;
  const run = line<(typeof points)[number]>(
    ({ month }) => at(month),
    ({ score }) => y(score),
  );
  const median = medianOf(points.map(({ score }) => score));
  const step = Math.max(1, Math.ceil(nameWidth / Math.max(1, x.step())));
  return (
    <div class="chart" ref={ref}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-what`}
      >
        <title id={`${id}-title`}>{told.runChart}</title>
        <desc id={`${id}-what`}>{told.runChartWhat}</desc>
        <g class="axis">
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
              <text x={margin.left - 8} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {byMonth.map(
            ({ month }, index) =>
              index % step === 0 && (
                <text key={month} x={at(month)} y={height - margin.bottom + 18} text-anchor="middle">
                  {monthName(month)}
                </text>
              ),
          )}
        </g>
        <line class="curve-mark" x1={margin.left} x2={width - margin.right} y1={y(median)} y2={y(median)} />
        <path class="curve" d={run(points) ?? ''} />
        {points.map(({ month, score, shown }) => (
          <circle key={month} class="run-point" cx={at(month)} cy={y(score)} r={4}>
            <title>{`${monthName(month)}: ${shown}`}</title>
          </circle>
        ))}
      </svg>
      <p class="soft">{told.runChartWhat}</p>
    </div>
  );
}
