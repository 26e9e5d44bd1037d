import { useState } from 'preact/hooks';
import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { AttentionItem, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { byUrgency, kindOf, urgencyOf } from '../attention.ts';
import { dateAndTime, shortDate, sinceOrUntil } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { patientPlace } from '../route.ts';
import { fill, words, wordsFor } from '../words.ts';
import { ClearDialog } from './clear-dialog.tsx';
import { Icon } from './icon.tsx';
import { PhaseMark } from './phase-mark.tsx';
import { ReadText } from './read-text.tsx';
import { Sparkline } from './sparkline.tsx';
import { SuggestionAnswer } from './suggestion-answer.tsx';
import type { Dealt } from './use-dealt.ts';

function Reason({
  item,
  patient,
  texts,
  dealt,
}: {
  item: AttentionItem;
  patient: PatientRow;
  texts: readonly InboxItem[];
  dealt: Dealt;
}) {
  const [clearing, setClearing] = useState(false);
  const { api } = useApp();
  const { timeZone } = useClinic();
  const { urgency, icon } = kindOf(item.kind);
  const name = patient.firstName;
  // Each text carries its own time: the flag is as old as the oldest, which says nothing of the newest.
  const isOfTexts = item.kind === 'unread' && texts.length > 0;
  const what = wordsFor(words.attention, item.kind);
  const place = patientPlace(patient.patientId);
  return (
    <li class={`reason reason-${urgency}`}>
      <Icon name={icon} />
      <div class="reason-body">
        <p>
          <strong>{what}</strong>
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
              dealt.note({ name, place, what: done, note: '' });
            }}
          />
        ) : isOfTexts ? (
          texts.map((text) => <ReadText key={text.id} text={text} dealt={dealt} />)
        ) : (
          <div class="reason-line">
            <p>{item.words}</p>
            <button
              type="button"
              class="button small"
              aria-label={fill(words.today.clearFor, { what, name })}
              onClick={() => setClearing(true)}
            >
              <Icon name="check" size={16} /> {words.today.clear}
            </button>
          </div>
        )}
      </div>
      {clearing && (
        <ClearDialog
          patient={patient}
          kind={item.kind}
          onClose={() => setClearing(false)}
          onCleared={(row, note) => {
            setClearing(false);
            dealt.took(row);
            dealt.note({ name, place, what, note });
          }}
        />
      )}
    </li>
  );
}

/** Why a patient needs a person, the most urgent first, each with what can be done about it. */
export function Reasons(props: { patient: PatientRow; texts: readonly InboxItem[]; dealt: Dealt }) {
  return (
    <ul class="reasons">
      {byUrgency(props.patient.attention).map((item) => (
        <Reason key={item.kind} item={item} {...props} />
      ))}
    </ul>
  );
}

function Actions({ patient, urgent }: { patient: PatientRow; urgent: boolean }) {
  const { firstName: name, phone } = patient;
  return (
    <div class="card-actions">
      <a class={urgent ? 'button primary' : 'button'} href={`tel:${phone}`}>
        <Icon name="phone" size={16} /> {fill(words.today.call, { phone: readablePhone(phone) })}
      </a>
      <a class="button" href={patientPlace(patient.patientId)} aria-label={fill(words.today.open, { name })}>
        {words.today.openShort}
      </a>
    </div>
  );
}

/** One patient who needs a person. */
export function WaitingCard({
  patient,
  texts,
  dealt,
}: {
  patient: PatientRow;
  texts: readonly InboxItem[];
  dealt: Dealt;
}) {
  const { firstName: name, lastScore } = patient;
  const urgency = urgencyOf({ type: 'patient', patient, texts });
  return (
    <li class={`card waiting waiting-${urgency}`}>
      <div class="waiting-head">
        <h3>
          <a href={patientPlace(patient.patientId)}>{name}</a>
        </h3>
        <PhaseMark phase={patient.phase} />
        <span class="waiting-score">
          {lastScore === null
            ? words.today.noScore
            : fill(words.today.lastScore, { score: lastScore.score, date: shortDate(lastScore.date) })}
        </span>
        <Sparkline scores={patient.recentScores} />
        <Actions patient={patient} urgent={urgency === 'now'} />
      </div>
      <Reasons patient={patient} texts={texts} dealt={dealt} />
    </li>
  );
}
