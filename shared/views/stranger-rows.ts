import { isDanger } from '../domain/attention-kinds.ts';
import { epochMs } from '../domain/local-time.ts';
import type { StrangerState } from '../domain/stranger/state.ts';
import { type InboxRow, inboxItemId } from './ports.ts';

/** Inbox rows of a number that belongs to no live patient, with the number, so that staff can call it. */
export function strangerRowsOf(state: StrangerState): InboxRow[] {
  const { strangerId, clinicId, seq, phone, expiresAt } = state;
  return state.toRead.map(({ at, kind, text, contact, done }) => {
    const item = epochMs(at);
    return {
      id: inboxItemId({ strangerId }, item),
      clinicId,
      patientId: null,
      strangerId,
      item,
      seq,
      phone,
      firstName: null,
      at,
      text,
      why: kind,
      first: isDanger(kind),
      ...(contact === true && { contact }),
      asked: null,
      done,
      expiresAt,
    };
  });
}
