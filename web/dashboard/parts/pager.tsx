import { useState } from 'preact/hooks';
import { placeOf } from '../route.ts';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';

/**
 * Leads through the pages of a list by cursor. The cursor stands in the address, so that a page can be linked to; the
 * way back is remembered while the list is open.
 */
export function Pager({
  path,
  query,
  next,
}: {
  path: string;
  query: Readonly<Record<string, string>>;
  next: string | null;
}) {
  const [before, setBefore] = useState<readonly string[]>([]);
  const cursor = query.cursor ?? '';
  if (cursor === '' && next === null) return null;
  const previous = before.at(-1);
  return (
    <nav class="pager" aria-label={words.patients.pagerLabel}>
      {cursor !== '' && (
        <a class="button" href={placeOf(path, { ...query, cursor: '' })} onClick={() => setBefore([])}>
          {words.patients.first}
        </a>
      )}
      {cursor !== '' && previous !== undefined && (
        <a
          class="button"
          href={placeOf(path, { ...query, cursor: previous })}
          onClick={() => setBefore(before.slice(0, -1))}
        >
          <Icon name="back" /> {words.patients.previous}
        </a>
      )}
      {next !== null && (
        <a
          class="button"
          href={placeOf(path, { ...query, cursor: next })}
          onClick={() => setBefore([...before, cursor])}
        >
          {words.patients.next} <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
