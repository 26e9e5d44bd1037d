/** Offers a country's holidays as days on which the clinic is closed. The list is loaded with the code that knows it. */
import { useState } from 'preact/hooks';
import { CheckField, SelectField } from '../parts/field.tsx';
import { longDate } from '../moments.ts';
import { counted, words } from '../words.ts';
import { countries, holidaysOf, knownCountry, statesOf } from './holidays.ts';

const said = words.settings.holidays;

export function HolidayPicker({
  clinicCountry,
  today,
  closed,
  add,
}: {
  /** As the settings have it. */
  clinicCountry: string;
  /** The clinic's local day. */
  today: string;
  closed: { readonly weekdays: readonly number[]; readonly dates: readonly string[] };
  add: (dates: string[]) => void;
}) {
  const [country, setCountry] = useState(() => knownCountry(clinicCountry));
  const [state, setState] = useState('');
  const [year, setYear] = useState(today.slice(0, 4));
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1].map(String);
  const states = country === '' ? [] : statesOf(country);
  const isClosed = (date: string) =>
    closed.dates.includes(date) || closed.weekdays.includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  const offered = country === '' ? [] : holidaysOf(country, state, Number(year));
  const days = offered.filter(({ date }) => date >= today && !isClosed(date));
  const chosen = days.map(({ date }) => date).filter((date) => !leftOut.has(date));
  return (
    <fieldset class="group-field">
      <legend>{said.title}</legend>
      <div class="filters">
        <SelectField
          label={said.country}
          value={country}
          onValue={(code) => {
            setCountry(code);
            setState('');
          }}
          choices={[['', said.none], ...countries()]}
        />
        {states.length > 0 && (
          <SelectField
            label={said.state}
            value={state}
            onValue={setState}
            choices={[['', said.everywhere], ...states]}
          />
        )}
        <SelectField
          label={said.year}
          value={year}
          onValue={setYear}
          choices={years.map((each) => [each, each] as const)}
        />
      </div>
      {country !== '' && days.length === 0 && <p class="soft">{said.nothing}</p>}
      {days.map(({ date, name }) => (
        <CheckField
          key={date}
          label={`${longDate(date)}: ${name}`}
          checked={!leftOut.has(date)}
          onChecked={(on) =>
            setLeftOut(new Set(on ? [...leftOut].filter((day) => day !== date) : [...leftOut, date]))
          }
        />
      ))}
      {days.length > 0 && (
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => add(chosen)}>
          {counted(said.add, chosen.length)}
        </button>
      )}
    </fieldset>
  );
}
