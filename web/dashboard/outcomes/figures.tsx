/** The main figures of a report, as cards with their intervals drawn, and the same as a table. */
import { useId } from 'preact/hooks';
import type { GroupOutcomes, Share } from '../../../shared/staff-contract/outcomes.ts';
import { Scroller } from '../parts/scroller.tsx';
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

/** A number as it is printed, with a real minus sign. */
function minus(shown: string): string {
  return shown.replace('-', '−');
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

function ShareFigure({
  title,
  share,
  completers,
  beside,
}: {
  title: string;
  share: Share | null;
  completers?: Share | undefined;
  beside?: string;
}) {
  if (share === null) return null;
  return (
    <div class="figure">
      <h2>{title}</h2>
      <p class="figure-value">{percentOf(share)}</p>
      <IntervalRule share={share} />
      <p class="soft">
        {fill(said.ofAll, { count: share.n, total: share.of })} · {intervalOf(share)}
      </p>
      {beside !== undefined && <p class="soft">{beside}</p>}
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

function ChangeFigure({ outcomes: { meanChange, changeQuartiles } }: { outcomes: GroupOutcomes }) {
  return (
    <div class="figure">
      <h2>{said.meanChange}</h2>
      <p class="figure-value">{meanChange === null ? said.noValue : minus(meanChange.shown.mean)}</p>
      <p class="soft">
        {meanChange !== null &&
          `${fill(said.interval, { low: minus(meanChange.shown.low), high: minus(meanChange.shown.high) })} · `}
        {said.meanChangeUnit}
      </p>
      {changeQuartiles !== null && (
        <p class="soft">
          {fill(said.quartiles, {
            median: minus(changeQuartiles.shown.median),
            lower: minus(changeQuartiles.shown.lower),
            upper: minus(changeQuartiles.shown.upper),
          })}
        </p>
      )}
    </div>
  );
}

function ResponseFigure({ outcomes: { responseRate } }: { outcomes: GroupOutcomes }) {
  if (responseRate === null) return null;
  const { answered, answeredByStaff, closed, shown } = responseRate;
  return (
    <div class="figure">
      <h2>{said.responseRate}</h2>
      <p class="figure-value">{shown === null ? said.noValue : `${shown}%`}</p>
      <p class="soft">
        {fill(said.ofAll, { count: answered, total: closed })}
        {answeredByStaff > 0 && ` · ${fill(said.answeredByStaff, { count: answeredByStaff })}`}
      </p>
    </div>
  );
}

function SessionsFigure({ outcomes: { sessions, patients } }: { outcomes: GroupOutcomes }) {
  if (sessions === null) return null;
  const { attended, assumed, weekly, shown } = sessions;
  return (
    <div class="figure">
      <h2>{said.sessions}</h2>
      <p class="figure-value">{attended}</p>
      {shown !== null && <p class="soft">{fill(said.sessionsOf, { weekly, percent: shown })}</p>}
      {assumed > 0 && <p class="soft">{fill(said.sessionsAssumed, { count: assumed })}</p>}
      {sessions.patients < patients && (
        <p class="soft">{fill(said.sessionsOfSome, { count: sessions.patients, total: patients })}</p>
      )}
    </div>
  );
}

export function Figures({ outcomes }: { outcomes: GroupOutcomes }) {
  const { responders30, responders50, responders2Points, worse2Points, amongCompleters } = outcomes;
  const { stopped, discharged, lost } = outcomes;
  return (
    <section class="figures" aria-label={said.figures}>
      <ShareFigure
        title={said.responders30}
        share={responders30}
        completers={amongCompleters?.responders30}
      />
      <ShareFigure
        title={said.responders50}
        share={responders50}
        completers={amongCompleters?.responders50}
      />
      <ShareFigure
        title={said.responders2Points}
        share={responders2Points}
        completers={amongCompleters?.responders2Points}
      />
      <ShareFigure title={said.worse2Points} share={worse2Points} />
      <ChangeFigure outcomes={outcomes} />
      <SessionsFigure outcomes={outcomes} />
      <ResponseFigure outcomes={outcomes} />
      <ShareFigure
        title={said.stillInCare}
        share={outcomes.stillInCare}
        beside={fill(said.notInCare, {
          stopped: stopped?.n ?? said.suppressed,
          discharged: discharged?.n ?? said.suppressed,
          lost: lost?.n ?? said.suppressed,
        })}
      />
    </section>
  );
}

function ShareRow({ title, share }: { title: string; share: Share | null }) {
  if (share === null) return null;
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
  const id = useId();
  const { meanChange, meanBaseline, changeQuartiles, responseRate, sessions } = outcomes;
  return (
    <details class="as-table">
      <summary>{said.asTable}</summary>
      <Scroller labelledBy={id}>
        <table class="plain">
          <caption id={id} class="hidden">
            {said.figures}
          </caption>
          <thead>
            <tr>
              <th scope="col">{said.measure}</th>
              <th scope="col">{said.n}</th>
              <th scope="col">{said.percent}</th>
              <th scope="col">{said.lowHigh}</th>
            </tr>
          </thead>
          <tbody>
            <ShareRow title={said.responders30} share={outcomes.responders30} />
            <ShareRow title={said.responders50} share={outcomes.responders50} />
            <ShareRow title={said.responders2Points} share={outcomes.responders2Points} />
            <ShareRow title={said.worse2Points} share={outcomes.worse2Points} />
            <ShareRow title={said.stillInCare} share={outcomes.stillInCare} />
            <ShareRow title={said.stopped} share={outcomes.stopped} />
            <ShareRow title={said.discharged} share={outcomes.discharged} />
            <ShareRow title={said.lost} share={outcomes.lost} />
            {sessions !== null && (
              <tr>
                <th scope="row">{said.sessionsIfWeekly}</th>
                <td class="number">
                  {fill(said.ofAll, { count: sessions.attended, total: sessions.weekly })}
                </td>
                <td class="number">{sessions.shown === null ? said.noValue : `${sessions.shown}%`}</td>
                <td class="number">{said.noValue}</td>
              </tr>
            )}
            {responseRate !== null && (
              <tr>
                <th scope="row">{said.responseRate}</th>
                <td class="number">
                  {fill(said.ofAll, { count: responseRate.answered, total: responseRate.closed })}
                </td>
                <td class="number">
                  {responseRate.shown === null ? said.noValue : `${responseRate.shown}%`}
                </td>
                <td class="number">{said.noValue}</td>
              </tr>
            )}
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
            {changeQuartiles !== null && (
              <tr>
                <th scope="row">{said.medianChange}</th>
                <td class="number">{meanChange?.count ?? said.noValue}</td>
                <td class="number">{changeQuartiles.shown.median}</td>
                <td class="number">
                  {fill(said.middleHalf, {
                    lower: changeQuartiles.shown.lower,
                    upper: changeQuartiles.shown.upper,
                  })}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
