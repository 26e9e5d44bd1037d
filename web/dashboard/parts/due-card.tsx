import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { shortDate } from '../moments.ts';
import { nextSessionWords } from '../next-session.ts';
import { briefPlace } from '../route.ts';
import { fill, words } from '../words.ts';
import { CallButton } from './call-button.tsx';
import { Icon } from './icon.tsx';
import { WaitingRow } from './waiting-row.tsx';

/** One patient whose session is due or overdue and not booked, while nothing else waits. */
export function DueCard({ patient, shared }: { patient: PatientRow; shared: boolean }) {
  const { api } = useApp();
  const next = nextSessionWords(patient, api.now());
  const { firstName: name, lastScore, phone } = patient;
  return (
    <li class="card waiting waiting-due">
      <WaitingRow
        patient={patient}
        shared={shared}
        nextSession={false}
        what={
          <span class={next?.overdue === true ? 'waiting-kind kind-today' : 'waiting-kind'}>
            <Icon name="clock" size={16} /> {next?.words}
          </span>
        }
        why={
          <p class="waiting-why">
            {lastScore === null
              ? words.patients.noScores
              : fill(words.today.lastScore, { score: lastScore.score, date: shortDate(lastScore.date) })}
            <span class="soft"> {words.today.dueTodo}</span>
          </p>
        }
      >
        <a
          class="button small"
          href={briefPlace(patient.patientId)}
          aria-label={fill(words.day.briefOf, { name })}
        >
          {words.pages.brief}
        </a>
        <CallButton phone={phone} />
      </WaitingRow>
    </li>
  );
}
