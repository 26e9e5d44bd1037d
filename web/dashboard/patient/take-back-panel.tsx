import type { PatientAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { ProblemNote } from '../parts/states.tsx';
import { patientPlace } from '../route.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

const said = words.patient.takeBack;
/** How long the name of who took the consent may be. */
const mostBy = 100;

/** One click that enrols a discharged patient again with the same details: a new record, and consent anew. */
export function TakeBackPanel({ patient }: { patient: PatientAnswer }) {
  const { api, session, tell } = useApp();
  const sending = useSend();
  const { firstName, label, phone, timeZone, language, condition, preferredTime } = patient;
  const takeBack = async (): Promise<void> => {
    const done = await sending.send<PatientRow>('POST', '/patients', {
      firstName,
      phone,
      timeZone,
      language,
      condition,
      ...(label !== null && { label }),
      ...(preferredTime !== null && { preferredTime }),
      consent: { how: said.how, by: session.name.slice(0, mostBy), at: new Date(api.now()).toISOString() },
    });
    if (done === null) return;
    location.hash = patientPlace(done.answer.patientId);
    // What was told leaves with its page, so it is told on the next one.
    tell(fill(done.answer.status === 'stopped' ? said.stopped : said.done, { name: firstName }));
  };
  return (
    <section class="panel" aria-labelledby="take-back-title">
      <h2 id="take-back-title">{fill(said.title, { name: firstName })}</h2>
      <p>{fill(said.what, { name: firstName })}</p>
      <div class="form-actions">
        <button type="button" class="button primary" disabled={sending.busy} onClick={() => void takeBack()}>
          {fill(said.action, { name: firstName })}
        </button>
      </div>
      <ProblemNote problem={sending.problem} />
    </section>
  );
}
