import { fill, words } from '../words.ts';

const width = 104;
const height = 30;
const inset = 4;

/** The last scores as a line on the whole scale of 0 to 10, so that patients compare at a glance. */
export function Sparkline({ scores }: { scores: readonly { score: number }[] }) {
  const values = scores.map(({ score }) => score);
  if (values.length === 0) return <span class="soft">{words.patients.noScores}</span>;
  const step = (width - 2 * inset) / Math.max(1, 11);
  const points = values.map((value, index) => ({
    x: width - inset - (values.length - 1 - index) * step,
    y: inset + (1 - value / 10) * (height - 2 * inset),
  }));
  const last = points.at(-1);
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={fill(words.patients.trend, { scores: values.join(', ') })}
    >
      <line x1="0" x2={width} y1={height - inset} y2={height - inset} class="ground" />
      <polyline points={line} />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
