import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { distanceTo, momentOf } from '../moments.ts';
import type { Coming, Patient } from '../stack.ts';
import { CauseCard } from './cause-card.tsx';
import type { CauseGroup } from './group-by-cause.ts';

interface CauseListProps {
  readonly patient: Patient;
  readonly groups: readonly CauseGroup[];
  readonly coming: readonly Coming[];
  readonly now: string;
}

/** So many are shown before anybody asks for more. */
const mostShown = 12;
const mostComing = 2;

function WhatComes({ patient, coming, now }: Omit<CauseListProps, 'groups'>) {
  const theirs = coming.filter(({ patientId }) => patientId === patient.patientId).slice(0, mostComing);
  return (
    <section class="coming">
      <h3>What comes next</h3>
      {theirs.length === 0 && <p class="quiet">Nothing by itself: nobody waits for anything.</p>}
      <ul>
        {theirs.map(({ at, what }) => (
          <li key={at + what}>
            {what}{' '}
            <time dateTime={at}>
              {momentOf(at, patient.timeZone)}, {distanceTo(at, now)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the system did about one patient, by cause, oldest first, and what it will do next. */
export function CauseList({ patient, groups, coming, now }: CauseListProps) {
  const [all, showAll] = useState(false);
  const scroller = useRef<HTMLElement>(null);
  const newest = groups.at(-1);
  const shown = all ? groups : groups.slice(-mostShown);
  const earlier = groups.length - shown.length;

  // What is new stands at the end, as in a conversation.
  useLayoutEffect(() => {
    if (newest !== undefined) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [newest?.seq, newest?.rows.length, newest?.ran.length]);

  return (
    <section class="card did" aria-labelledby="did-title">
      <h2 id="did-title">What Ebb did for {patient.firstName}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="causes" ref={scroller} tabIndex={0} aria-label="Causes, oldest first">
        {earlier > 0 && (
          <button type="button" class="earlier" onClick={() => showAll(true)}>
            {earlier} earlier
          </button>
        )}
        <ol>
          {shown.map((group) => (
            <CauseCard key={group.seq} group={group} zone={patient.timeZone} />
          ))}
        </ol>
        <WhatComes patient={patient} coming={coming} now={now} />
      </section>
    </section>
  );
}
