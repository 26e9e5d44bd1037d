import { measuredPart } from '../../../shared/domain/staff-words/english-measures.ts';
import type { BriefAnswer } from '../../../shared/staff-contract/brief.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useClinic } from '../app-context.ts';
import { nameOfCondition } from '../choices.ts';
import { longDate } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { briefPlace } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { fullNameOf } from '../who.ts';
import { fill, words } from '../words.ts';
import { planInLetter } from './plan-in-letter.ts';

const text = words.letter;

function Letter({ brief, patient }: { brief: BriefAnswer; patient: PatientAnswer }) {
  const { clinic } = useClinic();
  const { scores, treatments, measures } = brief;
  const score = (value: number | null | undefined): string => (value == null ? text.unknown : String(value));
  return (
    <article class="panel letter-page">
      <p>
        <strong>{clinic?.name}</strong>
        <br />
        {longDate(brief.date)}
      </p>
      <p>{fill(text.about, { name: fullNameOf(brief), condition: nameOfCondition(brief.condition) })}</p>
      <p>
        {fill(text.scores, {
          before: scores.baseline === null ? text.unknown : scores.baseline.toFixed(1),
          now: score(scores.now?.score),
          lowest: score(scores.lowest?.score),
        })}
      </p>
      <p>{planInLetter(patient)}</p>
      {brief.flare.now && brief.flare.reported.length > 0 && <p>{text.flare}</p>}
      {treatments.length > 0 && (
        <ul class="brief-said">
          {treatments.map(({ date, treatment, note }) => (
            <li key={`${date} ${note}`}>
              {longDate(date)}: {words.brief.treatment[treatment]}, {note}
            </li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <ul class="brief-said">
          {measures.map(({ site, side, degrees, date }) => (
            <li key={`${site} ${side}`}>
              {text.motion} {measuredPart({ site, side })}: {degrees}°, {longDate(date)}
            </li>
          ))}
        </ul>
      )}
      <p>{text.closing}</p>
      <p class="letter-sign">{clinic?.name}</p>
      <p class="only-print disclaimer">{brief.disclaimer}</p>
    </article>
  );
}

/** A letter to whoever referred the patient, made of the same data as the brief, to be printed. */
export function LetterPage({ patientId }: { patientId: string }) {
  const path = `/patients/${encodeURIComponent(patientId)}`;
  const brief = useAnswer<BriefAnswer>(`${path}/brief`);
  const patient = useAnswer<PatientAnswer>(path);
  const problem = brief.problem ?? patient.problem;
  const ready = brief.data !== null && patient.data !== null;
  return (
    <>
      <PageHead
        above={
          <a href={briefPlace(patientId)}>
            <Icon name="back" size={14} /> {words.pages.brief}
          </a>
        }
        title={words.pages.letter}
      >
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" size={16} /> {words.day.print}
        </button>
      </PageHead>
      {ready && <Letter brief={brief.data} patient={patient.data} />}
      {!ready && problem === null && <Loading lines={6} />}
      {!ready && problem !== null && <Failed problem={problem} again={brief.reload} />}
    </>
  );
}
