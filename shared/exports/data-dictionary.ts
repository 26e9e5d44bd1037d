/** What each field of an export means, from the same tables the files are written with. */
import type { ExportKind } from '../domain/export-kinds.ts';
import { checkInColumns } from './check-in-columns.ts';
import { type Column, columnsOf, type Form } from './column.ts';
import { csvHead, csvTable } from './csv.ts';
import { fhirElements } from './fhir-elements.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { sessionColumns } from './session-columns.ts';

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly values: string;
  readonly meaning: string;
}

const entryColumns: readonly Column<Entry>[] = [
  { name: 'field', type: 'text', meaning: 'Field.', cell: ({ name }) => name },
  { name: 'type', type: 'text', meaning: 'Type.', cell: ({ type }) => type },
  { name: 'values', type: 'text', meaning: 'Values.', cell: ({ values }) => values },
  { name: 'meaning', type: 'text', meaning: 'Meaning.', cell: ({ meaning }) => meaning },
];

function entriesOfColumns<Line>(columns: readonly Column<Line>[], form: Form): Entry[] {
  return columnsOf(columns, form).map(({ meaning, name, type, values }) => ({
    name,
    type,
    values: values?.join(', ') ?? '',
    meaning,
  }));
}

function entriesOf(kind: ExportKind, form: Form): Entry[] {
  switch (kind) {
    case 'check-ins.csv':
      return entriesOfColumns(checkInColumns, form);
    case 'outcomes.csv':
      return entriesOfColumns(outcomeColumns, form);
    case 'sessions.csv':
      return entriesOfColumns(sessionColumns, form);
    case 'fhir.ndjson':
      return fhirElements
        .filter(({ only }) => only === undefined || only === form)
        .map(({ meaning, path }) => ({ name: path, type: 'FHIR R4', values: '', meaning }));
    default:
      return kind satisfies never;
  }
}

/** The data dictionary that lies beside an export, as CSV. */
export function dictionaryCsv(kind: ExportKind, form: Form): string {
  return csvHead(entryColumns) + csvTable(entryColumns, entriesOf(kind, form));
}

const titles: Record<ExportKind, string> = {
  'check-ins.csv': 'check-ins.csv: one line a check-in',
  'outcomes.csv': 'outcomes.csv: one line a patient',
  'sessions.csv': 'sessions.csv: one line a session, change of plan, flare, pause, treatment or measure',
  'fhir.ndjson': 'fhir.ndjson: FHIR R4, one resource a line',
};

function formsOf(kind: ExportKind, name: string): string {
  const inForm = (form: Form) => entriesOf(kind, form).some((entry) => entry.name === name);
  if (!inForm('deidentified')) return 'identified';
  return inForm('identified') ? 'both' : 'de-identified';
}

function tableOf(kind: ExportKind): string {
  const names = new Map(
    [...entriesOf(kind, 'identified'), ...entriesOf(kind, 'deidentified')].map((entry) => [
      entry.name,
      entry,
    ]),
  );
  const lines = [...names.values()].map(
    ({ meaning, name, type, values }) =>
      `| \`${name}\` | ${formsOf(kind, name)} | ${type} | ${values === '' ? '' : `${values}. `}${meaning} |`,
  );
  return [`## ${titles[kind]}`, '', '| field | form | type | meaning |', '|---|---|---|---|', ...lines].join(
    '\n',
  );
}

/** `docs/data-dictionary.md`; a test compares it with the file. */
export function dictionaryPage(): string {
  const kinds = Object.keys(titles) as ExportKind[];
  const intro =
    'Made by `npm run data-dictionary` from the tables that the exports are written with. ' +
    'Files are UTF-8; CSV begins with a byte order mark so that Excel reads it right, lines end with CR LF, an ' +
    'apostrophe stands before text that a spreadsheet would run as a formula, and an empty field is a missing value. ' +
    'De-identified files hold no name, number, time of day or date: days are counted from the first day of the ' +
    "patient's first phase, or from enrolment where none has begun.";
  return `${['# Data dictionary of the exports', '', intro, '', kinds.map(tableOf).join('\n\n')].join('\n')}\n`;
}
