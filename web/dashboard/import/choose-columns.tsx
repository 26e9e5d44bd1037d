/** What the columns of a file hold and what its words for conditions mean, to be put right before anything is sent. */
import { conditionChoices } from '../choices.ts';
import { SelectField } from '../parts/field.tsx';
import { bareWords } from '../sheets/bare.ts';
import type { DayOrder } from '../sheets/days.ts';
import { counted, fill, words } from '../words.ts';
import { type Columns, type Field, fields } from './columns.ts';
import type { ConditionChoices } from './read-patients.ts';

const { import: said, sheets } = words;

/** Everything that is chosen about a file. */
export interface Choices {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly conditions: ConditionChoices;
}

const needed: readonly Field[] = ['firstName', 'phone', 'condition'];
const dated: readonly Field[] = ['consentAt', 'baseline'];

interface Props {
  readonly headings: readonly string[];
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

function ColumnFields({ headings, choices, onChoices }: Props) {
  const { columns } = choices;
  const places = headings.map((heading, place) => [String(place), heading || `${place + 1}`] as const);
  const choose = (field: Field, place: string): void => {
    const { [field]: _before, ...others } = columns;
    onChoices({ ...choices, columns: place === '' ? others : { ...others, [field]: Number(place) } });
  };
  const one = (field: Field) => (
    <SelectField
      key={field}
      label={said.fields[field]}
      value={columns[field] === undefined ? '' : String(columns[field])}
      onValue={(place) => choose(field, place)}
      choices={[['', sheets.noColumn], ...places]}
    />
  );
  const isKnown = (field: Field): boolean => columns[field] !== undefined || needed.includes(field);
  const used = new Set(Object.values(columns));
  const left = headings.filter((heading, place) => heading !== '' && !used.has(place));
  return (
    <>
      <div class="columns-chosen">
        {fields.filter(isKnown).map(one)}
        {dated.some((field) => columns[field] !== undefined) && (
          <SelectField
            label={sheets.order}
            value={choices.order}
            onValue={(order) => onChoices({ ...choices, order })}
            choices={(['month-first', 'day-first'] as const).map((order) => [order, sheets.orders[order]])}
          />
        )}
      </div>
      {left.length > 0 && <p class="soft">{fill(said.leftOut, { columns: left.join(', ') })}</p>}
      <details class="columns">
        <summary>{said.moreColumns}</summary>
        <div class="columns-chosen">{fields.filter((field) => !isKnown(field)).map(one)}</div>
      </details>
    </>
  );
}

function Conditions({
  unknown,
  choices,
  onChoices,
}: Omit<Props, 'headings'> & { unknown: readonly { word: string; rows: number }[] }) {
  if (unknown.length === 0) return null;
  return (
    <>
      <h3>{said.conditionsTitle}</h3>
      <p class="soft">{said.conditionsWhat}</p>
      <div class="columns-chosen">
        {unknown.map(({ word, rows }) => (
          <SelectField
            key={word}
            label={`${word || said.emptyWord} (${counted(said.rows, rows)})`}
            value={choices.conditions[bareWords(word)] ?? ''}
            onValue={(condition) => {
              const { [bareWords(word)]: _before, ...others } = choices.conditions;
              const conditions = condition === '' ? others : { ...others, [bareWords(word)]: condition };
              onChoices({ ...choices, conditions });
            }}
            choices={[['', sheets.choose], ...conditionChoices]}
          />
        ))}
      </div>
    </>
  );
}

/** The choices; words for conditions are asked for where they are not known. */
export function ChooseColumns({
  unknown,
  ...props
}: Props & { unknown: readonly { word: string; rows: number }[] }) {
  return (
    <section class="panel form" aria-labelledby="columns-title">
      <h2 id="columns-title">{sheets.columnsTitle}</h2>
      <p class="lead">{said.columnsWhat}</p>
      <ColumnFields {...props} />
      <Conditions unknown={unknown} choices={props.choices} onChoices={props.onChoices} />
    </section>
  );
}
