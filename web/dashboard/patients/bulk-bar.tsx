import { useState } from 'preact/hooks';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { localDateOf } from '../moments.ts';
import { counted, words } from '../words.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkAction } from './bulk-run.ts';
import type { Selection } from './use-selection.ts';

const { bulk: said } = words;

/** Selecting a page at once, and what can be done for all who are selected. */
export function BulkBar({
  rows,
  selection,
  onChanged,
}: {
  rows: readonly PatientRow[];
  selection: Selection;
  onChanged: () => void;
}) {
  const { api } = useApp();
  const { timeZone } = useClinic();
  const [action, setAction] = useState<BulkAction | null>(null);
  const count = selection.rows.length;
  const all = rows.length > 0 && rows.every(({ patientId }) => selection.has(patientId));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form, and this is none.
    <div class="bulk-bar" role="group" aria-label={said.bar}>
      <label class="bulk-all">
        <input type="checkbox" checked={all} onChange={() => selection.toggle(rows, !all)} />
        {said.selectPage}
      </label>
      {count > 0 && (
        <>
          <span role="status">{counted(said.selected, count)}</span>
          <button type="button" class="button small" onClick={() => setAction('pause')}>
            {said.pause}
          </button>
          <button type="button" class="button small" onClick={() => setAction('invite')}>
            {said.invite}
          </button>
          <button type="button" class="link" onClick={selection.clear}>
            {said.clear}
          </button>
        </>
      )}
      {action !== null && (
        <BulkDialog
          action={action}
          selected={selection.rows}
          today={localDateOf(api.now(), timeZone)}
          onClose={(begun) => {
            setAction(null);
            if (!begun) return;
            selection.clear();
            onChanged();
          }}
        />
      )}
    </div>
  );
}
