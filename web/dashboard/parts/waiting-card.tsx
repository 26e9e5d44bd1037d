import { useId, useState } from 'preact/hooks';
import { isDanger } from '../../../shared/domain/attention-kinds.ts';
import { asksRebooking } from '../../../shared/domain/patient/review/rebooking.ts';
import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { AttentionItem, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { byUrgency, kindOf, urgencyOf } from '../attention.ts';
import { dateAndTime, sinceOrUntil } from '../moments.ts';
import { patientPlace } from '../route.ts';
import { counted, fill, words, wordsFor } from '../words.ts';
import { CallButton } from './call-button.tsx';
import { DeskActions } from './desk-actions.tsx';
import { Icon } from './icon.tsx';
import { ClearButton, Reasons } from './reasons.tsx';
import type { Dealt } from './use-dealt.ts';
import { WaitingRow } from './waiting-row.tsx';

/** What is answered below the row, where there is room, and not cleared by one click. */
function needsRoom({ kind }: AttentionItem): boolean {
  return kind === 'unread' || kind === 'suggestion';
}

/** What the patient's own words say best. */
function isTold({ kind }: AttentionItem): boolean {
  return isDanger(kind) || kind === 'call-me' || kind === 'unread';
}

/** What a reader needs to know before the call, in one line: their own words, else their own numbers. */
function Why({
  first,
  patient,
  texts,
}: {
  first: AttentionItem;
  patient: PatientRow;
  texts: readonly InboxItem[];
}) {
  const [text] = texts;
  const todos: Readonly<Record<string, string>> = words.today.todo;
  const todo = todos[first.kind];
  if (isTold(first) && text !== undefined && text.text.trim() !== '')
    return (
      <p class="waiting-why">
        <q lang={patient.language}>{text.text}</q>
      </p>
    );
  return (
    <p class="waiting-why">
      {patient.because === null ? first.words : `${patient.because}.`}
      {patient.because !== null && todo !== undefined && <span class="soft"> {todo}</span>}
    </p>
  );
}

/** One patient who needs a person: two lines, and all there is to know and do behind one click. */
export function WaitingCard({
  patient,
  texts,
  shared,
  dealt,
}: {
  patient: PatientRow;
  texts: readonly InboxItem[];
  /** Another of the list has the same name. */
  shared: boolean;
  dealt: Dealt;
}) {
  const { api } = useApp();
  const { timeZone } = useClinic();
  const urgency = urgencyOf({ type: 'patient', patient, texts });
  const [open, setOpen] = useState(urgency === 'now');
  const id = useId();
  const { firstName: name, phone } = patient;
  const [first, ...others] = byUrgency(patient.attention);
  if (first === undefined) return null;
  const more = others.length + (asksRebooking(patient) ? 1 : 0);
  const closed = more === 0 ? words.today.details : counted(words.today.others, more);
  const toggle = open ? words.today.less : needsRoom(first) ? words.today.answer : closed;
  return (
    <li class={`card waiting waiting-${urgency}`}>
      <WaitingRow
        patient={patient}
        shared={shared}
        what={
          <>
            <span class={`waiting-kind kind-${urgency}`}>
              <Icon name={kindOf(first.kind).icon} size={16} /> {wordsFor(words.attention, first.kind)}
            </span>
            <span class="soft" title={dateAndTime(first.since, timeZone)}>
              {sinceOrUntil(first.since, api.now())}
            </span>
          </>
        }
        why={<Why first={first} patient={patient} texts={texts} />}
      >
        {!open && !needsRoom(first) && <ClearButton item={first} patient={patient} dealt={dealt} />}
        <button
          type="button"
          class="button small"
          aria-expanded={open}
          aria-controls={id}
          aria-label={fill(words.today.toggle, { what: toggle, name })}
          onClick={() => setOpen(!open)}
        >
          {toggle}
        </button>
        <CallButton phone={phone} urgent={urgency === 'now'} />
      </WaitingRow>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <Reasons patient={patient} texts={texts} dealt={dealt} answering={first.kind === 'unread'} />
            <DeskActions
              patient={patient}
              urgent={urgency === 'now'}
              onRow={(row, done) => {
                dealt.took(row);
                dealt.note({ name, place: patientPlace(patient.patientId), what: done, note: '' });
              }}
            />
          </>
        )}
      </div>
    </li>
  );
}
