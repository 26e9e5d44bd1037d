import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import type { ListQuery } from '../find-patients.ts';
import { placeOf } from '../route.ts';
import { locale, words } from '../words.ts';
import { viewsOf } from './list-views.ts';

/** How many patients there are and how they stand; each number is the way to those it counts. */
export function ViewsBar({ query, totals }: { query: ListQuery; totals: TotalsAnswer | null }) {
  if (totals === null) return <div class="views" />;
  const { sort, phase, flag } = query;
  const kept = { sort, phase, flag: flag === 'silent' ? '' : flag };
  return (
    <nav class="views" aria-label={words.patients.views.label}>
      {viewsOf(query, totals).map((view) => (
        <a
          key={view.name}
          class="chip"
          href={placeOf('patients', { ...kept, ...view.query })}
          aria-current={view.chosen ? 'true' : undefined}
        >
          {view.name} <span class="number">{view.count.toLocaleString(locale)}</span>
        </a>
      ))}
    </nav>
  );
}
