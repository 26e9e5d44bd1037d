import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
import { readablePhone } from '../numbers.ts';
import { AreaField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { counted, fill, words } from '../words.ts';
import type { PartProps } from './edited.ts';

const { settings: said } = words;

/** Whether the clinic is live, and if not, why and what to do. */
export function LiveNote({ clinic }: { clinic: ClinicAnswer }) {
  const { confirmedContacts, problem } = clinic.live;
  if (problem === undefined) {
    return (
      <p class="note note-good">
        <Icon name="check" />
        <span>
          <strong>{said.liveTitle}.</strong>{' '}
          {fill(said.live, { count: counted(said.liveContacts, confirmedContacts.length) })}
          {clinic.testNumbers !== null && ` ${said.testOn}`}
        </span>
      </p>
    );
  }
  return (
    <p class="note note-watch">
      <Icon name="alarm" />
      <span>
        <strong>{said.notLiveTitle}.</strong> {problem}
      </span>
    </p>
  );
}

/** Whom Ebb alerts, and who of them has confirmed. */
export function AlertsPart({
  edited,
  change,
  errorOf,
  disabled,
  saved,
}: PartProps & { saved: ClinicAnswer }) {
  return (
    <>
      <ul class="contacts">
        {saved.alertContacts.map((contact) => {
          const confirmed = saved.live.confirmedContacts.includes(contact);
          return (
            <li key={contact}>
              <Icon name={confirmed ? 'check' : 'clock'} size={16} />
              <span>{readablePhone(contact)}</span>
              <span class={confirmed ? 'tag tag-good' : 'tag tag-today'}>
                {confirmed ? said.confirmed : said.unconfirmed}
              </span>
            </li>
          );
        })}
      </ul>
      <AreaField
        label={said.fields.alertContacts}
        hint={said.fields.alertContactsHint}
        value={edited.alertContacts.join('\n')}
        onValue={(text) => change({ alertContacts: text.split('\n') })}
        disabled={disabled}
        error={errorOf('alertContacts')}
      />
    </>
  );
}
