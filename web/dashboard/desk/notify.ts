/** A notice on the desktop that somebody waits, by whoever switched it on: it says that, and nothing of whom or why. */
import type { WaitingAnswer } from '../../../shared/staff-contract/waiting.ts';
import { words } from '../words.ts';

type Waits = Pick<WaitingAnswer, 'people' | 'texts'> & { readonly crises: readonly unknown[] };

const storageKey = 'ebb-notify';

/** Whether notices were switched on here, and the browser lets them be. */
export function notifyOn(storage: Pick<Storage, 'getItem'>): boolean {
  return (
    storage.getItem(storageKey) === 'on' &&
    'Notification' in globalThis &&
    Notification.permission === 'granted'
  );
}

/** Switches notices on or off here; false where the browser does not allow them. */
export async function switchNotify(storage: Pick<Storage, 'setItem'>, on: boolean): Promise<boolean> {
  const allowed =
    on && 'Notification' in globalThis && (await Notification.requestPermission()) === 'granted';
  storage.setItem(storageKey, allowed ? 'on' : 'off');
  return allowed;
}

/** What to say of what came since; null when nothing did. */
export function noticeOf(before: Waits | null, after: Waits): string | null {
  // What was there when the page was opened is on it.
  if (before === null) return null;
  if (after.crises.length > before.crises.length) return words.desk.noticeNow;
  return after.people > before.people || after.texts > before.texts ? words.desk.notice : null;
}

/** Shows a notice that takes the place of the one before, and leads to this tab. */
export function showNotice(body: string): void {
  const notice = new Notification(words.app.name, { body, tag: 'ebb', icon: './icon.svg' });
  notice.addEventListener('click', () => {
    focus();
    notice.close();
  });
}
