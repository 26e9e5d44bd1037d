import { AreaField, CheckField, SelectField, TextField } from '../parts/field.tsx';
import { ZoneField } from '../parts/zone-field.tsx';
import { readablePhone } from '../numbers.ts';
import { fill, words } from '../words.ts';
import type { EditedSettings, PartProps } from './edited.ts';

const { fields, numberTypes, adjustmentsWords } = words.settings;
const types = Object.entries(numberTypes) as [EditedSettings['numberType'], string][];
const adjustments = Object.entries(adjustmentsWords) as [EditedSettings['adjustments'], string][];

/** What is said below the number: that it may change, and which ones are heard still. */
function formerWords(lines: EditedSettings['formerLines']): string {
  const heard = lines.map(({ number, moved }) =>
    fill(moved ? fields.formerMoved : fields.formerMoving, { number: readablePhone(number) }),
  );
  return [fields.originationNumberHint, ...heard].join(' ');
}

/** Who the clinic is and what its number may do. */
export function ClinicPart({ edited, change, errorOf, disabled }: PartProps) {
  return (
    <div class="field-grid">
      <TextField
        label={fields.name}
        value={edited.name}
        onValue={(name) => change({ name })}
        required
        disabled={disabled}
        error={errorOf('name')}
      />
      <TextField
        label={fields.shortName}
        hint={fields.shortNameHint}
        value={edited.shortName}
        onValue={(shortName) => change({ shortName })}
        required
        disabled={disabled}
        error={errorOf('shortName')}
      />
      <TextField
        label={fields.phone}
        type="tel"
        value={edited.phone}
        onValue={(phone) => change({ phone })}
        required
        disabled={disabled}
        error={errorOf('phone')}
      />
      <ZoneField
        label={fields.timeZone}
        value={edited.timeZone}
        onValue={(timeZone) => change({ timeZone })}
        disabled={disabled}
        error={errorOf('timeZone')}
      />
      <TextField
        label={fields.country}
        hint={fields.countryHint}
        value={edited.country}
        onValue={(country) => change({ country })}
        maxLength={2}
        required
        disabled={disabled}
        error={errorOf('country')}
      />
      <TextField
        label={fields.countries}
        hint={fields.countriesHint}
        value={edited.countries.join(',')}
        onValue={(codes) => change({ countries: codes.split(',') })}
        required
        disabled={disabled}
        error={errorOf('countries')}
      />
      <TextField
        label={fields.bookingLink}
        hint={fields.bookingLinkHint}
        value={edited.bookingLink ?? ''}
        onValue={(link) => change({ bookingLink: link === '' ? null : link })}
        disabled={disabled}
        error={errorOf('bookingLink')}
      />
      <TextField
        label={fields.originationNumber}
        hint={formerWords(edited.formerLines)}
        type="tel"
        value={edited.originationNumber}
        onValue={(originationNumber) => change({ originationNumber })}
        required
        disabled={disabled}
        error={errorOf('originationNumber')}
      />
      <SelectField
        label={fields.numberType}
        value={edited.numberType}
        onValue={(numberType) => change({ numberType })}
        choices={types}
        disabled={disabled}
      />
      <TextField
        label={fields.partsPerSecond}
        hint={fields.partsPerSecondHint}
        type="number"
        min={1}
        value={String(edited.partsPerSecond)}
        onValue={(rate) => change({ partsPerSecond: Number(rate) })}
        required
        disabled={disabled}
        error={errorOf('partsPerSecond')}
      />
      <SelectField
        label={fields.adjustments}
        value={edited.adjustments}
        onValue={(chosen) => change({ adjustments: chosen })}
        choices={adjustments}
        disabled={disabled}
      />
      <CheckField
        label={fields.assumeSessions}
        checked={edited.assumeSessions}
        onChecked={(assumeSessions) => change({ assumeSessions })}
        disabled={disabled}
      />
    </div>
  );
}

/** Whether anything is sent at all, and to whom. */
export function SendingPart({ edited, change, errorOf, disabled }: PartProps) {
  const sending = Object.entries(words.settings.sendingWords) as [EditedSettings['sending'], string][];
  return (
    <>
      <SelectField
        label={fields.sending}
        hint={fields.sendingHint}
        value={edited.sending}
        onValue={(chosen) => change({ sending: chosen })}
        choices={sending}
        disabled={disabled}
      />
      <TextField
        label={fields.dailyCeiling}
        hint={fields.dailyCeilingHint}
        type="number"
        min={1}
        value={edited.dailyCeiling === null ? '' : String(edited.dailyCeiling)}
        onValue={(most) => change({ dailyCeiling: most === '' ? null : Number(most) })}
        disabled={disabled}
        error={errorOf('dailyCeiling')}
      />
      <CheckField
        label={fields.testMode}
        hint={fields.testModeHint}
        checked={edited.testNumbers !== null}
        onChecked={(on) => change({ testNumbers: on ? [] : null })}
        disabled={disabled}
      />
      {edited.testNumbers !== null && (
        <AreaField
          label={fields.testNumbers}
          hint={fields.testNumbersHint}
          value={edited.testNumbers.join('\n')}
          onValue={(text) => change({ testNumbers: text.split('\n') })}
          disabled={disabled}
          error={errorOf('testNumbers')}
        />
      )}
    </>
  );
}
