import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';

/** Who is selected in the list: it holds from page to page and through filters, until it is let go. */
export interface Selection {
  readonly rows: readonly PatientRow[];
  readonly has: (patientId: string) => boolean;
  readonly toggle: (rows: readonly PatientRow[], on: boolean) => void;
  readonly clear: () => void;
}

export function useSelection(): Selection {
  const [selected, setSelected] = useState<ReadonlyMap<string, PatientRow>>(new Map());
  const toggle = useCallback(
    (rows: readonly PatientRow[], on: boolean) =>
      setSelected((before) => {
        const after = new Map(before);
        for (const row of rows) {
          if (on) after.set(row.patientId, row);
          else after.delete(row.patientId);
        }
        return after;
      }),
    [],
  );
  return useMemo(
    () => ({
      rows: [...selected.values()],
      has: (patientId) => selected.has(patientId),
      toggle,
      clear: () => setSelected(new Map()),
    }),
    [selected, toggle],
  );
}
