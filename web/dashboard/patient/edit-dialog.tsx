import { useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/clinic/settings.ts';
import type { Condition } from '../../../shared/domain/plan/conditions.ts';
import { numberProblem } from '../api/problem.ts';
import { conditionChoices, languageChoices } from '../choices.ts';
import { SelectField, TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { ZoneField } from '../parts/zone-field.tsx';
import { words } from '../words.ts';
import { useKept } from '../use-draft.ts';
import { type ActionProps, useAction } from './use-action.ts';

/** Changes what is known of a patient; only what differs is sent. */
export function EditDialog(props: ActionProps) {
  const { onClose } = props;
  // As it was when the dialog opened: what somebody else changes meanwhile is not changed back.
  const action = useAction(props, 'edit');
  const [patient] = useState(props.patient);
  const [firstName, setFirstName] = useKept(action.draft, 'firstName', patient.firstName);
  const [phone, setPhone] = useKept(action.draft, 'phone', patient.phone);
  const [timeZone, setTimeZone] = useKept(action.draft, 'timeZone', patient.timeZone);
  const [language, setLanguage] = useKept<Language>(action.draft, 'language', patient.language);
  const [condition, setCondition] = useKept<Condition>(action.draft, 'condition', patient.condition);
  const [time, setTime] = useKept(action.draft, 'time', patient.preferredTime ?? '');
  const [label, setLabel] = useKept(action.draft, 'label', patient.label ?? '');
  const [how, setHow] = useKept(action.draft, 'how', '');
  const [by, setBy] = useKept(action.draft, 'by', '');
  const preferredTime = time === '' ? null : time;
  const wanted = {
    firstName,
    phone,
    timeZone,
    language,
    condition,
    preferredTime,
    label: label.trim() === '' ? null : label,
  };
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => patient[field as keyof typeof wanted] !== value),
  );
  const isMoved = 'phone' in changed;
  const given = isMoved && how !== '' ? { consent: { how, by, at: props.today } } : {};
  const { enrol, actions } = words;
  return (
    <FormDialog
      title={actions.edit}
      action={actions.editDo}
      ready={Object.keys(changed).length > 0}
      sending={action}
      draft={action.draft}
      onClose={onClose}
      onSubmit={() => action.act('PATCH', '', { ...changed, ...given }, actions.edited)}
    >
      <TextField
        label={enrol.firstName}
        value={firstName}
        onValue={setFirstName}
        required
        error={action.errorOf('firstName')}
      />
      <TextField
        label={enrol.label}
        hint={enrol.labelHint}
        value={label}
        onValue={setLabel}
        maxLength={24}
        error={action.errorOf('label')}
      />
      <TextField
        label={enrol.phone}
        hint={enrol.phoneHint}
        type="tel"
        value={phone}
        onValue={setPhone}
        required
        error={action.errorOf('phone') ?? numberProblem(action.problem)}
      />
      {isMoved && (
        <TextField
          label={enrol.consentHow}
          hint={actions.editConsent}
          value={how}
          onValue={setHow}
          error={action.errorOf('consent.how')}
        />
      )}
      {isMoved && how !== '' && (
        <TextField
          label={enrol.consentBy}
          value={by}
          onValue={setBy}
          required
          error={action.errorOf('consent.by')}
        />
      )}
      <ZoneField
        label={enrol.timeZone}
        hint={enrol.timeZoneHint}
        value={timeZone}
        onValue={setTimeZone}
        error={action.errorOf('timeZone')}
      />
      <SelectField
        label={enrol.language}
        value={language}
        onValue={setLanguage}
        choices={languageChoices}
        error={action.errorOf('language')}
      />
      <SelectField
        label={enrol.condition}
        hint={enrol.conditionHint}
        value={condition}
        onValue={setCondition}
        choices={conditionChoices}
        error={action.errorOf('condition')}
      />
      <TextField
        label={enrol.preferredTime}
        hint={enrol.preferredTimeHint}
        type="time"
        min="09:00"
        max="19:00"
        value={time}
        onValue={setTime}
        error={action.errorOf('preferredTime')}
      />
    </FormDialog>
  );
}
