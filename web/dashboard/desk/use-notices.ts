import { useEffect, useRef } from 'preact/hooks';
import type { WaitingAnswer } from '../../../shared/staff-contract/waiting.ts';
import { noticeOf, notifyOn, showNotice } from './notify.ts';

/** Tells a tab that is not seen of what came, where that was switched on. */
export function useNotices(waiting: WaitingAnswer | null): void {
  const before = useRef<WaitingAnswer | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const body = noticeOf(before.current, waiting);
    before.current = waiting;
    if (body !== null && document.hidden && notifyOn(localStorage)) showNotice(body);
  }, [waiting]);
}
