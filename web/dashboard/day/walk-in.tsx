import { useState } from 'preact/hooks';
import type { CaseloadAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useSend } from '../use-send.ts';
import { useSettled } from '../use-settled.ts';
import { fullNameOf, lastDigits } from '../who.ts';
import { fill, words } from '../words.ts';

const pauseMs = 250;
const most = 6;

/** Somebody who came without being on the sheet: found as one types, recorded by one click. */
export function WalkIn({ date, onChanged }: { date: string; onChanged: () => void }) {
  const { tell } = useApp();
  const sending = useSend();
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed, pauseMs);
  const question =
    asked.length < 2 ? null : { path: '/patients/search', body: { search: asked, limit: most } };
  const { data } = useAnswer<CaseloadAnswer>(question);
  const came = async ({ patientId, firstName }: PatientRow): Promise<void> => {
    const path = `/patients/${patientId}/sessions/${date}`;
    if ((await sending.send<PatientRow>('PUT', path, { attended: true })) === null) return;
    tell(fill(words.day.walkedIn, { name: firstName }));
    setTyped('');
    onChanged();
  };
  const found = asked.length < 2 ? [] : (data?.patients ?? []);
  return (
    <section class="panel no-print" aria-labelledby="walk-in">
      <h2 id="walk-in">{words.day.walkIn}</h2>
      <TextField
        label={words.day.walkInFind}
        type="search"
        value={typed}
        onValue={setTyped}
        maxLength={60}
        autoComplete="off"
        optional={false}
      />
      {found.length > 0 && (
        <ul class="day-found">
          {found.map((patient) => (
            <li key={patient.patientId}>
              <button
                type="button"
                class="button small"
                disabled={sending.busy}
                onClick={() => void came(patient)}
              >
                <Icon name="check" size={16} /> {words.day.came}: {fullNameOf(patient)}{' '}
                <span class="soft">{lastDigits(patient.phone)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ProblemNote problem={sending.problem} />
    </section>
  );
}
