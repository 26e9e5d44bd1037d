/** Caseload rows as the API shows them: codes with their words beside them. */
import type { IsoDate } from '../../shared/domain/calendar.ts';
import { type Instant, localDate } from '../../shared/domain/local-time.ts';
import { nextSession } from '../../shared/domain/patient/sessions/sessions-due.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { Protocol } from '../../shared/domain/plan/protocol.ts';
import { usualOf } from '../../shared/domain/plan/usual.ts';
import { momentsIn, staffWords } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import { caseloadRowOf } from '../../shared/views/caseload-row.ts';
import type { CaseloadRow } from '../../shared/views/ports.ts';

/** The day until which staff have put a patient off; null once it has come. */
export function snoozedUntil(
  { desk, timeZone }: { desk?: CaseloadRow['desk'] | undefined; timeZone: string },
  now: Instant,
): IsoDate | null {
  const until = desk?.snoozedUntil;
  return until !== undefined && until > localDate(now, timeZone) ? until : null;
}

/** A row as on `now`, with words, and in them the numbers of the clinic's protocol. */
export function withWords(
  { calm = [], ahead, lately: _lately, desk, ...row }: CaseloadRow,
  protocol: Protocol,
  now: Instant,
): PatientRow {
  const { wake, attentionNow, because, lastMove: whyMoved } = staffWords();
  const moments = momentsIn(row.timeZone);
  const { nextWake, status, label = null, lastMove = null } = row;
  // Erased patients have no row; every page asks for the others only.
  if (status === 'erased') throw new TypeError('an erased patient has no row');
  return {
    ...row,
    status,
    label,
    nextWake:
      nextWake === null
        ? null
        : {
            ...nextWake,
            words: `${wake[nextWake.why]}: ${moments.moment(nextWake.at)}.`,
          },
    snoozedUntil: snoozedUntil({ desk, timeZone: row.timeZone }, now),
    assigned: desk?.assigned ?? null,
    lastMove: lastMove === null ? null : { ...lastMove, why: whyMoved(lastMove, lastMove.to, moments) },
    nextSession: ahead === undefined ? null : nextSession(ahead, localDate(now, row.timeZone)),
    attention: row.attention.map((each) => ({
      ...each,
      words: attentionNow(each.kind, protocol, each.reason),
    })),
    because: because(
      row.attention.map(({ kind }) => kind),
      {
        today: localDate(now, row.timeZone),
        recentScores: row.recentScores,
        usual: usualOf(calm, protocol),
        lastMove,
      },
      moments,
    ),
  };
}

/** The row of a state, with words. */
export function rowForStaff(
  state: PatientState,
  enrolledOn: IsoDate,
  protocol: Protocol,
  now: Instant,
): PatientRow {
  return withWords(caseloadRowOf(state, enrolledOn), protocol, now);
}
