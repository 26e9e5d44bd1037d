import { useState } from 'preact/hooks';
import {
  type SessionPressure,
  type SessionResponse,
  sessionPressures,
  sessionResponses,
} from '../../../shared/domain/patient/sessions/session-record.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { ProblemNote } from '../parts/states.tsx';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

interface Details {
  readonly response: SessionResponse | null;
  readonly pressure: SessionPressure | null;
  readonly note: string;
}

function Choices<Value extends string>({
  legend,
  names,
  values,
  value,
  onValue,
}: {
  legend: string;
  names: Readonly<Record<Value, string>>;
  values: readonly Value[];
  value: Value | null;
  onValue: (value: Value | null) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div class="chips" role="group" aria-label={legend}>
      {values.map((each) => (
        <button
          key={each}
          type="button"
          class="chip"
          aria-pressed={each === value}
          onClick={() => onValue(each === value ? null : each)}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}

/** How a session was taken, recorded at each choice: the whole record every time. */
export function SessionDetails({ path, name }: { path: string; name: string }) {
  const sending = useSend();
  const [details, setDetails] = useState<Details>({ response: null, pressure: null, note: '' });
  const [saved, setSaved] = useState('');
  const save = async (changed: Partial<Details>): Promise<void> => {
    const next = { ...details, ...changed };
    setDetails(next);
    const { response, pressure } = next;
    const note = next.note.trim();
    const body = { attended: true, response, pressure, note: note === '' ? null : note };
    if ((await sending.send<PatientRow>('PUT', path, body)) !== null) setSaved(note);
  };
  return (
    <div class="day-details no-print">
      <Choices
        legend={fill(words.day.responseOf, { name })}
        names={words.day.response}
        values={sessionResponses}
        value={details.response}
        onValue={(response) => void save({ response })}
      />
      <Choices
        legend={fill(words.day.pressureOf, { name })}
        names={words.day.pressure}
        values={sessionPressures}
        value={details.pressure}
        onValue={(pressure) => void save({ pressure })}
      />
      <form
        class="day-note"
        onSubmit={(event) => {
          event.preventDefault();
          void save({});
        }}
      >
        <input
          type="text"
          maxLength={500}
          placeholder={words.day.note}
          aria-label={fill(words.day.noteOf, { name })}
          value={details.note}
          onInput={(event) => setDetails({ ...details, note: event.currentTarget.value })}
        />
        {details.note.trim() !== saved && (
          <button type="submit" class="button small" disabled={sending.busy}>
            {words.day.saveNote}
          </button>
        )}
      </form>
      <ProblemNote problem={sending.problem} />
    </div>
  );
}
