import { TextField } from './field.tsx';

const zones = Intl.supportedValuesOf('timeZone');

/** A time zone by its IANA name, with the names this browser knows to choose from. */
export function ZoneField({
  value,
  onValue,
  ...rest
}: {
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  onValue: (value: string) => void;
  disabled?: boolean;
}) {
  return (
    <>
      <TextField {...rest} list="zones" value={value} onValue={onValue} required autoComplete="off" />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
