import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
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

/** Whom Ebb is to alert. */
export function AlertsPart({ edited, change, errorOf, disabled }: PartProps) {
  return (
    <AreaField
      label={said.fields.alertContacts}
      hint={said.fields.alertContactsHint}
      value={edited.alertContacts.join('\n')}
      onValue={(text) => change({ alertContacts: text.split('\n') })}
      disabled={disabled}
      error={errorOf('alertContacts')}
    />
  );
}
