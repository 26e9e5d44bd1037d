/** What a patient wants of the texts is done; whatever a person must read gets a word, once a day. */
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts';
import { isClosed } from '../../../shared/domain/clinic/open-days.ts';
import { dayMs, epochMs, instantOf, localDate } from '../../../shared/domain/local-time.ts';
import { isHeld, isRaised, type PatientState } from '../../../shared/domain/patient/state.ts';
import type { TextContent } from '../../../shared/domain/texts/content.ts';
import { daysToPause } from '../story/words.ts';
import type { World } from '../world.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';
import { pauseOrder } from './pause-order.ts';

function queued({ commit }: Committed): TextContent[] {
  return commit.events.flatMap((event) => (event.type === 'text-queued' ? [event.content] : []));
}

/** Whether the text was read as the patient's own word about the texts. */
function isTaken({ before, commit, message }: Committed): boolean {
  if (message === undefined || before === null || message.found.at(-1)?.how !== 'read') return false;
  if (message.from !== before.phone || before.stopped || before.stage === 'invited') return false;
  return !commit.events.some((event) => event.type === 'inbox-added' && event.why === 'answer-to-staff');
}

/** The next day on which the clinic is open. */
function openAfter(day: IsoDate, { commit }: Committed, world: World): IsoDate {
  const closed = world.settingsAt(commit.clinicId, commit.state.settings)?.closedDays;
  let next = addDays(day, 1);
  while (closed !== undefined && isClosed(next, closed)) next = addDays(next, 1);
  return next;
}

/** A question is open that is not a check-in: after a session, or one that asks for the number once more. */
function isAsked({ sessions: { question }, lastAsked }: PatientState): boolean {
  const asksNumber = lastAsked === 'same-asked' || lastAsked === 'flare-noted';
  return (question !== undefined && 'askedAt' in question) || asksNumber;
}

/** Until when staff keep the texts from going, null without an end; undefined where they do not. */
function staffsPause({ paused }: PatientState, day: IsoDate): IsoDate | null | undefined {
  if (paused === null) return undefined;
  if (paused.own !== true) return paused.until;
  return paused.staffs !== undefined && paused.staffs > day ? paused.staffs : undefined;
}

function holdWish(committed: Committed, world: World, isPauseOvertaken: boolean, wrong: Wrong): void {
  const { before, commit, message } = committed;
  if (before === null || message === undefined || !isTaken(committed)) return;
  const { state } = commit;
  const { open } = before.checkIns;
  const staffs = staffsPause(before, localDate(commit.at, before.timeZone));
  switch (message.meaning) {
    case 'less':
      if (state.fewer !== true) wrong(`${message.words}, and the rhythm stays`);
      break;
    case 'more':
      // Alone it may answer a question; while staff keep the texts from going, a person reads it.
      if (open === null && !isAsked(before) && staffs === undefined && state.fewer === true)
        wrong(`${message.words}, and fewer texts go on`);
      break;
    case 'later': {
      const on = openAfter(localDate(commit.at, state.timeZone), committed, world);
      if (open !== null && open.postponedTo === undefined && state.checkIns.open?.postponedTo !== on)
        wrong(`${message.words}, and the question does not come on ${on}`);
      break;
    }
    case 'pause': {
      if (isPauseOvertaken) return;
      const written = localDate(instantOf(message.at), state.timeZone);
      const day = localDate(commit.at, state.timeZone);
      const scored = [...before.plan.baseline, ...before.plan.kept.readings].at(-1)?.date ?? written;
      // Who has moved west has had that day already; what was days on its way is of its own day, whatever came since.
      const isOfToday = written >= day && scored > written;
      const until = addDays(isOfToday ? scored : written, daysToPause(message.words));
      if (until <= day) return;
      const stands = staffs === null || (staffs !== undefined && staffs >= until);
      if (!stands && state.paused?.until !== until) wrong(`${message.words}, and no pause until ${until}`);
      if (state.checkIns.open !== null) wrong(`${message.words}, and the question stays open`);
      break;
    }
    case 'call':
      if (!isRaised(state, 'call-me')) wrong(`${message.words}, and nobody is told to call`);
      break;
    default:
  }
}

/** Nothing is asked of who is in danger, nor while staff keep the texts from going: then no answer names a day for it. */
function promiseNothing(committed: Committed, wrong: Wrong): void {
  const { state } = committed.commit;
  const isStaffs = state.paused !== null && state.paused.own !== true;
  if (!isStaffs && !isHeld(state)) return;
  for (const content of queued(committed)) {
    const isLater = content.kind === 'wish-noted' && content.wish === 'later' && content.on !== null;
    if (isLater && content.rests !== true) wrong(`a question is promised for ${content.on}`);
    const hasLink = content.kind === 'session-noted' && content.callFirst !== true;
    if (hasLink && (content.news === 'missed' || content.news === 'no-session'))
      wrong('who is to be let alone is sent to where sessions are booked');
    if (content.kind === 'acknowledgement' && content.recheck) wrong('a question is promised in 2 days');
    if (content.kind === 'start-confirmation' && content.rests !== true)
      wrong('texts are said to be on again');
  }
}

/** What staff paused stays so until they resume or it is over, whatever the patient asked for meanwhile. */
function staffsPausesStand(wrong: Wrong) {
  const pauses = new Map<string, IsoDate | null>();
  return ({ patient: { patientId }, commit: { events, state, at, type } }: Committed): void => {
    for (const event of events) {
      if (event.type === 'paused' && event.by !== null) pauses.set(patientId, event.until);
      if (event.type === 'resumed' && event.by !== null) pauses.delete(patientId);
    }
    const until = pauses.get(patientId);
    if (until === undefined || state.paused !== null) return;
    const isOver = state.erased || (until !== null && localDate(at, state.timeZone) >= until);
    if (!isOver) wrong(`${type} ended a pause of staff's`);
    pauses.delete(patientId);
  };
}

/** FEWER, MORE, LATER, PAUSE and CALL do what they say; a pause of staff's is ended by nobody else. */
export function wishesAreDone(world: World) {
  return (wrong: Wrong): Rule => {
    const follow = pauseOrder(wrong);
    const holdPause = staffsPausesStand(wrong);
    return {
      onCommit(committed) {
        const { before, commit } = committed;
        holdPause(committed);
        holdWish(committed, world, follow(committed), wrong);
        promiseNothing(committed, wrong);
        for (const event of commit.events) {
          if (event.type === 'check-in-asked-again') {
            const open = before?.checkIns.open;
            const day = localDate(commit.at, commit.state.timeZone);
            if (open?.askedAgain === true) wrong('a question came again twice');
            if (open?.postponedTo === undefined || day < open.postponedTo)
              wrong(`a question came again on ${day}, put off to ${open?.postponedTo}`);
          }
        }
        const tips = queued(committed).some(
          (content) => content.kind === 'tip' || (content.kind === 'acknowledgement' && content.tip !== null),
        );
        if (tips && before?.fewer === true) wrong('a tip to who asked for fewer texts');
      },
    };
  };
}

const mostAnswers = 10;
const mostWaiting = 20;

/** Why a text waits for a person who is not in danger. */
const unread: ReadonlySet<string> = new Set(['unclear', 'unexpected-answer']);

/** Who wrote what a person must read is told so, once a day. */
export function readersSayAWord(wrong: Wrong): Rule {
  const told = new Map<string, IsoDate>();
  return {
    onCommit(committed) {
      const { patient, before, commit, message } = committed;
      const name = `${patient.patientId} ${commit.state.phone}`;
      const day = localDate(commit.at, commit.state.timeZone);
      const contents = queued(committed);
      // A number that comes back the same day begins anew: what was told before it went may have been told to somebody else.
      if (commit.events.some(({ type }) => type === 'number-changed')) told.delete(name);
      const known = told.get(name);
      for (const { kind } of contents) {
        if (kind !== 'will-read') continue;
        if (told.get(name) === day) wrong(`a second word of ${day}`);
        told.set(name, day);
      }
      const waits = commit.events.some((event) => event.type === 'inbox-added' && unread.has(event.why));
      if (!waits || before === null || message?.meaning !== 'other' || !isTaken(committed)) return;
      const answers = before.limits.answers.filter((at) => epochMs(at) > epochMs(commit.at) - dayMs);
      const isCapped = answers.length >= mostAnswers || before.texts.length >= mostWaiting;
      if (contents.length === 0 && known !== day && !isCapped) wrong(`${message.words} got no word`);
    },
  };
}
