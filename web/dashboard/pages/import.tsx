import { useMemo, useState } from 'preact/hooks';
import { mostFileRows } from '../../../shared/staff-contract/limits.ts';
import { useApp, useClinic } from '../app-context.ts';
import { type Choices, ChooseColumns } from '../import/choose-columns.tsx';
import { guessColumns, knownHeadings } from '../import/columns.ts';
import { Faults } from '../import/faults.tsx';
import { importRunner } from '../import/import-run.ts';
import {
  type PatientBody,
  type PatientRow,
  readPatients,
  unknownConditions,
} from '../import/read-patients.ts';
import { RunPanel } from '../import/run-panel.tsx';
import { type FileOnPage, rowsWith, shownFaults } from '../import/shown-faults.ts';
import { useCheck } from '../import/use-check.ts';
import { useImportRun } from '../import/use-import-run.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { Empty, Loading, ProblemNote } from '../parts/states.tsx';
import { linesFromWorker } from '../sheets/ask-worker.ts';
import { dayOrderOf, usualOrder } from '../sheets/days.ts';
import { FileField } from '../sheets/file-field.tsx';
import type { SheetLine } from '../sheets/read-cells.ts';
import { belowHeadings, readFile } from '../sheets/read-file.ts';
import { whyUnreadable } from '../sheets/why-unreadable.ts';
import { counted, fill, words } from '../words.ts';

const { import: said } = words;
const shownRows = 5;

function Preview({ bodies }: { bodies: readonly PatientBody[] }) {
  const columns = ['firstName', 'label', 'phone', 'condition', 'language', 'timeZone'] as const;
  return (
    <Scroller labelledBy="good-title">
      <table class="plain">
        <caption class="hidden">{said.preview}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.enrol[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bodies.slice(0, shownRows).map((body, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>{body[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** What would happen, and the button that has it happen. */
function Checked({ file }: { file: FileOnPage }) {
  const { api } = useApp();
  const bodies = useMemo(() => file.rows.flatMap(({ body }) => (body === null ? [] : [body])), [file.rows]);
  const check = useCheck(bodies);
  if (check.problem !== null) return <ProblemNote problem={check.problem} />;
  if (check.done < bodies.length) {
    return (
      <>
        <p role="status">{fill(said.checking, { done: check.done, total: bodies.length })}</p>
        <Loading lines={2} />
      </>
    );
  }
  const faults = shownFaults(file, check.errors);
  const bad = new Set(check.errors.map(({ place }) => place));
  const good = bodies.length - bad.size;
  const repeated = file.rows.filter((row: PatientRow) => row.repeated).length;
  return (
    <>
      <section class="panel" aria-labelledby="good-title">
        <h2 id="good-title">
          {rowsWith(faults) === 0
            ? counted(said.good, good)
            : fill(said.goodOf, { good, total: file.rows.length })}
        </h2>
        {repeated > 0 && <p class="soft">{counted(said.repeated, repeated)}</p>}
        {check.already > 0 && <p class="note">{counted(said.already, check.already)}</p>}
        {good > 0 && <Preview bodies={bodies.filter((_, place) => !bad.has(place))} />}
        <div class="form-actions">
          <button
            type="button"
            class="button primary"
            disabled={good === 0}
            onClick={() => void importRunner.start(api, file)}
          >
            {counted(said.submit, good)}
          </button>
        </div>
      </section>
      <Faults headings={file.headings} faults={faults} />
    </>
  );
}

interface Chosen {
  readonly headings: readonly string[];
  readonly lines: readonly SheetLine[];
}

function Importing() {
  const { clinic, timeZone } = useClinic();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choices, setChoices] = useState<Choices>({ columns: {}, order: 'month-first', conditions: {} });
  const [wrong, setWrong] = useState('');
  const choose = async (file: File): Promise<void> => {
    setChosen(null);
    setWrong('');
    const read = await readFile(file, linesFromWorker);
    if (read.lines === null) return setWrong(whyUnreadable(read));
    const found = belowHeadings(read.lines, knownHeadings);
    if (found === null || found.rest.length === 0) return setWrong(words.sheets.noRows);
    if (found.rest.length > mostFileRows) return setWrong(fill(said.tooMany, { most: mostFileRows }));
    const headings = found.headings.cells;
    const columns = guessColumns(headings);
    const dates = found.rest.map(({ cells }) => cells[columns.consentAt ?? -1] ?? '');
    const order = dayOrderOf(dates) ?? usualOrder(clinic?.country ?? 'US');
    setChoices({ columns, order, conditions: choices.conditions });
    setChosen({ headings, lines: found.rest });
  };
  const { columns } = choices;
  const file = useMemo(
    () =>
      chosen === null
        ? null
        : { headings: chosen.headings, columns, rows: readPatients(chosen.lines, { ...choices, timeZone }) },
    [chosen, choices, timeZone],
  );
  const isNamed = columns.firstName !== undefined || columns.fullName !== undefined;
  const missing = isNamed ? (columns.phone === undefined ? said.missing.phone : '') : said.missing.firstName;
  return (
    <>
      <div class="panel form">
        <FileField
          label={said.file}
          hint={said.fileHint}
          error={wrong}
          onFile={(picked) => void choose(picked)}
        />
      </div>
      {chosen !== null && file !== null && (
        <>
          <ChooseColumns
            headings={chosen.headings}
            unknown={unknownConditions(chosen.lines, columns)}
            choices={choices}
            onChoices={setChoices}
          />
          {missing === '' ? <Checked file={file} /> : <p class="note">{missing}</p>}
        </>
      )}
    </>
  );
}

/** Enrols many patients from a file, after showing what would happen: those whose rows are in order. */
export function ImportPage() {
  const { isAdmin } = useApp();
  const run = useImportRun();
  return (
    <>
      <PageHead title={words.pages.import} lead={said.lead} />
      {!isAdmin && <Empty title={said.adminOnly} icon="alarm" />}
      {isAdmin && (run === null ? <Importing /> : <RunPanel run={run} />)}
    </>
  );
}
