import type { Condition } from '../../../shared/domain/plan/conditions.ts';
import type { Language } from '../../../shared/domain/clinic/settings.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { numberProblem } from '../api/problem.ts';
import { useApp, useClinic } from '../app-context.ts';
import { conditionChoices, languageChoices } from '../choices.ts';
import { localDateOf } from '../moments.ts';
import { SelectField, TextField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { SameName } from '../parts/same-name.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { ZoneField } from '../parts/zone-field.tsx';
import { patientPlace } from '../route.ts';
import { useDraft, useKept } from '../use-draft.ts';
import { type Sending, useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

interface Reading {
  readonly date: string;
  readonly score: string;
}

const noReadings: readonly Reading[] = [
  { date: '', score: '' },
  { date: '', score: '' },
  { date: '', score: '' },
];

function Baseline({
  readings,
  onReadings,
  today,
  sending,
}: {
  readings: readonly Reading[];
  onReadings: (readings: readonly Reading[]) => void;
  today: string;
  sending: Sending;
}) {
  const change = (place: number, changed: Partial<Reading>): void =>
    onReadings(readings.map((reading, index) => (index === place ? { ...reading, ...changed } : reading)));
  const { enrol } = words;
  return (
    <fieldset class="group-field">
      <legend>{enrol.baseline}</legend>
      <p class="hint">{enrol.baselineHint}</p>
      {readings.map((reading, place) => (
        <div class="field-pair" key={place}>
          <TextField
            label={`${enrol.date} ${place + 1}`}
            type="date"
            max={today}
            value={reading.date}
            onValue={(date) => change(place, { date })}
            required={reading.score !== ''}
            error={sending.errorOf(`baseline.${place}.date`)}
          />
          <TextField
            label={`${enrol.score} ${place + 1}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={10}
            step={1}
            value={reading.score}
            onValue={(score) => change(place, { score })}
            required={reading.date !== ''}
            error={sending.errorOf(`baseline.${place}.score`)}
          />
        </div>
      ))}
    </fieldset>
  );
}

function EnrolForm({ onEnrolled }: { onEnrolled: (patient: PatientRow) => void }) {
  const { api, session } = useApp();
  const { timeZone: clinicZone } = useClinic();
  const sending = useSend();
  const draft = useDraft('enrol');
  const today = localDateOf(api.now(), clinicZone);
  const [firstName, setFirstName] = useKept(draft, 'firstName', '');
  const [phone, setPhone] = useKept(draft, 'phone', '');
  const [chosenZone, setTimeZone] = useKept<string | null>(draft, 'chosenZone', null);
  const [language, setLanguage] = useKept<Language>(draft, 'language', 'en');
  const [condition, setCondition] = useKept<Condition | ''>(draft, 'condition', '');
  const [label, setLabel] = useKept(draft, 'label', '');
  const [time, setTime] = useKept(draft, 'time', '');
  const [how, setHow] = useKept(draft, 'how', '');
  const [by, setBy] = useKept(draft, 'by', session.name);
  const [at, setAt] = useKept(draft, 'at', today);
  const [readings, setReadings] = useKept<readonly Reading[]>(draft, 'readings', noReadings);
  const timeZone = chosenZone ?? clinicZone;
  const { enrol } = words;

  const submit = async (): Promise<void> => {
    const baseline = readings
      .filter(({ date, score }) => date !== '' && score !== '')
      .map(({ date, score }) => ({ date, score: Number(score) }));
    const done = await sending.send<PatientRow>('POST', '/patients', {
      firstName,
      phone,
      timeZone,
      language,
      condition,
      ...(label.trim() !== '' && { label }),
      ...(time !== '' && { preferredTime: time }),
      consent: { how, by, at },
      ...(baseline.length > 0 && { baseline }),
    });
    if (done === null) return;
    draft.forget();
    onEnrolled(done.answer);
  };
  return (
    <Form class="form panel" sending={sending} onSubmit={() => void submit()}>
      {draft.isOld && <p class="note">{words.forms.kept}</p>}
      <div class="field-grid">
        <TextField
          label={enrol.firstName}
          hint={enrol.firstNameHint}
          value={firstName}
          onValue={setFirstName}
          maxLength={60}
          required
          error={sending.errorOf('firstName')}
        />
        <TextField
          label={enrol.label}
          hint={enrol.labelHint}
          value={label}
          onValue={setLabel}
          maxLength={24}
          error={sending.errorOf('label')}
        />
        <TextField
          label={enrol.phone}
          hint={enrol.phoneHint}
          type="tel"
          value={phone}
          onValue={setPhone}
          required
          error={sending.errorOf('phone') ?? numberProblem(sending.problem)}
        />
        <ZoneField
          label={enrol.timeZone}
          hint={enrol.timeZoneHint}
          value={timeZone}
          onValue={setTimeZone}
          error={sending.errorOf('timeZone')}
        />
        <SelectField
          label={enrol.language}
          value={language}
          onValue={setLanguage}
          choices={languageChoices}
        />
        <SelectField
          label={enrol.condition}
          hint={enrol.conditionHint}
          value={condition}
          onValue={setCondition}
          choices={[['', enrol.conditionChoose], ...conditionChoices]}
          required
          error={sending.errorOf('condition')}
        />
        <TextField
          label={enrol.preferredTime}
          hint={enrol.preferredTimeHint}
          type="time"
          min="09:00"
          max="19:00"
          value={time}
          onValue={setTime}
          error={sending.errorOf('preferredTime')}
        />
      </div>
      <SameName firstName={firstName} />
      <fieldset class="group-field">
        <legend>{enrol.consent}</legend>
        <div class="field-grid">
          <TextField
            label={enrol.consentHow}
            hint={enrol.consentHowHint}
            value={how}
            onValue={setHow}
            required
            error={sending.errorOf('consent.how')}
          />
          <TextField
            label={enrol.consentBy}
            value={by}
            onValue={setBy}
            required
            error={sending.errorOf('consent.by')}
          />
          <TextField
            label={enrol.consentAt}
            type="date"
            value={at}
            onValue={setAt}
            required
            error={sending.errorOf('consent.at')}
          />
        </div>
      </fieldset>
      <Baseline readings={readings} onReadings={setReadings} today={today} sending={sending} />
      <ProblemNote problem={sending.problem} />
      <div class="form-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            draft.forget();
            location.hash = '#/patients';
          }}
        >
          {words.app.cancel}
        </button>
        <button type="submit" class="button primary" disabled={sending.busy}>
          {enrol.submit}
        </button>
      </div>
    </Form>
  );
}

/** Enrols one patient, which sends one invitation. */
export function EnrolPage() {
  const { tell } = useApp();
  return (
    <>
      <PageHead title={words.pages.enrol} lead={words.enrol.lead} />
      <EnrolForm
        onEnrolled={(patient) => {
          location.hash = patientPlace(patient.patientId);
          tell(fill(words.enrol.done, { name: patient.firstName }));
        }}
      />
    </>
  );
}
