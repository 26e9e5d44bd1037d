/** Every promise that is held against what happens: each is a rule with a name, and the name is what a failure tells. */
import type { World } from '../world.ts';
import { ceilingsHold, staffWriteLittle } from './amount-rules.ts';
import { dangerIsAnswered, rightsAreAnswered, textsAreReadTogether } from './answer-rules.ts';
import { bookingsAreHeeded } from './booking-rules.ts';
import { callComesFirst } from './call-first-rules.ts';
import {
  daysAreKept,
  nudgesAreFew,
  questionsKeepTheirDistance,
  remindersComeInTime,
} from './conduct-rules.ts';
import { consentComesFirst, stopHolds, stopIsRemembered } from './consent-rules.ts';
import { alertsAreRaisedOnce, alertsReachSomebody, dangerIsMet } from './danger-rules.ts';
import { checkAtEnd } from './end-rules.ts';
import { formerNumbersSpeakForNobody, staffAreAnsweredFirst } from './former-rules.ts';
import {
  clinicsStayApart,
  historyIsWhole,
  itemsAreBounded,
  nobodySleepsOn,
  planFollowsReview,
} from './history-rules.ts';
import { answersAreCapped, hoursAreKept, remindersFollowQuestions } from './nudge-rules.ts';
import { nothingIsLeftUndone } from './plan-rules.ts';
import { textsAreFit } from './privacy-rules.ts';
import { editsChangeWhatTheyName, requestsAreDoneOnce } from './request-rules.ts';
import { numbersAreRecorded } from './score-rules.ts';
import { sessionsAreAskedAboutInTime } from './session-question-rules.ts';
import { theSilentAreLeftInPeace } from './silence-rules.ts';
import { dangerOutlivesErasure, goneIsGone, switchesHold } from './switch-rules.ts';
import { strangersAreAnsweredOnce, textsLeaveOnce, unknownIsNotBeingSent } from './text-rules.ts';
import { tipsAreFew } from './tip-rules.ts';
import { readersSayAWord, wishesAreDone } from './wish-rules.ts';

/** Has every rule watch the world, step by step. */
export function watchAll(world: World): void {
  const { ledger } = world;
  ledger.watch('a history is whole, and no commit is written over', historyIsWhole(world));
  ledger.watch('items are bounded', itemsAreBounded);
  ledger.watch('the plan is what a review makes of it', planFollowsReview(world));
  ledger.watch('nothing of a clinic is under another', clinicsStayApart(world));
  ledger.watch('nothing but its confirmation and emergency words follows a STOP', stopHolds(world));
  ledger.watch('nothing is asked before consent', consentComesFirst);
  ledger.watch('nudges keep their hours, and one a day', hoursAreKept(world));
  ledger.watch('a reminder is of an open question that was asked', remindersFollowQuestions);
  ledger.watch('automatic answers and emergency words are capped', answersAreCapped);
  ledger.watch('no text leaves twice, nor unclaimed', textsLeaveOnce(world));
  ledger.watch('nothing is called unknown while it is being sent', unknownIsNotBeingSent);
  ledger.watch('no text to a stranger leaves twice', strangersAreAnsweredOnce(world));
  ledger.watch('danger stands until staff clear it', dangerIsMet);
  ledger.watch('each level of an alert is raised once', alertsAreRaisedOnce);
  ledger.watch('an alert reaches somebody', alertsReachSomebody(world));
  ledger.watch('a request of staff is done once', requestsAreDoneOnce);
  ledger.watch('an edit changes what it names', editsChangeWhatTheyName);
  ledger.watch('a number is recorded as it was said', numbersAreRecorded);
  ledger.watch('nobody sleeps on', nobodySleepsOn);
  ledger.watch('who said STOP begins stopped', stopIsRemembered(world));
  ledger.watch('what is switched off does not send', switchesHold(world));
  ledger.watch('who left is left alone and forgotten', goneIsGone(world));
  ledger.follow(dangerOutlivesErasure(world));
  ledger.watch('at most three nudges leave in seven days', nudgesAreFew);
  ledger.watch('questions keep their distance', questionsKeepTheirDistance(world));
  ledger.watch('reminders come in time', remindersComeInTime);
  ledger.watch('closed days and the day of START are kept', daysAreKept(world));
  ledger.watch('the silent are left in peace', theSilentAreLeftInPeace);
  ledger.watch('wishes about the texts are done', wishesAreDone(world));
  ledger.watch('what a person must read gets a word once a day', readersSayAWord);
  ledger.watch('nothing is told before a promised call', callComesFirst);
  ledger.watch('what is booked is heeded', bookingsAreHeeded);
  ledger.watch('sessions are asked about in time', sessionsAreAskedAboutInTime);
  ledger.watch('staff write little', staffWriteLittle);
  ledger.watch('danger is answered', dangerIsAnswered(world));
  ledger.watch('two texts are read as one', textsAreReadTogether(world));
  ledger.watch('STOP, START and HELP are answered once', rightsAreAnswered(world));
  ledger.watch('nothing that a review finds is left undone', nothingIsLeftUndone(world));
  ledger.watch('tips are few and new', tipsAreFew);
  ledger.watch('former numbers speak for nobody', formerNumbersSpeakForNobody);
  ledger.watch('who answers staff is read by staff', staffAreAnsweredFirst(world));
  ledger.watch('texts are fit to be read by anybody', textsAreFit(world));
  ledger.watch('no more leave than a clinic allows', ceilingsHold(world));
}

/** What must hold once everything has come to rest. */
export async function checkEnd(world: World): Promise<void> {
  await checkAtEnd(world);
}
