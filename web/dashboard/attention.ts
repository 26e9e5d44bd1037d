/** What needs a person: in which order it is shown and how it is drawn. */
import {
  type AttentionKind,
  attentionKinds,
  attentionNames,
  type Urgency,
} from '../../shared/domain/attention-kinds.ts';
import type { InboxItem } from '../../shared/staff-contract/inbox.ts';
import type { AttentionItem, PatientRow } from '../../shared/staff-contract/patients.ts';
import type { IconName } from './parts/icon.tsx';

const icons: Record<AttentionKind, IconName> = {
  crisis: 'alarm',
  urgent: 'alarm',
  concern: 'alarm',
  severe: 'rise',
  flare: 'flare',
  'call-first': 'phone',
  worsening: 'rise',
  'unconfirmed-rise': 'rise',
  'missed-check-ins': 'clock',
  unread: 'letter',
  suggestion: 'idea',
  undeliverable: 'broken',
  'wrong-number': 'broken',
  'unknown-text': 'question',
  'flare-reported': 'flare',
  drifting: 'rise',
  'long-flare': 'flare',
  'non-response': 'eye',
  'tried-before': 'eye',
  'phase-review': 'eye',
  'no-baseline': 'eye',
  'low-baseline': 'eye',
  silent: 'clock',
  'call-me': 'phone',
  'no-consent': 'question',
};

interface Kind {
  readonly urgency: Urgency;
  readonly icon: IconName;
}

/** How a kind is drawn; one that is newer than this page is for later. */
export function kindOf(kind: AttentionKind): Kind {
  const known = Object.hasOwn(attentionKinds, kind);
  return known
    ? { urgency: attentionKinds[kind].urgency, icon: icons[kind] }
    : { urgency: 'later', icon: 'eye' };
}

function place(kind: AttentionKind): number {
  const found = attentionNames.indexOf(kind);
  return found === -1 ? attentionNames.length : found;
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
  const rankOfText = ({ why, first }: InboxItem): number =>
    Object.hasOwn(attentionKinds, why) ? place(why as AttentionKind) : place(first ? 'urgent' : 'unread');
  const rank = (one: Waiting): number =>
    one.type === 'stranger'
      ? rankOfText(one.text)
      : Math.min(...one.patient.attention.map(({ kind }) => place(kind)));
  return [...waiting, ...strangers].toSorted((a, b) => rank(a) - rank(b));
}
