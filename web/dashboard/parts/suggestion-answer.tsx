import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import type { PatientRow, Suggestion } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { useSend } from '../use-send.ts';
import { fill, words, wordsFor } from '../words.ts';
import { Icon } from './icon.tsx';
import { ProblemNote } from './states.tsx';

/** A move the rules found, with the two answers staff may give. */
export function SuggestionAnswer({
  patient,
  suggestion,
  onRow,
}: {
  patient: PatientRow;
  suggestion: Suggestion;
  onRow: (row: PatientRow, done: string) => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const name = patient.firstName;
  const phase = cadence[suggestion.to];
  const answer = async (accept: boolean): Promise<void> => {
    const path = `/patients/${patient.patientId}/suggestion`;
    const done = await sending.send<PatientRow>('POST', path, { id: suggestion.id, accept });
    if (done === null) return;
    tell(fill(accept ? words.today.accepted : words.today.declined, { name, phase }));
    onRow(done.answer, accept ? fill(words.today.doneAccepted, { phase }) : words.today.doneDeclined);
  };
  return (
    <div class="suggestion">
      <p>
        {fill(words.today.suggested, {
          phase,
          rule: wordsFor(words.rule, suggestion.rule),
        })}
        {!suggestion.holds && ` ${words.today.suggestionGone}`}
      </p>
      <div class="button-row">
        <button
          type="button"
          class="button small primary"
          disabled={sending.busy}
          aria-label={fill(words.today.acceptFor, { name })}
          onClick={() => void answer(true)}
        >
          <Icon name="check" size={16} /> {words.today.accept}
        </button>
        <button
          type="button"
          class="button small"
          disabled={sending.busy}
          aria-label={fill(words.today.declineFor, { name })}
          onClick={() => void answer(false)}
        >
          <Icon name="cross" size={16} /> {words.today.decline}
        </button>
      </div>
      <ProblemNote problem={sending.problem} />
    </div>
  );
}
