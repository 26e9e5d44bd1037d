/** When nudges and answers may leave. */
import { dayMs, epochMs, hourMs, instantOf, localDate, minuteMs } from '../../../shared/domain/local-time.ts';
import { isHeld } from '../../../shared/domain/patient/state.ts';
import { type TextKind, traitsOf } from '../../../shared/domain/text-kinds.ts';
import type { World } from '../world.ts';
import type { KnownPatient, Rule, Wrong } from './ledger.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, asked of the platform and not of the code. */
function wallTime(at: string, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock.format(epochMs(at));
}

/** The hours of the promise, not of the code. */
function isQuiet(at: string, timeZone: string): boolean {
  const time = wallTime(at, timeZone);
  return time < '09:00' || time >= '20:00';
}

/** What is claimed just inside the hours leaves a little after, by a clock that may be off. */
const slackMs = 4 * minuteMs;

/** A nudge keeps the hours, the day's one place, pauses and holds. */
export function hoursAreKept(world: World) {
  return (wrong: Wrong): Rule => {
    // One a day for each number: an invitation to another number is the first that its phone hears.
    const last = new Map<string, { id: string; day: string; timeZone: string }>();
    const wanted = new Set<string>();
    return {
      onCommit({ patient, before, commit }) {
        const phone = `${patient.patientId} ${commit.state.phone}`;
        for (const event of commit.events) {
          // Who answered the invitation in words that mean yes may be invited again at once.
          const hasAlmostAgreed = (before?.conversation?.almostYesAt ?? '') > (before?.invitedAt ?? '');
          if (event.type === 'text-queued' && event.content.kind === 'invitation' && hasAlmostAgreed)
            wanted.add(`${patient.patientId} ${event.id}`);
          // What was given back, refused or lost sight of may go again at once, by somebody's hand.
          const isGone = event.type === 'text-recorded' && event.outcome.result !== 'sent';
          if ((event.type === 'text-released' || isGone) && last.get(phone)?.id === event.id)
            last.delete(phone);
          const text = event.type === 'text-claimed' ? patient.texts.get(event.id) : undefined;
          if (text?.channel !== 'nudge' || before === null) continue;
          const { timeZone } = commit.state;
          if (isQuiet(commit.at, timeZone))
            wrong(`${text.kind} was claimed at ${commit.at}, outside the hours`);
          if (before.paused !== null) wrong(`${text.kind} was claimed while paused`);
          if (isHeld(before)) wrong(`${text.kind} was claimed while held`);
          if (before.discharged) wrong(`${text.kind} was claimed after the discharge`);
          const day = localDate(commit.at, timeZone);
          const known = last.get(phone);
          const isWanted = wanted.has(`${patient.patientId} ${text.id}`);
          if (known?.day === day && known.timeZone === timeZone && !isWanted)
            wrong(`${text.kind} is the second nudge of ${day}`);
          last.set(phone, { id: text.id, day, timeZone });
        }
      },
      onSend({ task, left, now }) {
        const known = world.ledger.patients.get(task.reference?.ownerId ?? '');
        const life = known?.texts.get(task.reference?.textId ?? '');
        const timeZone = known?.commits.at(-1)?.state.timeZone;
        if (!left || life?.channel !== 'nudge' || timeZone === undefined) return;
        const quiet = [-slackMs, slackMs].every((ms) => isQuiet(instantOf(now + ms), timeZone));
        if (quiet && !movedLately(known, now))
          wrong(`${life.kind} left at ${instantOf(now)}, outside the hours`);
      },
    };
  };
}

function movedLately(known: KnownPatient | undefined, now: number): boolean {
  return (
    known?.commits.some(
      ({ at, events }) => epochMs(at) > now - hourMs && events.some(({ type }) => type === 'details-changed'),
    ) ?? false
  );
}

/** A reminder goes once, and only of a question that left and is still open. */
export function remindersFollowQuestions(wrong: Wrong): Rule {
  const reminded = new Set<string>();
  return {
    onCommit({ patient, before, commit }) {
      if (before === null) return;
      const { open } = before.checkIns;
      for (const event of commit.events) {
        if (event.type === 'check-in-reminded') {
          const name = `${patient.patientId} ${event.id}`;
          if (open?.id !== event.id || reminded.has(name))
            wrong(`check-in ${event.id} was reminded of again`);
          reminded.add(name);
        }
        if (event.type !== 'text-claimed' || event.kind !== 'reminder') continue;
        if (open === null) {
          wrong('a reminder of nothing');
          continue;
        }
        const since = patient.commits.findIndex(({ events }) =>
          events.some((opened) => opened.type === 'check-in-opened' && opened.id === open.id),
        );
        const asked = patient.commits
          .slice(since)
          .some(({ events }) => events.some((one) => one.type === 'text-claimed' && one.kind === 'check-in'));
        if (!asked) wrong('a reminder of a question that was never asked');
      }
    },
  };
}

function isCapped(kind: TextKind): boolean {
  return traitsOf(kind).uncapped !== true;
}

/** At most ten automatic answers in a day, and emergency words once an hour, those aside that were refused. */
export function answersAreCapped(wrong: Wrong): Rule {
  const answers = new Map<string, number[]>();
  const emergencies = new Map<string, number>();
  const changes = new Map<string, number>();
  return {
    onCommit({ patient, before, commit }) {
      const at = epochMs(commit.at);
      for (const event of commit.events) {
        // Another number begins from its own record.
        if (event.type === 'number-changed')
          changes.set(patient.patientId, (changes.get(patient.patientId) ?? 0) + 1);
        // Emergency words that were refused were not said.
        if (event.type === 'text-recorded' && event.kind === 'emergency' && event.outcome.result === 'failed')
          emergencies.delete(`${patient.patientId} ${patient.texts.get(event.id)?.to}`);
        if (event.type !== 'text-queued' || event.channel !== 'answer') continue;
        const { kind } = event.content;
        const capped = `${patient.patientId} ${changes.get(patient.patientId) ?? 0}`;
        if (kind === 'emergency') {
          const number = `${patient.patientId} ${event.to ?? before?.phone}`;
          const last = emergencies.get(number);
          if (last !== undefined && at < last + hourMs) wrong('emergency words twice within the hour');
          emergencies.set(number, at);
        } else if (isCapped(kind)) {
          const sofar = (answers.get(capped) ?? []).filter((one) => one > at - dayMs);
          answers.set(capped, [...sofar, at]);
          if (sofar.length >= 10) wrong(`${kind} is the eleventh answer of a day`);
        }
      }
    },
  };
}
