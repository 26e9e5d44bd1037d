import { useState } from 'preact/hooks';
import { asksRebooking } from '../../../shared/domain/patient/review/rebooking.ts';
import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { AttentionItem, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { byUrgency, kindOf } from '../attention.ts';
import { dateAndTime, sinceOrUntil } from '../moments.ts';
import { patientPlace } from '../route.ts';
import { fill, words, wordsFor } from '../words.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { Icon } from './icon.tsx';
import { ReadText } from './read-text.tsx';
import { RebookedButton } from './rebooked-button.tsx';
import { SuggestionAnswer } from './suggestion-answer.tsx';
import type { Dealt } from './use-dealt.ts';

interface Waits {
  readonly patient: PatientRow;
  readonly texts: readonly InboxItem[];
  readonly dealt: Dealt;
  /** The first text is being answered. */
  readonly answering?: boolean;
}

/** One click that asks what was done about a reason, then takes it from the list. */
export function ClearButton({
  item,
  patient,
  dealt,
}: {
  item: AttentionItem;
  patient: PatientRow;
  dealt: Dealt;
}) {
  const [clearing, setClearing] = useState(false);
  const name = patient.firstName;
  const what = wordsFor(words.attention, item.kind);
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-label={fill(words.today.clearFor, { what, name })}
        onClick={() => setClearing(true)}
      >
        <Icon name="check" size={16} /> {words.today.clear}
      </button>
      {clearing && (
        <ClearDialog
          patient={patient}
          kind={item.kind}
          onClose={() => setClearing(false)}
          onCleared={(row, note) => {
            setClearing(false);
            dealt.took(row);
            dealt.note({ name, place: patientPlace(patient.patientId), what, note });
          }}
        />
      )}
    </>
  );
}

function Reason({ item, patient, texts, dealt, answering = false }: Waits & { item: AttentionItem }) {
  const { api } = useApp();
  const { timeZone } = useClinic();
  const { urgency, icon } = kindOf(item.kind);
  // Each text carries its own time: the flag is as old as the oldest, which says nothing of the newest.
  const isOfTexts = item.kind === 'unread' && texts.length > 0;
  return (
    <li class={`reason reason-${urgency}`}>
      <Icon name={icon} />
      <div class="reason-body">
        <p>
          <strong>{wordsFor(words.attention, item.kind)}</strong>
          {!isOfTexts && (
            <span class="soft" title={dateAndTime(item.since, timeZone)}>
              {' '}
              {sinceOrUntil(item.since, api.now())}
            </span>
          )}
        </p>
        {item.kind === 'suggestion' && patient.suggestion !== null ? (
          <SuggestionAnswer
            patient={patient}
            suggestion={patient.suggestion}
            onRow={(row, done) => {
              dealt.took(row);
              dealt.note({
                name: patient.firstName,
                place: patientPlace(patient.patientId),
                what: done,
                note: '',
              });
            }}
          />
        ) : isOfTexts ? (
          texts.map((text, place) => (
            <ReadText
              key={text.id}
              text={text}
              patient={patient}
              dealt={dealt}
              answering={answering && place === 0}
            />
          ))
        ) : (
          <div class="reason-line">
            <p>{item.words}</p>
            <ClearButton item={item} patient={patient} dealt={dealt} />
          </div>
        )}
      </div>
    </li>
  );
}

/** A change of plan by which nobody has rebooked the sessions yet. */
function Moved({ patient, dealt }: Waits) {
  const { lastMove, firstName: name } = patient;
  if (lastMove === null) return null;
  return (
    <li class="reason">
      <Icon name="forward" />
      <div class="reason-body">
        <p>
          <strong>{words.today.moved}</strong>
        </p>
        <div class="reason-line">
          <p>{lastMove.why}</p>
          <RebookedButton
            patient={patient}
            seq={lastMove.seq}
            onSeen={(row) => {
              dealt.took(row);
              const place = patientPlace(patient.patientId);
              dealt.note({ name, place, what: words.today.doneRebooked, note: '' });
            }}
          />
        </div>
      </div>
    </li>
  );
}

/** Why a patient needs a person, the most urgent first, each with what can be done about it. */
export function Reasons(props: Waits) {
  return (
    <ul class="reasons">
      {byUrgency(props.patient.attention).map((item) => (
        <Reason key={item.kind} item={item} {...props} />
      ))}
      {asksRebooking(props.patient) && <Moved {...props} />}
    </ul>
  );
}
