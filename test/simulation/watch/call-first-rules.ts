/** While a call is promised nothing is told but to talk first, and the plan stays. */
import { isRaised } from '../../../shared/domain/patient/state.ts';
import type { TextKind } from '../../../shared/domain/text-kinds.ts';
import type { Rule, Wrong } from './ledger.ts';

const afterTheCall: ReadonlySet<TextKind> = new Set<TextKind>([
  'session-nudge',
  'plan-news',
  'tip',
  'farewell',
]);
const beforeTheCall: ReadonlySet<TextKind> = new Set<TextKind>(['talk-first', 'please-call']);

/** Nothing of the machine's comes before the call that was promised. */
export function callComesFirst(wrong: Wrong): Rule {
  const promised = new Map<string, { 'talk-first': number; 'please-call': number }>();
  return {
    onCommit({ patient, before, commit }) {
      if (before === null) return;
      const waits = isRaised(before, 'call-first') && isRaised(commit.state, 'call-first');
      const counts = promised.get(patient.patientId) ?? { 'talk-first': 0, 'please-call': 0 };
      promised.set(patient.patientId, counts);
      for (const event of commit.events) {
        // Each of two promises may be asked for once.
        if (event.type === 'attention-raised' && event.kind === 'call-first')
          Object.assign(counts, { 'talk-first': 0, 'please-call': isRaised(before, 'call-me') ? -1 : 0 });
        if (event.type === 'attention-raised' && event.kind === 'call-me')
          counts['please-call'] = isRaised(before, 'call-first') && counts['please-call'] <= 0 ? -1 : 0;
        if (event.type === 'plan-moved' && event.by === null && waits)
          wrong(`moved to ${event.to} before the call`);
        if (event.type === 'text-claimed') {
          if (waits && afterTheCall.has(event.kind)) wrong(`${event.kind} left before the call`);
          const asks = event.kind === 'please-call' && isRaised(before, 'call-me');
          if (!isRaised(before, 'call-first') && !asks && beforeTheCall.has(event.kind))
            wrong(`${event.kind} with no call to come`);
          if (event.kind !== 'talk-first' && event.kind !== 'please-call') continue;
          counts[event.kind] += 1;
          if (counts[event.kind] > 1) wrong(`${event.kind} was said twice of one call`);
        }
        if (event.type === 'text-released') {
          const kind = patient.texts.get(event.id)?.kind;
          if (kind === 'talk-first' || kind === 'please-call') counts[kind] -= 1;
        }
        // From the score on that brings the promise about.
        if (!isRaised(commit.state, 'call-first') || event.type !== 'text-queued') continue;
        if (event.content.kind === 'flare-noted' && event.content.move !== null)
          wrong('the answer to a flare tells before the call');
        if (event.content.kind !== 'acknowledgement') continue;
        const { move, sessionDue, session, tip } = event.content;
        if (move !== null || sessionDue || session !== undefined || tip !== null)
          wrong('an acknowledgement tells before the call');
      }
    },
  };
}
