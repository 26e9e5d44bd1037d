import type { AttentionKind } from '../../../shared/domain/attention-kinds.ts';
import { isEmergency } from '../../../shared/domain/attention-kinds.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { useDraft, useKept } from '../use-draft.ts';
import { useSeen } from '../use-seen.ts';
import { useSend } from '../use-send.ts';
import { fullNameOf } from '../who.ts';
import { fill, words, wordsFor } from '../words.ts';
import { AboutContext } from './about.ts';
import { AreaField } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Asks for the note that clearing needs; one click fills in the usual ones. */
export function ClearDialog({
  patient,
  kind,
  onClose,
  onCleared,
}: {
  patient: PatientRow;
  kind: AttentionKind;
  onClose: () => void;
  onCleared: (row: PatientRow, note: string) => void;
}) {
  const { tell } = useApp();
  const draft = useDraft(`clear ${kind} ${patient.patientId}`);
  const [note, setNote] = useKept(draft, 'note', '');
  const sending = useSend();
  const seen = useSeen(patient, sending);
  const what = wordsFor(words.attention, kind);
  const name = patient.firstName;
  const danger = isEmergency(kind);
  const clear = async (): Promise<void> => {
    const path = `/patients/${patient.patientId}/attention/${kind}/clear`;
    const done = await sending.send<PatientRow>('POST', path, { note, seen });
    if (done === null) return;
    draft.forget();
    tell(fill(words.today.cleared, { what, name }));
    onCleared(done.answer, note);
  };
  return (
    <AboutContext.Provider value={fullNameOf(patient)}>
      <FormDialog
        title={fill(words.today.clearTitle, { what })}
        lead={fill(danger ? words.today.clearDanger : words.today.clearWhat, { name })}
        action={words.today.clear}
        ready={note.trim() !== ''}
        sending={sending}
        draft={draft}
        onSubmit={() => void clear()}
        onClose={onClose}
      >
        <div class="chips">
          {(danger ? words.today.dangerChoices : words.today.noteChoices).map((choice) => (
            <button key={choice} type="button" class="chip" onClick={() => setNote(choice)}>
              {choice}
            </button>
          ))}
        </div>
        <AreaField
          label={danger ? words.today.dangerNote : words.today.note}
          value={note}
          onValue={setNote}
          required
          error={sending.errorOf('note')}
        />
      </FormDialog>
    </AboutContext.Provider>
  );
}
