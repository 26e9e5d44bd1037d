/** The question after a session: one at a time, in time, and never of somebody who is to be left in peace. */
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { isHeld, isRaised } from '../../../shared/domain/patient/state.ts';
import type { Rule, Wrong } from './ledger.ts';

const mostDaysAfter = 3;
const againAfterDays = 7;

/** Held against every commit in which somebody is asked. */
export function sessionsAreAskedAboutInTime(wrong: Wrong): Rule {
  const puts = new Map<string, string>();
  return {
    onCommit({ patient: { patientId }, before, commit: { at, events, state } }) {
      if (before === null) return;
      const day = localDate(at, state.timeZone);
      for (const event of events) {
        if (event.type === 'session-not-yet') puts.set(patientId, addDays(day, againAfterDays));
        if (event.type !== 'session-asked') continue;
        const { question } = before.sessions;
        const wasOpen = question !== undefined && 'askedAt' in question;
        const isClosed = events.some(
          ({ type }) => type === 'session-question-closed' || type === 'session-recorded',
        );
        if (wasOpen && !isClosed) wrong(`asked about ${event.date} while ${question.date} was open`);
        if (event.date >= day) wrong(`asked on ${day} about a session of ${event.date}`);
        if (event.second === true && day < (puts.get(patientId) ?? ''))
          wrong(`asked again on ${day}, too soon`);
        if (event.second !== true && daysBetween(event.date, day) > mostDaysAfter)
          wrong(`asked on ${day} about a session of ${event.date}`);
        if (isRaised(state, 'call-first')) wrong(`asked about ${event.date} before the promised call`);
        if (isHeld(state) || state.paused !== null) wrong(`asked about ${event.date} while held or paused`);
        // One that a check-in of the same moment has taken the place of was never asked.
        const isGone = events.some(
          (each) => each.type === 'session-question-closed' && each.why === 'withdrawn',
        );
        if ((state.silence?.checkIns ?? 0) >= 2 && !isGone)
          wrong(`asked about ${event.date} of who does not answer`);
      }
    },
  };
}
