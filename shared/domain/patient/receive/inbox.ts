/** Texts that wait for a person. */
import { type Draft, emit, raise } from '../draft.ts';
import type { InboxReason } from '../events.ts';

/** Puts the text of this commit into the inbox, once; `first`: before everything else. */
export function toInbox(draft: Draft, why: InboxReason, first: boolean): void {
  if (draft.events.some((event) => event.type === 'inbox-added')) return;
  const { answers, together } = draft;
  const beside = {
    ...(answers === null ? {} : { answers }),
    ...(together === null ? {} : { together }),
  };
  emit(draft, { type: 'inbox-added', why, first, ...beside });
  raise(draft, 'unread');
}
