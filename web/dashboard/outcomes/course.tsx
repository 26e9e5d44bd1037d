/** The course of those who count: at points of their episodes, until they responded and relapsed, and month by month. */
import type { CourseOutcomes } from '../../../shared/staff-contract/outcomes.ts';
import { fill, words } from '../words.ts';
import { RunChart } from './run-chart.tsx';

const { outcomes: said } = words;
const { course: told } = said;

type TimeTo = NonNullable<CourseOutcomes['toResponse']>;

function percentOf({ shown }: CourseOutcomes['points'][number]['responders30']): string {
  return shown === null ? said.noValue : `${shown.percent}% (${shown.low}–${shown.high})`;
}

function Points({ points }: Pick<CourseOutcomes, 'points'>) {
  return (
    <table class="plain">
      <caption>{told.points}</caption>
      <thead>
        <tr>
          <th scope="col">{told.weeks}</th>
          <th scope="col">{told.due}</th>
          <th scope="col">{told.withValue}</th>
          <th scope="col">{said.responders30}</th>
          <th scope="col">{said.meanChange}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ weeks, due, withValue, responders30, meanChange }) => (
          <tr key={weeks}>
            <th scope="row">{weeks}</th>
            <td class="number">{due}</td>
            <td class="number">{withValue}</td>
            <td class="number">{percentOf(responders30)}</td>
            <td class="number">{meanChange?.shown.mean.replace('-', '−') ?? said.noValue}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Until({ title, time }: { title: string; time: TimeTo | null }) {
  if (time === null) return null;
  const { patients, happened, medianDays, by } = time;
  const half = medianDays === null ? told.noMedian : fill(told.median, { days: medianDays });
  return (
    <table class="plain">
      <caption>
        {title}: {fill(said.ofAll, { count: happened, total: patients })}. {half}
      </caption>
      <thead>
        <tr>
          <th scope="col">{told.weeks}</th>
          <th scope="col">{told.atRisk}</th>
          <th scope="col">{told.byThen}</th>
        </tr>
      </thead>
      <tbody>
        {by.map(({ weeks, atRisk, shown }) => (
          <tr key={weeks}>
            <th scope="row">{weeks}</th>
            <td class="number">{atRisk}</td>
            <td class="number">{`${shown.percent}% (${shown.low}–${shown.high})`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Months({ byMonth }: Pick<CourseOutcomes, 'byMonth'>) {
  return (
    <table class="plain">
      <caption>{told.byMonth}</caption>
      <thead>
        <tr>
          <th scope="col">{told.month}</th>
          <th scope="col">{said.patients}</th>
          <th scope="col">{said.responders30}</th>
          <th scope="col">{told.meanScore}</th>
          <th scope="col">{said.responseRate}</th>
        </tr>
      </thead>
      <tbody>
        {byMonth.map(({ month, patients, responders30, meanScore, answered, closed }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td class="number">{patients}</td>
            <td class="number">{percentOf(responders30)}</td>
            <td class="number">{meanScore?.shown ?? said.noValue}</td>
            <td class="number">{fill(said.ofAll, { count: answered, total: closed })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Course({ course }: { course: CourseOutcomes }) {
  return (
    <section class="panel" aria-labelledby="course-title">
      <h2 id="course-title">{told.title}</h2>
      <p class="lead">{told.what}</p>
      <RunChart byMonth={course.byMonth} />
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: a fieldset holds fields, and this a table. */}
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="course-title">
        <Points points={course.points} />
        <Until title={told.toResponse} time={course.toResponse} />
        <Until title={told.toRelapse} time={course.toRelapse} />
        <Months byMonth={course.byMonth} />
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: a fieldset holds fields, and this a table. */}
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
    </section>
  );
}
