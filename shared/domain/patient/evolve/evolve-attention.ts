/** What events about attention, alerts and the inbox make of the state. */
import type { AttentionKind } from '../../attention-kinds.ts';
import type { Instant } from '../../local-time.ts';
import { isRemembered } from '../review/flag-life.ts';
import type { Attention, PatientState } from '../state.ts';
import { type Guarded, guardFor } from './guard-for.ts';

const mostInboxItems = 50;

export const isAttentionEvent = guardFor(
  'attention-raised',
  'attention-cleared',
  'attention-noted',
  'attention-lapsed',
  'alert-raised',
  'alert-acknowledged',
  'inbox-added',
  'inbox-done',
);
type AttentionEvent = Guarded<typeof isAttentionEvent>;

/** With the kind standing as it is told, since it was raised. */
function withAttention(
  state: PatientState,
  kind: AttentionKind,
  at: Instant,
  told: Omit<Attention, 'since'>,
): PatientState {
  const since = state.attention[kind]?.since ?? at;
  return { ...state, attention: { ...state.attention, [kind]: { since, ...told } } };
}

function withoutAttention(state: PatientState, kind: AttentionKind): PatientState {
  const { [kind]: _gone, ...attention } = state.attention;
  return { ...state, attention };
}

/** The state after such an event. */
export function evolveAttention(state: PatientState, event: AttentionEvent, at: Instant): PatientState {
  switch (event.type) {
    case 'attention-raised': {
      const { kind, reason } = event;
      const told = reason === undefined ? {} : { reason };
      const raised = withAttention(withoutAttention(state, kind), kind, at, told);
      if (kind === 'call-me') return { ...raised, callMe: {} };
      return kind === 'call-first' ? { ...raised, callFirst: {} } : raised;
    }
    case 'attention-cleared': {
      const { kind, on } = event;
      return event.holds || isRemembered(kind)
        ? withAttention(state, kind, at, { clearedOn: on })
        : withoutAttention(state, kind);
    }
    case 'attention-noted':
      return withAttention(state, event.kind, at, event.holds ? {} : { offSince: event.on });
    case 'attention-lapsed': {
      const { kind, on } = event;
      return on !== undefined && isRemembered(kind)
        ? withAttention(state, kind, at, { clearedOn: on })
        : withoutAttention(state, kind);
    }
    case 'alert-raised':
      // A first alert begins its own 15 minutes, also after one that went unacknowledged to the operator.
      return {
        ...state,
        alert: { since: event.level === 'first' ? at : (state.alert?.since ?? at), level: event.level },
      };
    case 'alert-acknowledged':
      return { ...state, alert: null };
    case 'inbox-added':
      return { ...state, inbox: [...state.inbox, state.seq].slice(-mostInboxItems) };
    case 'inbox-done':
      return { ...state, inbox: state.inbox.filter((item) => item !== event.item) };
    default:
      return event satisfies never;
  }
}
