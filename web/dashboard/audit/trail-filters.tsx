import { auditActions, auditOutcomes } from '../../../shared/domain/staff-words/audit-action.ts';
import { auditActionWords } from '../../../shared/domain/staff-words/english-audit.ts';
import type { MemberList } from '../../../shared/staff-contract/staff.ts';
import { SelectField, TextField } from '../parts/field.tsx';
import { placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { words } from '../words.ts';

const { audit: said } = words;

/** By whom, what, with what result and on which days; kept in the address. */
export function TrailFilters({ query }: { query: Readonly<Record<string, string>> }) {
  const staff = useAnswer<MemberList>('/staff');
  const go = (changed: Record<string, string>): void => {
    location.hash = placeOf('audit', { ...query, cursor: '', ...changed });
  };
  const all = ['', said.all] as const;
  return (
    <search>
      <form class="filters filters-trail" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={said.person}
          value={query.user ?? ''}
          onValue={(user) => go({ user })}
          choices={[all, ...(staff.data?.staff ?? []).map(({ userId, email }) => [userId, email] as const)]}
        />
        <SelectField
          label={said.action}
          value={query.action ?? ''}
          onValue={(action) => go({ action })}
          choices={[all, ...auditActions.map((action) => [action, auditActionWords[action]] as const)]}
        />
        <SelectField
          label={said.outcome}
          value={query.outcome ?? ''}
          onValue={(outcome) => go({ outcome })}
          choices={[all, ...auditOutcomes.map((outcome) => [outcome, said.outcomes[outcome]] as const)]}
        />
        <TextField
          label={said.from}
          type="date"
          value={query.from ?? ''}
          onValue={(from) => go({ from })}
          optional={false}
        />
        <TextField
          label={said.to}
          type="date"
          value={query.to ?? ''}
          onValue={(to) => go({ to })}
          optional={false}
        />
      </form>
    </search>
  );
}
