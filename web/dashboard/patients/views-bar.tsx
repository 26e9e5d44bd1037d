import type { TotalsAnswer } from '../../../shared/staff-contract/totals.ts';
import type { ListQuery } from '../find-patients.ts';
import { placeOf } from '../route.ts';
import { locale, words } from '../words.ts';
import { viewsOf } from './list-views.ts';

/** How many patients there are and how they stand; each number is the way to those it counts. */
export function ViewsBar({
  query,
  search,
  totals,
  onChosen,
}: {
  query: ListQuery;
  search: string;
  totals: TotalsAnswer | null;
  onChosen: () => void;
}) {
  if (totals === null) return <div class="views" />;
  const { sort } = query;
  return (
    <nav class="views" aria-label={words.patients.views.label}>
      {viewsOf({ ...query, search }, totals).map((view) => (
        <a
          key={view.name}
          class="chip"
          href={placeOf('patients', { sort, ...view.query })}
          onClick={onChosen}
          aria-current={view.chosen ? 'true' : undefined}
        >
          {view.name} <span class="number">{view.count.toLocaleString(locale)}</span>
        </a>
      ))}
    </nav>
  );
}
