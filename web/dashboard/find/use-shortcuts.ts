import { useEffect } from 'preact/hooks';
import { placeOf } from '../route.ts';
import { meantBy, type ShortcutAction, shortcutsOn } from './shortcuts.ts';

/** So long after `g` the next letter names a page. */
const goMs = 1_500;

/** True where keys are typed, or belong to what has the focus. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="option"]');
}

/** Listens for shortcuts wherever nothing else takes the key. */
export function useShortcuts(act: (action: ShortcutAction) => void): void {
  useEffect(() => {
    let wentAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || !shortcutsOn(localStorage)) return;
      const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
      const busy = takesKeys(event.target) || document.querySelector('dialog[open]') !== null;
      const meant = meantBy({ key, ctrlKey, metaKey, altKey, busy, afterGo: timeStamp - wentAt < goMs });
      wentAt = meant?.type === 'go' ? timeStamp : 0;
      if (meant === null) return;
      event.preventDefault();
      if (meant.type === 'place') location.hash = placeOf(meant.page);
      if (meant.type === 'action') act(meant.action);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [act]);
}
