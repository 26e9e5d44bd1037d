/** The main figures of a report, as cards with their intervals drawn, and the same as a table. */
import type { GroupOutcomes, Share } from '../../../shared/staff-contract/outcomes.ts';
import { fill, words } from '../words.ts';

const { outcomes: said } = words;

function intervalOf({ shown }: Share): string {
  return shown === null
    ? said.noValue
    : fill(said.interval, { low: `${shown.low}%`, high: `${shown.high}%` });
}

function percentOf({ shown }: Share): string {
  return shown === null ? said.noValue : `${shown.percent}%`;
}

/** The share as a dot and its interval as a line, on a rule from 0 to 100. */
function IntervalRule({ share }: { share: Share }) {
  if (share.percent === null || share.low === null || share.high === null) return null;
  return (
    <svg class="interval-rule" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line class="ground" x1="0" x2="100" y1="5" y2="5" />
      <line class="spread" x1={share.low} x2={share.high} y1="5" y2="5" />
      <line class="middle" x1={share.percent} x2={share.percent} y1="0" y2="10" />
    </svg>
  );
}

function ShareFigure({ title, share, completers }: { title: string; share: Share; completers?: Share }) {
  return (
    <div class="figure">
      <h2>{title}</h2>
      <p class="figure-value">{percentOf(share)}</p>
      <IntervalRule share={share} />
      <p class="soft">
        {fill(said.ofAll, { count: share.n, total: share.of })} · {intervalOf(share)}
      </p>
      {completers !== undefined && completers.of !== share.of && (
        <p class="soft">
          {fill(said.completers, {
            count: completers.n,
            total: completers.of,
            percent: percentOf(completers),
          })}
        </p>
      )}
    </div>
  );
}

export function Figures({ outcomes }: { outcomes: GroupOutcomes }) {
  const { responders30, responders50, amongCompleters, meanChange, responseRate, retention } = outcomes;
  return (
    <section class="figures" aria-label={said.figures}>
      <ShareFigure title={said.responders30} share={responders30} completers={amongCompleters.responders30} />
      <ShareFigure title={said.responders50} share={responders50} completers={amongCompleters.responders50} />
      <div class="figure">
        <h2>{said.meanChange}</h2>
        <p class="figure-value">{meanChange?.shown.mean.replace('-', '−') ?? said.noValue}</p>
        <p class="soft">
          {meanChange !== null &&
            `${fill(said.interval, {
              low: meanChange.shown.low.replace('-', '−'),
              high: meanChange.shown.high.replace('-', '−'),
            })} · `}
          {said.meanChangeUnit}
        </p>
      </div>
      <div class="figure">
        <h2>{said.responseRate}</h2>
        <p class="figure-value">{responseRate.shown === null ? said.noValue : `${responseRate.shown}%`}</p>
        <p class="soft">{fill(said.ofAll, { count: responseRate.answered, total: responseRate.closed })}</p>
      </div>
      <ShareFigure title={said.retention} share={retention} />
    </section>
  );
}

function ShareRow({ title, share }: { title: string; share: Share }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td class="number">{fill(said.ofAll, { count: share.n, total: share.of })}</td>
      <td class="number">{percentOf(share)}</td>
      <td class="number">
        {share.shown === null ? said.noValue : `${share.shown.low}–${share.shown.high}%`}
      </td>
    </tr>
  );
}

export function FiguresTable({ outcomes }: { outcomes: GroupOutcomes }) {
  const { responders30, responders50, meanChange, meanBaseline, responseRate, retention } = outcomes;
  return (
    <details class="as-table">
      <summary>{said.asTable}</summary>
      <div class="scroller">
        <table class="plain">
          <caption class="hidden">{said.figures}</caption>
          <thead>
            <tr>
              <th scope="col">{said.measure}</th>
              <th scope="col">{said.n}</th>
              <th scope="col">{said.percent}</th>
              <th scope="col">{said.lowHigh}</th>
            </tr>
          </thead>
          <tbody>
            <ShareRow title={said.responders30} share={responders30} />
            <ShareRow title={said.responders50} share={responders50} />
            <ShareRow title={said.retention} share={retention} />
            <tr>
              <th scope="row">{said.responseRate}</th>
              <td class="number">
                {fill(said.ofAll, { count: responseRate.answered, total: responseRate.closed })}
              </td>
              <td class="number">{responseRate.shown === null ? said.noValue : `${responseRate.shown}%`}</td>
              <td class="number">{said.noValue}</td>
            </tr>
            <tr>
              <th scope="row">{said.baselineMean}</th>
              <td class="number">{outcomes.patients}</td>
              <td class="number">{meanBaseline?.shown ?? said.noValue}</td>
              <td class="number">{said.noValue}</td>
            </tr>
            <tr>
              <th scope="row">{said.meanChange}</th>
              <td class="number">{meanChange?.count ?? 0}</td>
              <td class="number">{meanChange?.shown.mean ?? said.noValue}</td>
              <td class="number">
                {meanChange === null ? said.noValue : `${meanChange.shown.low} – ${meanChange.shown.high}`}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
