/** What staff note beside sessions and scores: a note, another treatment, a measure. */
import { useId } from 'preact/hooks';
import { bodySides, bodySites } from '../../../shared/domain/measure-kinds.ts';
import { treatmentKinds } from '../../../shared/domain/treatment-kinds.ts';
import { shortDate } from '../moments.ts';
import { AreaField, ChoiceField, SelectField, TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { fill, words } from '../words.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

const { care } = words;

export function NoteDialog(props: ActionProps) {
  const action = useAction(props, 'note');
  const [body, setBody] = useKept(action.draft, 'body', '');
  return (
    <FormDialog
      title={care.addNote}
      lead={care.noteWhat}
      action={care.save}
      sending={action}
      draft={action.draft}
      onClose={props.onClose}
      onSubmit={() => action.act('POST', '/notes', { body }, care.noteDone)}
    >
      <AreaField
        label={care.note}
        value={body}
        onValue={setBody}
        rows={5}
        required
        error={action.errorOf('body')}
      />
    </FormDialog>
  );
}

export function TreatmentDialog(props: ActionProps) {
  const { today, onClose } = props;
  const action = useAction(props, 'treatment');
  const [kind, setKind] = useKept<(typeof treatmentKinds)[number]>(action.draft, 'kind', 'medication');
  const [date, setDate] = useKept(action.draft, 'date', today);
  const [note, setNote] = useKept(action.draft, 'note', '');
  return (
    <FormDialog
      title={care.addTreatment}
      action={care.save}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() =>
        action.act(
          'POST',
          '/treatments',
          { kind, date, note },
          fill(care.treatmentDone, { date: shortDate(date) }),
        )
      }
    >
      <SelectField
        label={care.treatment}
        value={kind}
        onValue={setKind}
        choices={treatmentKinds.map((each) => [each, care.treatments[each]])}
        error={action.errorOf('kind')}
      />
      <TextField
        label={care.date}
        type="date"
        value={date}
        onValue={setDate}
        max={today}
        required
        error={action.errorOf('date')}
      />
      <AreaField
        label={care.treatmentNote}
        value={note}
        onValue={setNote}
        rows={2}
        required
        error={action.errorOf('note')}
      />
    </FormDialog>
  );
}

export function MeasureDialog(props: ActionProps) {
  const { today, onClose } = props;
  const action = useAction(props, 'measure');
  const [site, setSite] = useKept(action.draft, 'site', '');
  const [side, setSide] = useKept<(typeof bodySides)[number]>(action.draft, 'side', 'left');
  const [degrees, setDegrees] = useKept(action.draft, 'degrees', '');
  const [date, setDate] = useKept(action.draft, 'date', today);
  const sites = useId();
  return (
    <FormDialog
      title={care.addMeasure}
      action={care.save}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() =>
        action.act(
          'POST',
          '/measures',
          { kind: 'range-of-motion', site, side, degrees: Number(degrees), date },
          fill(care.measureDone, { date: shortDate(date) }),
        )
      }
    >
      <TextField
        label={care.site}
        value={site}
        onValue={setSite}
        maxLength={40}
        list={sites}
        required
        error={action.errorOf('site')}
      />
      <datalist id={sites}>
        {bodySites.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <ChoiceField
        legend={care.side}
        value={side}
        onValue={setSide}
        choices={bodySides.map((each) => [each, care.sides[each]])}
        error={action.errorOf('side')}
      />
      <div class="field-pair">
        <TextField
          label={care.degrees}
          type="number"
          inputMode="numeric"
          min={0}
          max={360}
          step={1}
          value={degrees}
          onValue={setDegrees}
          required
          error={action.errorOf('degrees')}
        />
        <TextField
          label={care.date}
          type="date"
          value={date}
          onValue={setDate}
          max={today}
          required
          error={action.errorOf('date')}
        />
      </div>
    </FormDialog>
  );
}
