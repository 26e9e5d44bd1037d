import type { Crisis } from '../../../shared/staff-contract/waiting.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime, sinceOrUntil } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { patientPlace } from '../route.ts';
import { counted, fill, words } from '../words.ts';
import { Icon } from './icon.tsx';

/** More would hide the page on a phone. */
const mostShown = 3;

function Person({ crisis: { patientId, firstName, phone, since } }: { crisis: Crisis }) {
  const { api } = useApp();
  const { timeZone } = useClinic();
  const name = firstName ?? words.today.unknownNumber;
  return (
    <li>
      <span>
        <strong>{name}</strong>{' '}
        <time dateTime={since} title={dateAndTime(since, timeZone)}>
          {fill(words.today.since, { moment: sinceOrUntil(since, api.now()) })}
        </time>
      </span>
      <span class="crisis-links">
        <a href={`tel:${phone}`}>
          <Icon name="phone" size={16} /> {fill(words.today.call, { phone: readablePhone(phone) })}
        </a>
        <a
          href={patientId === null ? '#/inbox' : patientPlace(patientId)}
          aria-label={fill(words.today.open, { name })}
        >
          {words.today.openShort}
        </a>
      </span>
    </li>
  );
}

/** Who is in a crisis, on every page until somebody has said what was done. */
export function CrisisBar({ crises }: { crises: readonly Crisis[] }) {
  const title = counted(words.app.crisisBar, crises.length);
  return (
    <>
      <div class="hidden" role="alert">
        {crises.length > 0 && title}
      </div>
      {crises.length > 0 && (
        <section class="crisis-bar" aria-label={words.attention.crisis}>
          <p>
            <Icon name="alarm" /> {title}
          </p>
          <ul>
            {crises.slice(0, mostShown).map((crisis) => (
              <Person key={`${crisis.patientId}${crisis.phone}${crisis.since}`} crisis={crisis} />
            ))}
          </ul>
          {crises.length > mostShown && <a href="#/today">{words.app.crisisAll}</a>}
        </section>
      )}
    </>
  );
}
