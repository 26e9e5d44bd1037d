import type { IsoDate } from '../../shared/domain/calendar.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import type { Phase } from '../../shared/domain/plan/phases.ts';

/** What an event puts on the timeline of a plan, or takes from it, on the patient's own calendar. */
export type PlanMark =
  | { readonly kind: 'phase'; readonly date: IsoDate; readonly phase: Phase }
  | { readonly kind: 'score'; readonly date: IsoDate; readonly score: number }
  | { readonly kind: 'no-score'; readonly date: IsoDate }
  | { readonly kind: 'session'; readonly date: IsoDate; readonly attended: boolean }
  | { readonly kind: 'no-session'; readonly date: IsoDate };

/** The mark of an event; undefined of one that says nothing of sessions, scores or phases. */
export function planMarkOf(event: PatientEvent): PlanMark | undefined {
  switch (event.type) {
    case 'first-phase-began':
      return { kind: 'phase', date: event.on, phase: 'weekly' };
    case 'plan-moved':
    case 'plan-overridden':
      return { kind: 'phase', date: event.on, phase: event.to };
    case 'baseline-recorded':
    case 'reading-recorded':
      return { kind: 'score', date: event.date, score: event.score };
    case 'reading-voided':
      return { kind: 'no-score', date: event.date };
    case 'session-recorded':
      return { kind: 'session', date: event.date, attended: event.attended };
    case 'session-undone':
      return { kind: 'no-session', date: event.date };
    default:
      return undefined;
  }
}
