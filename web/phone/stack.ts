/** What the page asks of the local stack's control API. */
import type { Phase } from '../../shared/domain/plan/phases.ts';

/** A patient whose phone can be held. */
export interface Patient {
  readonly patientId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicNumber: string;
  readonly firstName: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly status: string;
  readonly phase: Phase | null;
  readonly condition: string;
  readonly language: string;
  /** Only the people of the demo clinic have one. */
  readonly pronoun?: string;
}

/** A text that reached the phone. */
export interface ReceivedText {
  readonly id: string;
  readonly body: string;
  readonly at: string;
  readonly segments: number;
}

/** What an event puts on the timeline of a plan, or takes from it, on the patient's own calendar. */
export type PlanMark =
  | { readonly kind: 'phase'; readonly date: string; readonly phase: Phase }
  | { readonly kind: 'score'; readonly date: string; readonly score: number }
  | { readonly kind: 'session'; readonly date: string; readonly attended: boolean }
  | { readonly kind: 'no-score'; readonly date: string }
  | { readonly kind: 'no-session'; readonly date: string };

/** One thing that the system did. */
export interface Happened {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
  readonly words: string;
  /** The text that it is a step of. */
  readonly text?: string;
  /** The patient's own words, where that is what happened, and what they were read as. */
  readonly said?: string;
  readonly read?: { readonly kind: string; readonly score: number | null };
  readonly mark?: PlanMark;
}

/** What set a commit off; `sending` is a step of a text that an earlier one wanted. */
export interface Cause {
  readonly seq: number;
  readonly at: string;
  readonly kind: 'text' | 'clock' | 'staff' | 'sending';
  readonly title: string;
  readonly texts: readonly string[];
  /** Why the patient hears nothing of it. */
  readonly silent?: string;
}

/** One run of a function, as the local runtime measured it. */
export interface Run {
  readonly id: number;
  readonly functionName: string;
  readonly at: string;
  readonly until: string;
  readonly ms: number;
  readonly reads: number;
  readonly writes: number;
  /** How many patients it looked at. */
  readonly patients: number;
  readonly failed: boolean;
}

/** One thing that will happen by itself. */
export interface Coming {
  readonly at: string;
  readonly what: string;
  readonly patientId: string | null;
  readonly firstName: string | null;
  readonly reconcile: boolean;
}

/** How one patient's plan stands. */
export interface PlanNow {
  readonly phase: Phase | null;
  /** Days between sessions. */
  readonly apart: number | null;
  readonly nextSession: { readonly date: string; readonly source: 'booked' | 'expected' } | null;
  /** A question about pain is open. */
  readonly asked: boolean;
  /** A question after a session is open. */
  readonly sessionAsked: boolean;
  readonly today: string;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(
    `/_local/${path}`,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new Error((answer as { detail?: string }).detail ?? `The stack answered ${response.status}.`);
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString();

export const stack = {
  patients: () => ask<Patient[]>('patients'),
  texts: (phone: string) => ask<ReceivedText[]>(`texts?${query({ to: phone })}`),
  events: (patientId: string, after: number) =>
    ask<{ events: Happened[]; causes: Cause[]; last: number }>(
      `events?${query({ patient: patientId, after: `${after}` })}`,
    ),
  runs: (patientId: string, after: number) =>
    ask<Run[]>(`runs?${query({ patient: patientId, after: `${after}` })}`),
  next: () => ask<{ now: string; coming: Coming[] }>('next'),
  nextOf: (patientId: string) =>
    ask<{ now: string; coming: Coming[]; plan: PlanNow | null }>(`next?${query({ patient: patientId })}`),
  send: (patient: Patient, body: string) =>
    ask<{ messageId: string }>('inbound', { from: patient.phone, to: patient.clinicNumber, body }),
  settle: () => ask<{ now: string }>('settle', {}),
  advance: (duration: string) => ask<{ now: string }>('clock', { advance: duration }),
  moveTo: (to: string) => ask<{ now: string }>('clock', { to }),
};
