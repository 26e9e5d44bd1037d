/** What the columns of a report hold and what its words for a status mean, to be put right before anything is sent. */
import { bookingStates } from '../../../shared/domain/patient/sessions/bookings.ts';
import { useClinic } from '../app-context.ts';
import { SelectField } from '../parts/field.tsx';
import type { DayOrder } from '../sheets/days.ts';
import { fill, words } from '../words.ts';
import { type Columns, type Field, fields } from './columns.ts';
import type { ReportRow, StateChoices } from './read-report.ts';
import { bareState } from './states.ts';

const { appointments: said, sheets } = words;
const shownRows = 5;

/** Everything that is chosen about a report. */
export interface Choices {
  readonly columns: Columns;
  readonly states: StateChoices;
  readonly order: DayOrder;
}

function without(columns: Columns, field: Field): Columns {
  const { [field]: _left, ...others } = columns;
  return others;
}

function ColumnFields({
  headings,
  choices,
  onChoices,
}: {
  headings: readonly string[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  const places = headings.map((heading, place) => [String(place), heading || `${place + 1}`] as const);
  const { columns } = choices;
  const choose = (field: Field, place: string): void => {
    const others = without(columns, field);
    onChoices({ ...choices, columns: place === '' ? others : { ...others, [field]: Number(place) } });
  };
  return (
    <div class="columns-chosen">
      {fields.map((field) => (
        <SelectField
          key={field}
          label={said.fields[field]}
          value={columns[field] === undefined ? '' : String(columns[field])}
          onValue={(place) => choose(field, place)}
          choices={[['', sheets.noColumn], ...places]}
        />
      ))}
      <SelectField
        label={sheets.order}
        value={choices.order}
        onValue={(order) => onChoices({ ...choices, order })}
        choices={(['month-first', 'day-first'] as const).map((order) => [order, sheets.orders[order]])}
      />
    </div>
  );
}

function StateFields({
  unknown,
  choices,
  onChoices,
}: {
  unknown: readonly string[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  if (unknown.length === 0) return null;
  return (
    <>
      <h3>{said.statesTitle}</h3>
      <p class="soft">{said.statesWhat}</p>
      <div class="columns-chosen">
        {unknown.map((word) => (
          <SelectField
            key={word}
            label={word}
            value={choices.states[bareState(word)] ?? ''}
            onValue={(state) => {
              const { [bareState(word)]: _before, ...others } = choices.states;
              const states = state === '' ? others : { ...others, [bareState(word)]: state };
              onChoices({ ...choices, states });
            }}
            choices={[
              ['', sheets.choose],
              ...[...bookingStates, 'left-out' as const].map((state) => [state, said.states[state]] as const),
            ]}
          />
        ))}
      </div>
    </>
  );
}

function FirstRows({ rows, columns }: { rows: readonly ReportRow[]; columns: Columns }) {
  const wrong = rows.filter(({ problem }) => problem === 'bad-date' || problem === 'unknown-state');
  const shown = (wrong.length > 0 ? wrong : rows).slice(0, shownRows);
  const cell = (row: ReportRow, field: Field): string => row.cells[columns[field] ?? -1] ?? '';
  return (
    <div class="scroller">
      <table class="plain">
        <caption class="hidden">{said.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{said.row}</th>
            <th scope="col">{said.cell}</th>
            <th scope="col">{said.as}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.row}>
              <th scope="row" class="number">
                {row.row}
              </th>
              <td>
                {[cell(row, 'date'), cell(row, 'time'), cell(row, 'state')]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </td>
              <td>
                {row.booking === null
                  ? row.problem !== null && said.problems[row.problem]
                  : `${row.booking.start} · ${said.states[row.booking.state]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The choices, and how the first rows are read by them, those that cannot be read before the others. */
export function Mapping({
  headings,
  rows,
  unknown,
  choices,
  onChoices,
}: {
  headings: readonly string[];
  rows: readonly ReportRow[];
  /** Null when the column of states holds something else. */
  unknown: readonly string[] | null;
  choices: Choices;
  onChoices: (choices: Choices) => void;
}) {
  const { timeZone } = useClinic();
  return (
    <section class="panel form" aria-labelledby="columns-title">
      <h2 id="columns-title">{sheets.columnsTitle}</h2>
      <p class="lead">{said.columnsWhat}</p>
      <ColumnFields headings={headings} choices={choices} onChoices={onChoices} />
      <p class="soft">{fill(said.zone, { zone: timeZone })}</p>
      {unknown === null ? (
        <p class="field-error">{said.tooManyStates}</p>
      ) : (
        <StateFields unknown={unknown} choices={choices} onChoices={onChoices} />
      )}
      <FirstRows rows={rows} columns={choices.columns} />
    </section>
  );
}
