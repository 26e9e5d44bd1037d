/** Tips: few, each a new one, and none to whom they could hurt. */
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { isHeld } from '../../../shared/domain/patient/state.ts';
import type { TextContent } from '../../../shared/domain/texts/content.ts';
import type { TipId } from '../../../shared/domain/tip-ids.ts';
import type { Rule, Wrong } from './ledger.ts';

const fortnight = 14;
const leastScore = 3;

interface Given {
  day: IsoDate;
  timeZone: string;
  tips: Set<TipId>;
}

function tipOf(content: TextContent): TipId | null {
  return content.kind === 'tip' || content.kind === 'acknowledgement' ? content.tip : null;
}

/** At most one a fortnight and none twice: no story lasts for the half year in which one does not come again. */
export function tipsAreFew(wrong: Wrong): Rule {
  const all = new Map<string, Given>();
  return {
    onCommit({ patient: { patientId }, commit: { at, events, state } }) {
      const { timeZone } = state;
      const day = localDate(at, timeZone);
      for (const event of events) {
        const tip = event.type === 'text-queued' ? tipOf(event.content) : null;
        if (event.type !== 'text-queued' || tip === null) continue;
        const known = all.get(patientId);
        const { content } = event;
        if (content.kind === 'acknowledgement' && content.score < leastScore)
          wrong(`a tip after a score of ${content.score}`);
        // Whoever has moved has another day.
        const days = known?.timeZone === timeZone ? fortnight : fortnight - 1;
        if (known !== undefined && daysBetween(known.day, day) < days)
          wrong(`tips on ${known.day} and on ${day}`);
        if (known?.tips.has(tip)) wrong(`${tip} came twice`);
        if (isHeld(state) || state.stopped || state.paused !== null)
          wrong(`${tip} while nothing is to be told`);
        if (state.condition === 'autoimmune' && state.plan.phase === 'flare') wrong(`${tip} in a flare`);
        all.set(patientId, { day, timeZone, tips: new Set([...(known?.tips ?? []), tip]) });
      }
    },
  };
}
