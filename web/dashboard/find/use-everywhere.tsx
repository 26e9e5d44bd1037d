import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { placeOf } from '../route.ts';
import type { Everywhere } from './everywhere.tsx';
import type { ShortcutAction } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Loaded = typeof import('./everywhere.tsx');

/** By then the page stands, and what is pressed next finds the file there. */
const fetchedAfterMs = 2_000;

/** The search and the shortcuts of every page: how they are opened, and the one that is open. */
export function useEverywhere(): { open: (what: Everywhere) => void; dialog: ComponentChildren } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [opened, setOpened] = useState<Everywhere | null>(null);
  const load = useCallback(() => {
    // Without a connection it does not come, and the next press asks again.
    import('./everywhere.tsx').then(setLoaded, () => setOpened(null));
  }, []);
  useEffect(() => {
    const timer = setTimeout(load, fetchedAfterMs);
    return () => clearTimeout(timer);
  }, [load]);
  const open = useCallback(
    (what: Everywhere) => {
      load();
      setOpened(what);
    },
    [load],
  );
  const act = useCallback(
    (action: ShortcutAction) => {
      if (action === 'enrol') location.hash = placeOf('patients/enrol');
      else open(action);
    },
    [open],
  );
  useShortcuts(act);
  const Dialog = loaded?.EverywhereDialog;
  return {
    open,
    dialog:
      Dialog !== undefined && opened !== null ? (
        <Dialog open={opened} onClose={() => setOpened(null)} />
      ) : null,
  };
}
