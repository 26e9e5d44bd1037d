/** What a booking system tells: staff's word stands over it, and over nothing that is booked anybody assumes or reminds. */
import { localDate } from '../../../shared/domain/local-time.ts';
import { sourceOf } from '../../../shared/domain/patient/sessions/session-record.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import type { Rule, Wrong } from './ledger.ts';

/** Sessions that staff recorded, by their day. */
function byStaff({ sessions }: PatientState): Map<string, boolean> {
  const own = sessions.recent.filter((session) => sourceOf(session) === 'staff');
  return new Map(own.map(({ date, attended }) => [date, attended]));
}

/** Held against every commit. */
export function bookingsAreHeeded(wrong: Wrong): Rule {
  return {
    onCommit({ before, commit: { events, state, at, type } }) {
      if (before === null || state.erased) return;
      const { booked = [] } = before.sessions;
      const today = localDate(at, before.timeZone);
      for (const event of events) {
        if (event.type === 'session-nudged') {
          const known = booked.find(({ date }) => date >= today && date <= event.due);
          if (known !== undefined) wrong(`reminded of ${event.due}, with ${known.date} booked`);
        }
        if (event.type === 'session-recorded' && event.source === 'assumed') {
          const known = booked.find(({ date }) => date >= event.date);
          if (known !== undefined) wrong(`${event.date} was assumed, with ${known.date} booked`);
        }
      }
      if (type !== 'note-bookings') return;
      const after = byStaff(state);
      const oldest = state.sessions.recent[0]?.date ?? '';
      for (const [date, attended] of byStaff(before)) {
        if (date >= oldest && after.get(date) !== attended)
          wrong(`bookings changed what staff recorded of ${date}`);
      }
    },
  };
}
