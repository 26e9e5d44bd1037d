/** How much leaves and on which days, told from the promise: days and kinds are those that the ledger saw. */
import { addDays, daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts';
import { isClosed } from '../../../shared/domain/clinic/open-days.ts';
import { epochMs, hourMs, localDate, minuteMs } from '../../../shared/domain/local-time.ts';
import type { World } from '../world.ts';
import { intervalOf } from './interval.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';

interface Asked {
  id: string;
  day: IsoDate;
}

const mostInSevenDays = 3;

/** What stands outside the three in seven days; null for a text that is no nudge. */
function placeOf({ patient, before }: Committed, textId: string): 'counted' | 'recheck' | 'outside' | null {
  const text = patient.texts.get(textId);
  if (text?.channel !== 'nudge' || before === null) return null;
  if (text.kind === 'invitation' || text.kind === 'talk-first') return 'outside';
  if (text.kind !== 'check-in') return 'counted';
  const kind = before.checkIns.open?.kind;
  return kind === 'intake' ? 'outside' : kind === 'recheck' ? 'recheck' : 'counted';
}

/** At most three nudges in any seven local days; a recheck may be the fourth. */
export function nudgesAreFew(wrong: Wrong): Rule {
  const seen = new Map<string, Asked[]>();
  return {
    onCommit(committed) {
      const { patient, commit } = committed;
      for (const event of commit.events) {
        const known = seen.get(patient.patientId) ?? [];
        if (event.type === 'text-released')
          seen.set(
            patient.patientId,
            known.filter(({ id }) => id !== event.id),
          );
        if (event.type !== 'text-claimed') continue;
        const place = placeOf(committed, event.id);
        if (place === null || place === 'outside') continue;
        const day = localDate(commit.at, commit.state.timeZone);
        const lately = known.filter((asked) => asked.day > addDays(day, -7));
        seen.set(patient.patientId, [...lately, { id: event.id, day }]);
        const days = new Set([...lately.map((asked) => asked.day), day]).size;
        if (days > (place === 'recheck' ? mostInSevenDays + 1 : mostInSevenDays))
          wrong(`${event.kind} of ${day} is number ${days} in seven days`);
      }
    },
  };
}

/** Days that have a score, whoever gave it. */
function noteScores(scored: Set<IsoDate>, { commit }: Committed): void {
  for (const event of commit.events) {
    if (event.type === 'enrolled') for (const { date } of event.baseline) scored.add(date);
    if (event.type === 'baseline-recorded' || event.type === 'reading-recorded') scored.add(event.date);
    if (event.type === 'reading-voided') scored.delete(event.date);
  }
}

/** No question within half an interval of the last score, nor within a whole one of the question before. */
export function questionsKeepTheirDistance(world: World) {
  return (wrong: Wrong): Rule => {
    const scores = new Map<string, Set<IsoDate>>();
    const due = new Map<string, IsoDate>();
    return {
      onCommit(committed) {
        const { patient, before, commit } = committed;
        const { patientId } = patient;
        const scored = scores.get(patientId) ?? new Set();
        scores.set(patientId, scored);
        for (const event of commit.events) {
          if (event.type !== 'check-in-opened' || event.kind === 'recheck') continue;
          const lastDue = due.get(patientId);
          due.set(patientId, event.due);
          if (event.due > localDate(commit.at, commit.state.timeZone))
            wrong(`a check-in of ${event.due} was asked before that day`);
          if (event.kind !== 'regular') continue;
          const interval = intervalOf(world, commit);
          const day = localDate(commit.at, commit.state.timeZone);
          const last = [...scored].sort().at(-1);
          const half = Math.ceil(interval / 2);
          if (last !== undefined && daysBetween(last, day) < half)
            wrong(`asked on ${day}, ${half} days after the score of ${last} at the soonest`);
          if (lastDue !== undefined && daysBetween(lastDue, event.due) < interval)
            wrong(`a check-in due ${event.due} follows one of ${lastDue} sooner than ${interval} days`);
          const begins = commit.events.some(({ type }) => type === 'first-phase-began');
          if (before !== null && before.plan.phase === null && !begins)
            wrong('a regular check-in before the first phase');
        }
        noteScores(scored, committed);
      },
    };
  };
}

/** Clocks are off, and a queue is late. */
const slackMs = 4 * minuteMs;
const mostReminderMs = 48 * hourMs;

/** A reminder leaves within two days of its question, never for an extra one nor for one that was put off. */
export function remindersComeInTime(wrong: Wrong): Rule {
  const asked = new Map<string, number>();
  return {
    onCommit({ patient, before, commit }) {
      for (const event of commit.events) {
        if (event.type !== 'text-claimed') continue;
        const at = epochMs(commit.at);
        if (event.kind === 'check-in') asked.set(patient.patientId, at);
        if (event.kind !== 'reminder') continue;
        const since = asked.get(patient.patientId);
        if (since !== undefined && at > since + mostReminderMs + slackMs)
          wrong(`a reminder ${Math.round((at - since) / hourMs)} hours after its question`);
        const open = before?.checkIns.open;
        if (open?.kind === 'recheck') wrong('an extra question was reminded of');
        if (open?.postponedTo !== undefined) wrong('a question that was put off was reminded of');
      }
    },
  };
}

/** Nothing that Ebb starts leaves on a day on which the clinic is closed, nor on the day of a START. */
export function daysAreKept(world: World) {
  return (wrong: Wrong): Rule => {
    const started = new Map<string, string>();
    return {
      onCommit({ patient, commit }) {
        const { timeZone, settings } = commit.state;
        const day = localDate(commit.at, timeZone);
        for (const event of commit.events) {
          const number = `${patient.patientId} ${commit.state.phone}`;
          if (event.type === 'started') started.set(number, `${day} ${timeZone}`);
          if (event.type !== 'text-claimed' || patient.texts.get(event.id)?.channel !== 'nudge') continue;
          const closed = world.settingsAt(patient.clinicId, settings)?.closedDays;
          if (closed !== undefined && isClosed(day, closed))
            wrong(`${event.kind} was claimed on ${day}, on which the clinic is closed`);
          // Staff may invite again at once where the invitation did not leave.
          if (event.kind !== 'invitation' && started.get(number) === `${day} ${timeZone}`)
            wrong(`${event.kind} was claimed on the day of the START`);
        }
      },
    };
  };
}
