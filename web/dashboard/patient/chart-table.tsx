import { useId } from 'preact/hooks';
import { dateOfDay, shortDate } from '../moments.ts';
import { Scroller } from '../parts/scroller.tsx';
import { nameOfPhase } from '../phases.ts';
import { fill, words } from '../words.ts';
import { type ChartData, type ChartPoint, type MarkType, phaseOn } from './chart-data.ts';

const { tableWhat } = words.patient;

const markWords: Record<Exclude<MarkType, 'text'>, string> = {
  session: tableWhat.session,
  'felt-better': tableWhat.feltBetter,
  'felt-worse': tableWhat.feltWorse,
  'missed-session': tableWhat.sessionMissed,
  'missed-check-in': tableWhat.missedCheckIn,
  flare: tableWhat.flare,
  medication: tableWhat.medication,
  treatment: tableWhat.treatment,
};

interface Line {
  readonly day: number;
  readonly score: number | null;
  readonly what: string;
}

/** What a score is, in words. */
export function whatOf(point: ChartPoint): string {
  const what =
    point.type === 'baseline' ? tableWhat.baseline : point.elevated ? tableWhat.elevated : tableWhat.reading;
  return point.approximate ? `${what}, ${tableWhat.approximate}` : what;
}

function linesOf({ points, marks, bands, from }: ChartData): readonly Line[] {
  const lines: Line[] = [
    ...points.map((point) => ({ day: point.day, score: point.score, what: whatOf(point) })),
    ...marks.flatMap(({ day, type }) =>
      type === 'text' ? [] : [{ day, score: null, what: markWords[type] }],
    ),
    ...bands.flatMap((band) =>
      band.phase === null || band.phase === 'intake' || band.from < from
        ? []
        : [
            {
              day: band.from,
              score: null,
              what: fill(tableWhat.phase, { phase: nameOfPhase(band.phase) }),
            },
          ],
    ),
  ];
  return lines.toSorted((a, b) => b.day - a.day);
}

/** Everything the chart shows but the texts, newest first; each score can be voided here. */
export function ChartTable({
  name,
  data,
  onVoid,
}: {
  name: string;
  data: ChartData;
  onVoid: (date: string) => void;
}) {
  const { table } = words.patient;
  const id = useId();
  return (
    <Scroller labelledBy={id}>
      <table class="plain">
        <caption id={id}>{fill(table.caption, { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{table.date}</th>
            <th scope="col">{table.score}</th>
            <th scope="col">{table.what}</th>
            <th scope="col">{table.phase}</th>
            <th scope="col">
              <span class="hidden">{words.actions.void}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(data).map(({ day, score, what }) => {
            const date = dateOfDay(day);
            const phase = phaseOn(data.bands, day);
            return (
              <tr key={`${day}${what}`}>
                <th scope="row">{shortDate(date, dateOfDay(data.to))}</th>
                <td class="number">{score ?? ''}</td>
                <td>{what}</td>
                <td>{phase === null ? '' : nameOfPhase(phase)}</td>
                <td>
                  {score !== null && (
                    <button
                      type="button"
                      class="button small"
                      aria-label={fill(words.actions.voidFor, { date: shortDate(date) })}
                      onClick={() => onVoid(date)}
                    >
                      {words.actions.void}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroller>
  );
}
