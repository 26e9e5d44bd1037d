/** Danger: met when it is read, before staff until they clear it, and alerted level by level. */
import { isHeld, isRaised } from '../../../shared/domain/patient/state.ts';
import { type AlertLevel, alertLevels } from '../../../shared/domain/texts/alert-levels.ts';
import { currentTask } from '../engine/tasks.ts';
import type { World } from '../world.ts';
import type { Rule, Wrong } from './ledger.ts';

const kinds = ['crisis', 'urgent', 'concern'] as const;

/** Words of danger come before a person at once, and only a person takes them away. */
export function dangerIsMet(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit, message }) {
      const { state, events } = commit;
      const how = message?.found.at(-1)?.how;
      if (message?.meaning === 'danger' && (how === 'read' || how === 'late')) {
        if (!kinds.some((kind) => isRaised(state, kind))) wrong(`${message.words} raised nothing`);
        if (!events.some((event) => event.type === 'inbox-added' && event.first))
          wrong(`${message.words} is in no inbox`);
      }
      if (message?.meaning === 'danger' && how === 'counted') wrong(`${message.words} was only counted`);
      if (before === null || state.erased || commit.type === 'clear-attention') return;
      for (const kind of kinds) {
        if (isRaised(before, kind) && !isRaised(state, kind)) wrong(`${commit.type} took ${kind} away`);
      }
    },
  };
}

const order = Object.keys(alertLevels) as AlertLevel[];

/** While nobody acknowledges, the levels follow each other and none comes twice. */
export function alertsAreRaisedOnce(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit }) {
      let known = before?.alert?.level ?? null;
      for (const event of commit.events) {
        if (event.type === 'alert-acknowledged' && isHeld(commit.state))
          wrong('an alert was acknowledged in danger');
        if (event.type === 'alert-acknowledged') known = null;
        if (event.type !== 'alert-raised') continue;
        const isFirst = event.level === 'first' && (known === null || known === 'operator');
        const follows = known !== null && order.indexOf(event.level) > order.indexOf(known);
        if (!isFirst && !follows) wrong(`${event.level} was raised after ${known ?? 'nothing'}`);
        known = event.level;
      }
    },
  };
}

/** An alert counts as sent once somebody was told; emergency words that told nobody leave one. */
export function alertsReachSomebody({ ledger }: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ commit }) {
      for (const event of commit.events) {
        if (event.type !== 'text-recorded') continue;
        const own = currentTask();
        const told = ledger.raised.some(({ accepted, task }) => accepted && task === own);
        const waits = commit.state.texts.some(({ content }) => content.kind === 'alert');
        if (event.kind === 'alert' && event.outcome.result === 'sent' && !told) wrong('an alert told nobody');
        if (event.kind === 'emergency' && !told && !waits)
          wrong('emergency words told nobody, and no alert waits');
      }
    },
  });
}
