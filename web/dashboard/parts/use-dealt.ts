import { useCallback, useMemo, useState } from 'preact/hooks';
import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';

/** Something that was dealt with from this page: what, of whom, by whom and why. */
export interface DealtNote {
  readonly key: number;
  readonly name: string;
  readonly place: string;
  readonly what: string;
  readonly note: string;
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Dealt {
  readonly notes: readonly DealtNote[];
  readonly note: (note: Pick<DealtNote, 'name' | 'place' | 'what' | 'note'>) => void;
  /** What a write answered stands until the list has caught up with it. */
  readonly took: (row: PatientRow) => void;
  readonly read: (itemId: string) => void;
  /** The rows of a list, each as new as it is known. */
  readonly newest: (rows: readonly PatientRow[]) => readonly PatientRow[];
  /** The texts of a list without those that were read here. */
  readonly unread: (items: readonly InboxItem[]) => readonly InboxItem[];
}

const mostNotes = 20;

/** Keeps what was dealt with on this page, so that it leaves the list at once and a note of it stays. */
export function useDealt(): Dealt {
  const { api, session } = useApp();
  const [rows, setRows] = useState<ReadonlyMap<string, PatientRow>>(new Map());
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [notes, setNotes] = useState<readonly DealtNote[]>([]);
  const who = session.name;

  const note = useCallback<Dealt['note']>(
    (told) =>
      setNotes((before) =>
        [{ ...told, who, at: api.now(), key: (before[0]?.key ?? 0) + 1 }, ...before].slice(0, mostNotes),
      ),
    [api, who],
  );
  const took = useCallback<Dealt['took']>(
    (row) => setRows((before) => new Map(before).set(row.patientId, row)),
    [],
  );
  const read = useCallback<Dealt['read']>((id) => setDone((before) => new Set(before).add(id)), []);

  return useMemo(
    () => ({
      notes,
      note,
      took,
      read,
      newest: (listed) =>
        listed.map((row) => {
          const known = rows.get(row.patientId);
          return known !== undefined && known.seq > row.seq ? known : row;
        }),
      unread: (items) => items.filter(({ id }) => !done.has(id)),
    }),
    [notes, note, took, read, rows, done],
  );
}
