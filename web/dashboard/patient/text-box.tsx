import { useId, useState } from 'preact/hooks';
import { segmentsOf } from '../../../shared/domain/texts/segments.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { SegmentCount } from '../parts/segment-count.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { mostSegments } from '../text-cost.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

const cannot = new Set(['stopped', 'discharged', 'invited', 'erased']);

/** Where staff write to the patient, with segments and cost as they type. */
export function TextBox({ patient, onSent }: { patient: PatientAnswer; onSent: () => void }) {
  const { tell } = useApp();
  const [body, setBody] = useState('');
  const sending = useSend();
  const id = useId();
  const name = patient.firstName;
  if (cannot.has(patient.status)) {
    return (
      <p class="note">
        {fill(words.patient.textCannot, { why: words.status[patient.status].toLowerCase() })}
      </p>
    );
  }
  const { segments } = segmentsOf(body.trim());
  const send = async (): Promise<void> => {
    const path = `/patients/${patient.patientId}/texts`;
    const done = await sending.send<unknown>('POST', path, { body: body.trim() });
    if (done === null) return;
    setBody('');
    tell(fill(words.patient.textSent, { name }));
    onSent();
  };
  const error = sending.errorOf('body');
  return (
    <form
      class="text-box"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={id}>{fill(words.patient.textLabel, { name })}</label>
      <textarea
        id={id}
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
        {body.trim() === '' ? (
          <span id={`${id}-count`} />
        ) : (
          <SegmentCount id={`${id}-count`} body={body.trim()} />
        )}
        <button
          type="submit"
          class="button primary"
          disabled={sending.busy || body.trim() === '' || segments > mostSegments}
        >
          {words.patient.textSend}
        </button>
      </div>
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
