import { useMemo, useState } from 'preact/hooks';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import type { ReadingAnswer } from '../../../shared/staff-contract/readings.ts';
import type { CareRecordAnswer } from '../../../shared/staff-contract/records.ts';
import type { TimelineEvent } from '../../../shared/staff-contract/timeline.ts';
import { localDateOf, shortDate } from '../moments.ts';
import { Empty } from '../parts/states.tsx';
import { words } from '../words.ts';
import { chartDataOf, type Range } from './chart-data.ts';
import { ChartLegend } from './chart-marks.tsx';
import { ChartTable } from './chart-table.tsx';
import { PainChart } from './pain-chart.tsx';

const ranges: readonly Range[] = ['quarter', 'year', 'all'];

/** The chart with its period, its legend and the same as a table. */
export function ChartPanel({
  patient,
  events,
  hasEarlier,
  records,
  readings,
  today,
  onVoid,
}: {
  patient: PatientAnswer;
  /** The newest events. */
  events: readonly TimelineEvent[];
  /** There are older ones, which were not read. */
  hasEarlier: boolean;
  records: readonly CareRecordAnswer[];
  /** Every one; null until they were read. */
  readings: readonly ReadingAnswer[] | null;
  today: string;
  onVoid: (date: string) => void;
}) {
  const [range, setRange] = useState<Range>('all');
  const data = useMemo(
    () => chartDataOf(patient, { events, records, readings }, today, range),
    [patient, events, records, readings, today, range],
  );
  const { points, marks } = data;
  const [oldest] = events;
  return (
    <section class="panel" aria-labelledby="chart-title">
      <div class="panel-head">
        <h2 id="chart-title">{words.patient.chart}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight. */}
        <div class="segmented" role="group" aria-label={words.patient.ranges.label}>
          {ranges.map((each) => (
            <button key={each} type="button" aria-pressed={each === range} onClick={() => setRange(each)}>
              {words.patient.ranges[each]}
            </button>
          ))}
        </div>
      </div>
      {points.length === 0 ? (
        <Empty title={words.patient.chartEmpty} icon="outcomes" />
      ) : (
        <>
          <PainChart name={patient.firstName} data={data} />
          <ChartLegend
            marks={marks}
            elevated={points.some(({ elevated }) => elevated)}
            approximate={points.some(({ approximate }) => approximate)}
            baseline={points.some(({ type }) => type === 'baseline')}
            textsSince={
              hasEarlier && oldest !== undefined
                ? shortDate(localDateOf(oldest.at, patient.timeZone), today)
                : null
            }
          />
          <details class="as-table">
            <summary>{words.patient.asTable}</summary>
            <ChartTable name={patient.firstName} data={data} onVoid={onVoid} />
          </details>
        </>
      )}
    </section>
  );
}
