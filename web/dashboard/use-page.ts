import { useEffect, useState } from 'preact/hooks';
import { type PageComponent, pageTable } from './page-table.ts';
import type { Page } from './route.ts';

const loaded = new Map<Page, PageComponent>();

/** A page once its file is there; null until then, and `failed` where it did not come. */
export function usePage(page: Page): { component: PageComponent | null; failed: boolean } {
  const [failed, setFailed] = useState<Page | null>(null);
  const [, setArrived] = useState(0);
  useEffect(() => {
    if (loaded.has(page)) return;
    setFailed(null);
    pageTable[page]().then(
      (component) => {
        loaded.set(page, component);
        setArrived((times) => times + 1);
      },
      () => setFailed(page),
    );
  }, [page]);
  return { component: loaded.get(page) ?? null, failed: failed === page };
}
