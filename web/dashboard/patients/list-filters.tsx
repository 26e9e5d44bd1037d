import { useEffect, useState } from 'preact/hooks';
import { attentionNames } from '../../../shared/domain/attention-kinds.ts';
import type { ListQuery } from '../find-patients.ts';
import { SelectField, TextField } from '../parts/field.tsx';
import { nameOfPhase, shownPhases } from '../phases.ts';
import { placeOf } from '../route.ts';
import { words } from '../words.ts';

const typingPauseMs = 350;

/** What is looked for, and by what the list is cut and ordered. */
export function ListFilters({
  query,
  asked,
  onSearch,
}: {
  query: ListQuery;
  asked: string;
  onSearch: (search: string) => void;
}) {
  const [search, setSearch] = useState(asked);
  useEffect(() => setSearch(asked), [asked]);
  const go = (changed: Record<string, string>): void => {
    location.hash = placeOf('patients', { ...query, cursor: '', ...changed });
  };
  const find = (): void => {
    if (search === asked) return;
    if ((query.cursor ?? '') !== '') go({});
    onSearch(search);
  };
  useEffect(() => {
    if (search === asked) return undefined;
    const timer = setTimeout(find, typingPauseMs);
    return () => clearTimeout(timer);
  }, [search]);
  return (
    <search>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextField
          label={words.patients.search}
          type="search"
          value={search}
          onValue={setSearch}
          maxLength={60}
          autoComplete="off"
          optional={false}
        />
        <SelectField
          label={words.patients.phase}
          value={query.phase ?? ''}
          onValue={(phase) => go({ phase })}
          choices={[
            ['', words.patients.all],
            ...shownPhases.map((phase) => [phase, nameOfPhase(phase)] as const),
          ]}
        />
        <SelectField
          label={words.patients.flag}
          value={query.flag ?? ''}
          onValue={(flag) => go({ flag })}
          choices={[
            ['', words.patients.all],
            ...attentionNames.map((kind) => [kind, words.attention[kind]] as const),
          ]}
        />
        <SelectField
          label={words.patients.sort}
          value={query.sort ?? ''}
          onValue={(sort) => go({ sort })}
          choices={Object.entries(words.patients.sorts)}
        />
      </form>
    </search>
  );
}
