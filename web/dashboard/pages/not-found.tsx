import { PageHead } from '../parts/page-head.tsx';
import { words } from '../words.ts';

export function NotFoundPage() {
  return (
    <>
      <PageHead title={words.problems.notFoundTitle} lead={words.problems.notFound} />
      <a class="button" href="#/today">
        {words.problems.toToday}
      </a>
    </>
  );
}
