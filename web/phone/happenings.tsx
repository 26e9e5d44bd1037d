import { byDay, distanceTo, momentOf, timeOf } from './moments.ts';
import type { Coming, Happened, Patient } from './stack.ts';

interface HappeningsProps {
  readonly patient: Patient;
  readonly events: readonly Happened[];
  readonly coming: readonly Coming[];
  readonly now: string;
}

const mostComing = 4;
const mostEvents = 150;

function WhatComes({ patient, coming, now }: Omit<HappeningsProps, 'events'>) {
  const next = coming.filter((one) => !one.reconcile).slice(0, mostComing);
  return (
    <section class="coming">
      <h2>What comes next</h2>
      {next.length === 0 && <p class="quiet">Nothing: nobody is waiting for anything.</p>}
      <ol>
        {next.map((one) => (
          <li key={one.at + one.patientId} class={one.patientId === patient.patientId ? 'theirs' : undefined}>
            <span>
              {one.firstName !== null && <strong>{one.firstName}</strong>} {one.what}
            </span>
            <time dateTime={one.at}>
              {momentOf(one.at, patient.timeZone)}, {distanceTo(one.at, now)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the system did about one patient, newest first, and what it will do next. */
export function Happenings({ patient, events, coming, now }: HappeningsProps) {
  const newest = events.slice(-mostEvents).reverse();
  return (
    <section class="happenings" aria-label="What Ebb did">
      <WhatComes patient={patient} coming={coming} now={now} />
      <section class="did">
        <h2>What Ebb did for {patient.firstName}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <div class="events" aria-live="polite" tabIndex={0} role="log" aria-label="Events">
          {byDay(newest, patient.timeZone).map(([day, ofDay]) => (
            <section key={day}>
              <h3>{day}</h3>
              <ul>
                {ofDay.map((one, place) => (
                  <li key={`${one.seq}-${place}`}>
                    <time dateTime={one.at}>{timeOf(one.at, patient.timeZone)}</time>
                    <span>{one.words}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </section>
  );
}
