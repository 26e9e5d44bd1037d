import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { localDateOf } from '../moments.ts';
import { AreaField, CheckField, TextField } from '../parts/field.tsx';
import { words } from '../words.ts';
import type { PartProps } from './edited.ts';

const { fields, weekdays, holidays } = words.settings;

type Picker = typeof import('./holiday-picker.tsx').HolidayPicker;

/** A button, and after it the list of holidays, whose code nobody else has to load. */
function Holidays({ edited, change }: Pick<PartProps, 'edited' | 'change'>) {
  const { api } = useApp();
  const [picker, setPicker] = useState<{ Picker: Picker } | 'loading' | 'failed' | null>(null);
  const { closedDays, country, timeZone } = edited;
  if (picker !== null && typeof picker === 'object') {
    return (
      <picker.Picker
        clinicCountry={country}
        today={localDateOf(api.now(), timeZone)}
        closed={closedDays}
        add={(days) =>
          change({
            closedDays: { ...closedDays, dates: [...closedDays.dates.filter(Boolean), ...days].sort() },
          })
        }
      />
    );
  }
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={picker === 'loading'}
        onClick={() => {
          setPicker('loading');
          import('./holiday-picker.tsx').then(
            ({ HolidayPicker }) => setPicker({ Picker: HolidayPicker }),
            () => setPicker('failed'),
          );
        }}
      >
        {holidays.show}
      </button>
      {picker === 'failed' && <p class="field-error">{holidays.failed}</p>}
    </>
  );
}

/** When the clinic is closed, and how long before a session its reminder leaves. */
export function DaysPart({ edited, change, errorOf, disabled }: PartProps) {
  const { closedDays } = edited;
  const close = (changed: Partial<typeof closedDays>) =>
    change({ closedDays: { ...closedDays, ...changed } });
  return (
    <>
      <TextField
        label={fields.sessionLeadDays}
        hint={fields.sessionLeadDaysHint}
        type="number"
        min={0}
        value={String(edited.sessionLeadDays)}
        onValue={(days) => change({ sessionLeadDays: Number(days) })}
        required
        disabled={disabled}
        error={errorOf('sessionLeadDays')}
      />
      <fieldset class="group-field">
        <legend>{fields.closedWeekdays}</legend>
        <p class="hint">{fields.closedHint}</p>
        {weekdays.map((name, weekday) => (
          <CheckField
            key={name}
            label={name}
            checked={closedDays.weekdays.includes(weekday)}
            onChecked={(on) =>
              close({
                weekdays: on
                  ? [...closedDays.weekdays, weekday]
                  : closedDays.weekdays.filter((day) => day !== weekday),
              })
            }
            disabled={disabled}
          />
        ))}
      </fieldset>
      <AreaField
        label={fields.closedDates}
        hint={fields.closedDatesHint}
        value={closedDays.dates.join('\n')}
        onValue={(text) => close({ dates: text.split('\n') })}
        disabled={disabled}
        error={errorOf('closedDays')}
      />
      {!disabled && <Holidays edited={edited} change={change} />}
    </>
  );
}
