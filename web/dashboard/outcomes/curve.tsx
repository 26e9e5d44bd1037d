/** The cumulative responder curve (Farrar 2006, JPSM 31:369), drawn and as a table. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepBefore, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { GroupOutcomes } from '../../../shared/staff-contract/outcomes.ts';
import { Scroller } from '../parts/scroller.tsx';
import { useWidth } from '../parts/use-width.ts';
import { fill, words } from '../words.ts';

const { outcomes: said } = words;
const margin = { top: 12, right: 14, bottom: 42, left: 46 };
const height = 300;
const ticks = [0, 20, 40, 60, 80, 100];

type Point = GroupOutcomes['curve'][number];

export function CurveChart({ outcomes }: { outcomes: GroupOutcomes }) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const id = useId();
  const x = scaleLinear([0, 100], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const points = outcomes.curve.filter(({ share }) => share.percent !== null);
  const curve = line<Point>(
    ({ percent }) => x(percent),
    ({ share }) => y(share.percent ?? 0),
  ).curve(curveStepBefore);
  const band = area<Point>(
    ({ percent }) => x(percent),
    ({ share }) => y(share.low ?? 0),
    ({ share }) => y(share.high ?? 0),
  ).curve(curveStepBefore);
  return (
    <div class="chart" ref={ref}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-what`}
      >
        <title id={`${id}-title`}>{said.curve}</title>
        <desc id={`${id}-what`}>{said.curveWhat}</desc>
        <g class="axis">
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
              <text x={margin.left - 8} y={y(tick) + 4} text-anchor="end">
                {tick}%
              </text>
              <text x={x(tick)} y={height - margin.bottom + 18} text-anchor="middle">
                {tick}%
              </text>
            </g>
          ))}
          <text x={(margin.left + width - margin.right) / 2} y={height - 6} text-anchor="middle">
            {said.curveX}
          </text>
        </g>
        <path class="curve-band" d={band(points) ?? ''} />
        {[30, 50].map((percent) => (
          <line
            key={percent}
            class="curve-mark"
            x1={x(percent)}
            x2={x(percent)}
            y1={margin.top}
            y2={height - margin.bottom}
          />
        ))}
        <path class="curve" d={curve(points) ?? ''} />
      </svg>
    </div>
  );
}

export function CurveTable({ outcomes }: { outcomes: GroupOutcomes }) {
  const id = useId();
  return (
    <details class="as-table">
      <summary>{said.asTable}</summary>
      <Scroller labelledBy={id}>
        <table class="plain">
          <caption id={id} class="hidden">
            {said.curve}
          </caption>
          <thead>
            <tr>
              <th scope="col">{said.relief}</th>
              <th scope="col">{said.curveY}</th>
              <th scope="col">{said.percent}</th>
              <th scope="col">{said.lowHigh}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.curve.map(({ percent, share }) => (
              <tr key={percent}>
                <th scope="row" class="number">
                  {percent}%
                </th>
                <td class="number">{fill(said.ofAll, { count: share.n, total: share.of })}</td>
                <td class="number">{share.shown === null ? said.noValue : `${share.shown.percent}%`}</td>
                <td class="number">
                  {share.shown === null ? said.noValue : `${share.shown.low}–${share.shown.high}%`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
