/** Shapes of what the staff API answers, as far as the dashboard reads them. */
import type { ClinicSettings, Language } from '../../../shared/domain/clinic/settings.ts';
import type { AttentionKind } from '../../../shared/domain/attention-kinds.ts';
import type { PatientStatus } from '../../../shared/domain/patient/state.ts';
import type { Condition, Phase } from '../../../shared/domain/plan/review-plan.ts';

export type { AttentionKind, Condition, Language, PatientStatus, Phase };

export interface Scored {
  readonly date: string;
  readonly score: number;
}

export interface PlanNumbers {
  readonly baseline: number | null;
  readonly current: number | null;
  /** A fraction of the baseline; negative when worse. */
  readonly improvement: number | null;
}

export interface AttentionItem {
  readonly kind: AttentionKind;
  readonly since: string;
  /** Why, in words. */
  readonly words: string;
}

export interface SuggestionAnswer {
  readonly id: string;
  readonly to: Phase;
  readonly rule: string;
  readonly on: string;
  readonly numbers: PlanNumbers;
  readonly holds: boolean;
}

export interface PatientRow {
  /** The commit it comes from; a larger one is newer. */
  readonly seq: number;
  readonly patientId: string;
  readonly firstName: string;
  /** E.164. */
  readonly phone: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly condition: Condition;
  readonly status: PatientStatus;
  readonly phase: Phase | null;
  readonly phaseSince: string | null;
  readonly lastScore: Scored | null;
  /** The last 12, oldest first. */
  readonly recentScores: readonly Scored[];
  readonly nextWake: { readonly at: string; readonly why: string; readonly words: string } | null;
  readonly attention: readonly AttentionItem[];
  readonly suggestion: SuggestionAnswer | null;
  /** 0 to 1. */
  readonly responseRate?: number | null;
  readonly enrolledOn: string;
}

export interface CaseloadAnswer {
  readonly patients: readonly PatientRow[];
  readonly next?: string;
}

export interface PatientAnswer extends PatientRow {
  readonly preferredTime: string | null;
  readonly consent: { readonly how: string; readonly by: string; readonly at: string } | null;
  readonly nextText: { readonly why: string; readonly at: string | null; readonly words: string };
  readonly plan: PlanNumbers;
  readonly why: string;
  readonly next: readonly string[];
  readonly pausedUntil: string | null;
  readonly lastMove: {
    readonly rule: string;
    readonly from: Phase | null;
    readonly on: string;
    readonly words: string;
  } | null;
  readonly baseline: readonly Scored[];
  readonly readings: readonly (Scored & { readonly elevated: boolean; readonly approximate?: boolean })[];
  readonly sessions: readonly SessionAnswer[];
  readonly nextSession: string | null;
  readonly counts: { readonly commits: number; readonly sessionsInPhase: number };
}

export interface SessionAnswer {
  readonly date: string;
  readonly attended: boolean;
  readonly assumed?: true;
}

/** One line of a patient's history. */
export interface TimelineEvent {
  readonly at: string;
  readonly seq: number;
  readonly kind: string;
  readonly words: string;
  readonly by?: string;
  /** The patient's words, or ours as they were sent. */
  readonly text?: string;
  /** Of a move of the plan: the phase it leads to. */
  readonly to?: Phase;
}

export interface TimelineAnswer {
  readonly events: readonly TimelineEvent[];
  readonly next?: string;
}

export interface InboxItem {
  readonly id: string;
  readonly patientId: string | null;
  readonly firstName: string | null;
  readonly phone?: string;
  readonly at: string;
  readonly text: string;
  readonly why: string;
  readonly words: string;
  readonly first: boolean;
  readonly asked: string | null;
  readonly done: { readonly by: string; readonly at: string } | null;
}

export interface InboxAnswer {
  readonly items: readonly InboxItem[];
  readonly next?: string;
}

export interface ClinicAnswer extends ClinicSettings {
  readonly live: {
    readonly confirmedContacts: readonly string[];
    /** Why no invitation leaves. */
    readonly problem?: string;
  };
}

export interface ReceiptAnswer {
  readonly patientId: string;
  readonly erasedAt: string;
  readonly deleted: Readonly<Record<string, number | boolean>>;
  readonly kept: readonly { readonly what: string; readonly why: string; readonly until?: string }[];
}
