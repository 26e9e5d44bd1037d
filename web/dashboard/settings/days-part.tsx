import { AreaField, CheckField, TextField } from '../parts/field.tsx';
import { words } from '../words.ts';
import type { PartProps } from './edited.ts';

const { fields, weekdays } = words.settings;

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
    </>
  );
}
