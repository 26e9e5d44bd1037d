/** What each event makes of what is remembered of the conversation. */
import { type Instant, latest } from '../local-time.ts';
import { type Conversation, withoutScored, withScored } from './conversation.ts';
import type { PatientEvent } from './events.ts';

/** The conversation after an event that happened at `at`; the same one when the event says nothing of it. */
export function evolveConversation(
  talk: Conversation | undefined,
  event: PatientEvent,
  at: Instant,
): Conversation | undefined {
  switch (event.type) {
    case 'baseline-recorded':
    case 'reading-recorded':
      return withScored(talk ?? {}, event.date, event.receivedAt ?? at);
    case 'reading-voided':
      return talk === undefined ? talk : withoutScored(talk, event.date);
    case 'consented':
    case 'declined': {
      const saidAt = event.receivedAt ?? at;
      return { ...talk, consentSaidAt: latest(talk?.consentSaidAt ?? saidAt, saidAt) };
    }
    default:
      return talk;
  }
}
