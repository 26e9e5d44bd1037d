import { useId, useState } from 'preact/hooks';
import { segmentsOf } from '../../../shared/domain/texts/segments.ts';
import { fillStaffText, namesFor } from '../../../shared/domain/texts/staff-text.ts';
import type { PatientRow, TextTaken } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime, isOutsideHoursIn, timeOfDay } from '../moments.ts';
import { Dialog } from './dialog.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { SegmentCount } from './segment-count.tsx';
import { ProblemNote } from './states.tsx';
import { mostSegments } from '../text-cost.ts';
import { useDraft, useKept } from '../use-draft.ts';
import { useSend } from '../use-send.ts';
import { whyNoText } from '../why-no-text.ts';
import { fill, words } from '../words.ts';

/** Asked outside the patient's hours: a text at night wakes people. */
function WhenDialog({
  name,
  time,
  onSend,
  onClose,
}: {
  name: string;
  time: string;
  onSend: (at: 'now' | 'opening') => void;
  onClose: () => void;
}) {
  const { textWhen, textWhenWhat, textAtOpening, textNow } = words.patient;
  return (
    <Dialog title={textWhen} onClose={onClose}>
      <p>{fill(textWhenWhat, { name, time })}</p>
      <div class="form-actions">
        <button type="button" class="button" onClick={() => onSend('now')}>
          {textNow}
        </button>
        <button type="button" class="button primary" onClick={() => onSend('opening')}>
          {textAtOpening}
        </button>
      </div>
    </Dialog>
  );
}

/** Where staff write to the patient, with segments and cost as they type. */
export function TextBox({ patient, onSent }: { patient: PatientRow; onSent: () => void }) {
  const { api, tell } = useApp();
  const { clinic } = useClinic();
  const draft = useDraft(`text ${patient.patientId}`);
  const [body, setBody] = useKept(draft, 'body', '');
  const [asking, setAsking] = useState(false);
  const sending = useSend();
  const id = useId();
  const name = patient.firstName;
  const why = whyNoText(patient);
  if (why !== null) return <p class="note">{why}</p>;
  const filled = clinic === null ? null : fillStaffText(body.trim(), namesFor(name, clinic));
  // What cannot be filled in is refused in words when it is sent.
  const asSent = filled !== null && 'body' in filled ? filled.body : body.trim();
  const { segments } = segmentsOf(asSent);
  const { timeZone } = patient;
  const send = async (at: 'now' | 'opening'): Promise<void> => {
    setAsking(false);
    const path = `/patients/${patient.patientId}/texts`;
    const done = await sending.send<TextTaken>('POST', path, { body: body.trim(), at });
    if (done === null) return;
    const { leavesAt } = done.answer;
    setBody('');
    draft.forget();
    tell(
      leavesAt === null
        ? fill(words.patient.textSent, { name })
        : fill(words.patient.textWaits, { name, time: dateAndTime(leavesAt, timeZone) }),
    );
    onSent();
  };
  const error = sending.errorOf('body');
  return (
    <form
      class="text-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOutsideHoursIn(api.now(), timeZone)) setAsking(true);
        else void send('now');
      }}
    >
      <TemplateChoice patient={patient} onChosen={setBody} />
      <label for={id}>{fill(words.patient.textLabel, { name })}</label>
      <textarea
        id={id}
        lang={patient.language}
        rows={3}
        value={body}
        aria-invalid={error !== null || segments > mostSegments ? true : undefined}
        aria-describedby={`${id}-hint ${id}-count`}
        onInput={(event) => setBody(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {words.patient.textHint}
      </p>
      <div class="text-box-foot">
        {body.trim() === '' ? <span id={`${id}-count`} /> : <SegmentCount id={`${id}-count`} body={asSent} />}
        <button
          type="submit"
          class="button primary"
          disabled={sending.busy || body.trim() === '' || segments > mostSegments}
        >
          {words.patient.textSend}
        </button>
      </div>
      {asking && (
        <WhenDialog
          name={name}
          time={timeOfDay(new Date(api.now()).toISOString(), timeZone)}
          onSend={(at) => void send(at)}
          onClose={() => setAsking(false)}
        />
      )}
      {error === null ? (
        <ProblemNote problem={sending.problem} />
      ) : (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
