/** What stands where there is nothing to show yet, nothing to show at all, or something went wrong. */
import type { ComponentChildren } from 'preact';
import type { ApiProblem } from '../api/problem.ts';
import { words } from '../words.ts';
import { Icon, type IconName } from './icon.tsx';

/** Grey lines in the shape of what is coming. */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div class="loading" role="status">
      <span class="hidden">{words.app.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="bone" />
      ))}
    </div>
  );
}

export function Empty({
  title,
  children,
  icon = 'check',
}: {
  title: string;
  children?: ComponentChildren;
  icon?: IconName;
}) {
  return (
    <div class="empty">
      <Icon name={icon} size={28} />
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** A refusal in words, beside whatever it refused. */
export function ProblemNote({ problem }: { problem: ApiProblem | null }) {
  if (problem === null) return null;
  const whole = problem.errors.filter(({ field }) => field === '').map(({ message }) => message);
  const newer = problem.newer === null ? [] : [problem.newer.words];
  return (
    <p class="note note-bad" role="alert">
      <Icon name="alarm" />
      <span>{[problem.title, ...whole, ...newer].join(' ')}</span>
    </p>
  );
}

/** A page's content could not be read at all. */
export function Failed({ problem, again }: { problem: ApiProblem; again: () => void }) {
  const { notFoundTitle, notFound, toToday, forbidden } = words.problems;
  if (problem.status === 404) {
    return (
      <Empty title={notFoundTitle} icon="question">
        <p>{notFound}</p>
        <a class="button" href="#/today">
          {toToday}
        </a>
      </Empty>
    );
  }
  if (problem.status === 403) return <Empty title={forbidden} icon="alarm" />;
  return (
    <div role="alert">
      <Empty title={problem.title} icon="alarm">
        <button type="button" class="button" onClick={again}>
          {words.app.tryAgain}
        </button>
      </Empty>
    </div>
  );
}

/** What is shown is old, because reading it again failed. */
export function Stale({ problem }: { problem: ApiProblem | null }) {
  if (problem === null) return null;
  return (
    <p class="note note-watch" role="status">
      <Icon name="clock" />
      <span>{words.problems.stale}</span>
    </p>
  );
}
