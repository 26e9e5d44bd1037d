/** What opens over any page: the search and the list of shortcuts, in a file that comes once the page stands. */
import { SearchDialog } from './search-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

export type Everywhere = 'search' | 'shortcuts';

export function EverywhereDialog({ open, onClose }: { open: Everywhere; onClose: () => void }) {
  return open === 'search' ? <SearchDialog onClose={onClose} /> : <ShortcutsDialog onClose={onClose} />;
}
