/** A number that answers a question is recorded as what it says, for the day it was written on. */
import { instantOf, localDate } from '../../../shared/domain/local-time.ts';
import { todayOf } from '../../../shared/domain/patient/today.ts';
import type { Rule, Wrong } from './ledger.ts';

/** Bare numbers with a question open: the number is told by what was written, the day by when. */
export function numbersAreRecorded(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit, message }) {
      const how = message?.found.at(-1)?.how;
      if (before === null || message === undefined || how !== 'read' || !/^(?:\d|10)$/.test(message.words))
        return;
      const day = localDate(instantOf(message.at), before.timeZone);
      const recorded = commit.events.find(
        ({ type }) => type === 'reading-recorded' || type === 'baseline-recorded',
      );
      if (recorded !== undefined && (!('score' in recorded) || !('date' in recorded))) return;
      if (recorded !== undefined && recorded.score !== Number(message.words))
        wrong(`${message.words} was recorded as ${recorded.score}`);
      // A correction counts for the day of what it corrects, also where the patient's zone was changed between the two.
      const isOfDay = before.conversation?.scored?.some(([scored]) => scored === recorded?.date) === true;
      const corrects =
        recorded !== undefined && 'replaced' in recorded && recorded.replaced === true && isOfDay;
      // A patient's days do not run back: who moved west, in a day that the plan knows, is still in it.
      const known = todayOf(before, instantOf(message.at));
      if (recorded !== undefined && recorded.date !== day && recorded.date !== known && !corrects)
        wrong(`a score written on ${day} counts for ${recorded.date}`);
      const isAsked = before.checkIns.open !== null && !before.stopped && before.stage !== 'invited';
      const isReadElsewise = commit.events.some(({ type }) => type === 'inbox-added');
      const isOvertaken = (before.conversation?.scored ?? []).some(
        ([scored, at]) => scored === day && at > instantOf(message.at),
      );
      if (
        isAsked &&
        recorded === undefined &&
        !isReadElsewise &&
        !isOvertaken &&
        message.from === before.phone
      )
        wrong(`${message.words} answers a question, and was not recorded`);
    },
  };
}
