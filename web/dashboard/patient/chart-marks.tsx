/** What happened on which day, as shapes in rows under the chart; each type has a shape of its own. */
import { fill, words } from '../words.ts';
import type { ChartMark, MarkType } from './chart-data.ts';

const shapes: Record<MarkType, string> = {
  session: 'M-3.500 0a3.500 3.500 0 1 0 7 0a3.500 3.500 0 1 0-7 0',
  'felt-better': 'M-5 1.500 0-4 5 1.500 3.500 3 0-.8-3.500 3Z',
  'felt-worse': 'M-5-1.500 0 4 5-1.500 3.500-3 0 .8-3.500-3Z',
  'missed-session': 'M-3.500-3.500l7 7M3.500-3.500l-7 7',
  flare:
    'M0-6c.4 2.600 4 3.600 4 7a4 4 0 0 1-8 0c0-1.700.8-2.700 1.600-3.500.2 1 .6 1.500 1.100 1.700C-1.500-2.300-.7-4.300 0-6Z',
  medication: 'M0-4.500 4.500 0 0 4.500-4.500 0Z',
  treatment: 'M-4.500-1.400h3.100v-3.100h2.800v3.100h3.100v2.800h-3.100v3.100h-2.800v-3.100h-3.100Z',
  'missed-check-in': 'M-3.800 0a3.800 3.800 0 1 0 7.600 0a3.800 3.800 0 1 0-7.600 0M-2.700 2.700l5.400-5.400',
  text: 'M0-3v6',
};

const rows: Record<MarkType, number> = {
  flare: 6,
  medication: 6,
  treatment: 6,
  session: 21,
  'felt-better': 21,
  'felt-worse': 21,
  'missed-session': 21,
  'missed-check-in': -18,
  text: 34,
};

const names: Record<MarkType, string> = {
  session: words.patient.legend.session,
  'felt-better': words.patient.legend.feltBetter,
  'felt-worse': words.patient.legend.feltWorse,
  'missed-session': words.patient.legend.missedSession,
  'missed-check-in': words.patient.legend.missedCheckIn,
  flare: words.patient.legend.flare,
  medication: words.patient.legend.medication,
  treatment: words.patient.legend.treatment,
  text: words.patient.legend.text,
};

export function ChartMarks({
  marks,
  x,
  top,
}: {
  marks: readonly ChartMark[];
  x: (day: number) => number;
  top: number;
}) {
  return (
    <g class="marks">
      {marks.map(({ day, type }, index) => (
        <path
          key={index}
          class={`mark-${type}`}
          d={shapes[type]}
          transform={`translate(${x(day).toFixed(1)} ${top + rows[type]})`}
        />
      ))}
    </g>
  );
}

function Key({ path, kind, label }: { path: string; kind: string; label: string }) {
  return (
    <li>
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
        <g class="marks">
          <path class={kind} d={path} />
        </g>
      </svg>
      {label}
    </li>
  );
}

const circle = 'M-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0';

/** What each shape means; only of those that are drawn. */
export function ChartLegend({
  marks,
  elevated,
  approximate,
  baseline,
  textsSince,
}: {
  marks: readonly ChartMark[];
  elevated: boolean;
  approximate: boolean;
  baseline: boolean;
  /** The first day of which texts are drawn, where the conversation goes further back than it was read. */
  textsSince: string | null;
}) {
  const types = new Set(marks.map(({ type }) => type));
  const { legend } = words.patient;
  return (
    <ul class="legend">
      <Key path={circle} kind="point" label={legend.score} />
      {elevated && <Key path="M0-6l6 10.500h-12Z" kind="point point-elevated" label={legend.elevated} />}
      {approximate && <Key path={circle} kind="point point-approximate" label={legend.approximate} />}
      {baseline && <Key path="M-4-4h8v8h-8Z" kind="point point-baseline" label={legend.baselineScore} />}
      {(Object.keys(shapes) as MarkType[])
        .filter((type) => types.has(type))
        .map((type) => (
          <Key
            key={type}
            path={shapes[type]}
            kind={`mark-${type}`}
            label={
              type === 'text' && textsSince !== null
                ? fill(legend.textSince, { date: textsSince })
                : names[type]
            }
          />
        ))}
    </ul>
  );
}
