/** What needs a person: how urgent each kind is and how it is drawn. */
import type { AttentionItem, AttentionKind, InboxItem, PatientRow } from './api/answers.ts';
import type { IconName } from './parts/icon.tsx';

export type Urgency = 'now' | 'today' | 'later';

interface Kind {
  readonly urgency: Urgency;
  readonly icon: IconName;
}

/** Most urgent first. */
const kinds: Record<AttentionKind, Kind> = {
  crisis: { urgency: 'now', icon: 'alarm' },
  urgent: { urgency: 'now', icon: 'alarm' },
  flare: { urgency: 'today', icon: 'flare' },
  'call-first': { urgency: 'today', icon: 'phone' },
  worsening: { urgency: 'today', icon: 'rise' },
  'unconfirmed-rise': { urgency: 'today', icon: 'rise' },
  'missed-check-ins': { urgency: 'today', icon: 'clock' },
  unread: { urgency: 'today', icon: 'letter' },
  suggestion: { urgency: 'today', icon: 'idea' },
  undeliverable: { urgency: 'today', icon: 'broken' },
  'wrong-number': { urgency: 'later', icon: 'broken' },
  'unknown-text': { urgency: 'later', icon: 'question' },
  'flare-reported': { urgency: 'later', icon: 'flare' },
  drifting: { urgency: 'later', icon: 'rise' },
  'long-flare': { urgency: 'later', icon: 'flare' },
  'non-response': { urgency: 'later', icon: 'eye' },
  'phase-review': { urgency: 'later', icon: 'eye' },
  'no-baseline': { urgency: 'later', icon: 'eye' },
  'low-baseline': { urgency: 'later', icon: 'eye' },
  'no-consent': { urgency: 'later', icon: 'question' },
};

/** All kinds, most urgent first. */
export const attentionKinds = Object.keys(kinds) as AttentionKind[];

/** How a kind is drawn; one that is newer than this page is for later. */
export function kindOf(kind: AttentionKind): Kind {
  return kinds[kind] ?? { urgency: 'later', icon: 'eye' };
}

function place(kind: AttentionKind): number {
  const found = attentionKinds.indexOf(kind);
  return found === -1 ? attentionKinds.length : found;
}

/** A patient's reasons, the most urgent first. */
export function byUrgency(attention: readonly AttentionItem[]): readonly AttentionItem[] {
  return attention.toSorted((a, b) => place(a.kind) - place(b.kind));
}

/** Somebody on Today: a patient with reasons, a number no patient has with a text, or both. */
export type Waiting =
  | { readonly type: 'patient'; readonly patient: PatientRow; readonly texts: readonly InboxItem[] }
  | { readonly type: 'stranger'; readonly text: InboxItem };

/** Where somebody stands on Today: a text of a stranger stands with the unread ones. */
export function urgencyOf(waiting: Waiting): Urgency {
  if (waiting.type === 'stranger') return waiting.text.first ? 'now' : 'today';
  const [first] = byUrgency(waiting.patient.attention);
  return first === undefined ? 'later' : kindOf(first.kind).urgency;
}

/** Everybody who waits, most urgent first, with the texts of each that nobody has read. */
export function whoWaits(patients: readonly PatientRow[], inbox: readonly InboxItem[]): readonly Waiting[] {
  const open = inbox.filter(({ done }) => done === null);
  const strangers = open
    .filter(({ patientId }) => patientId === null)
    .map((text): Waiting => ({ type: 'stranger', text }));
  const waiting = patients
    .filter(({ attention }) => attention.length > 0)
    .map(
      (patient): Waiting => ({
        type: 'patient',
        patient,
        texts: open.filter(({ patientId }) => patientId === patient.patientId),
      }),
    );
  const rank = (one: Waiting): number =>
    one.type === 'stranger'
      ? place(one.text.first ? 'urgent' : 'unread')
      : Math.min(...one.patient.attention.map(({ kind }) => place(kind)));
  return [...waiting, ...strangers].toSorted((a, b) => rank(a) - rank(b));
}
