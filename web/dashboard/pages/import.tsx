import { useState } from 'preact/hooks';
import { conditions } from '../../../shared/domain/plan/conditions.ts';
import type { ImportAnswer } from '../../../shared/staff-contract/enrolment.ts';
import { isApiProblem } from '../api/problem.ts';
import { useApp, useClinic } from '../app-context.ts';
import {
  decodeFile,
  type ImportError,
  type ImportFile,
  importColumns,
  inFile,
  readImport,
} from '../import-csv.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Loading, ProblemNote } from '../parts/states.tsx';
import { useSend } from '../use-send.ts';
import { counted, fill, words } from '../words.ts';

const { import: said } = words;
const needed: readonly string[] = ['firstName', 'phone', 'condition'];
const shownRows = 20;

function Columns() {
  const template = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${importColumns.join(',')}\r\n`)}`;
  return (
    <details class="columns">
      <summary>{said.columnsTitle}</summary>
      <p>{said.columnsWhat}</p>
      <dl class="details">
        {importColumns.map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
              {needed.includes(column) && <span class="tag">{said.required}</span>}
            </dt>
            <dd>{fill(said.columns[column], { conditions: conditions.join(', ') })}</dd>
          </div>
        ))}
      </dl>
      <a class="button small" href={template} download="patients.csv">
        {said.template}
      </a>
    </details>
  );
}

function Errors({ errors }: { errors: readonly ImportError[] }) {
  return (
    <section class="panel" aria-labelledby="errors-title">
      <h2 id="errors-title">{counted(said.bad, errors.length)}</h2>
      <p class="lead">{said.badWhat}</p>
      <table class="plain">
        <caption class="hidden">{said.errors}</caption>
        <thead>
          <tr>
            <th scope="col">{said.row}</th>
            <th scope="col">{said.column}</th>
            <th scope="col">{said.problem}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, column, message }) => (
            <tr key={`${row}${column}${message}`}>
              <th scope="row" class="number">
                {row}
              </th>
              <td>{column !== '' && <code>{column}</code>}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Preview({ file }: { file: ImportFile }) {
  const more = file.rows.length - shownRows;
  return (
    <div class="scroller">
      <table class="plain">
        <caption class="hidden">{said.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{words.enrol.firstName}</th>
            <th scope="col">{words.enrol.phone}</th>
            <th scope="col">{words.enrol.condition}</th>
            <th scope="col">{words.enrol.timeZone}</th>
            <th scope="col">{words.enrol.language}</th>
            <th scope="col">{words.patient.legend.baseline}</th>
          </tr>
        </thead>
        <tbody>
          {file.rows.slice(0, shownRows).map((row, index) => (
            <tr key={index}>
              <th scope="row">{row.firstName}</th>
              <td>{row.phone}</td>
              <td>{row.condition}</td>
              <td>{row.timeZone}</td>
              <td>{row.language}</td>
              <td>{row.baseline?.map(({ score }) => score).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="soft">{counted(said.rowsMore, more)}</p>}
    </div>
  );
}

function Importing() {
  const { tell } = useApp();
  const { timeZone } = useClinic();
  const sending = useSend();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [errors, setErrors] = useState<readonly ImportError[]>([]);
  const [checked, setChecked] = useState(false);
  const [already, setAlready] = useState(0);

  const check = async (chosen: File | undefined): Promise<void> => {
    setChecked(false);
    setFile(null);
    setErrors([]);
    sending.forget();
    if (chosen === undefined) return;
    const read = readImport(decodeFile(new Uint8Array(await chosen.arrayBuffer())), timeZone);
    setFile(read);
    setErrors(read.errors);
    if (read.errors.length > 0) return;
    const done = await sending.send<ImportAnswer>('POST', '/imports', { rows: read.rows, dryRun: true });
    if (done === null) return;
    setErrors(inFile(done.answer.errors, read));
    setChecked(done.answer.ok);
    setAlready(done.answer.already);
  };
  const run = async (): Promise<void> => {
    if (file === null) return;
    const done = await sending.send<ImportAnswer>('POST', '/imports', { rows: file.rows, dryRun: false });
    if (done === null) return;
    if (!done.answer.ok) {
      setErrors(inFile(done.answer.errors, file));
      setChecked(false);
      return;
    }
    tell(counted(said.done, done.answer.imported));
    location.hash = '#/patients';
  };
  return (
    <>
      <div class="panel form">
        <div class="field">
          <label for="import-file">{said.file}</label>
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => void check(event.currentTarget.files?.[0])}
          />
        </div>
        <Columns />
      </div>
      {sending.busy && <Loading lines={2} />}
      {isApiProblem(sending.problem) && <ProblemNote problem={sending.problem} />}
      {errors.length > 0 && <Errors errors={errors} />}
      {checked && file !== null && errors.length === 0 && (
        <section class="panel" aria-labelledby="preview-title">
          <h2 id="preview-title">{counted(said.good, file.rows.length)}</h2>
          {already > 0 && <p class="note">{counted(said.already, already)}</p>}
          <Preview file={file} />
          <div class="form-actions">
            <button type="button" class="button primary" disabled={sending.busy} onClick={() => void run()}>
              {counted(said.submit, file.rows.length)}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

/** Enrols many patients from a file, after showing what would happen; all of it or nothing. */
export function ImportPage() {
  const { isAdmin } = useApp();
  return (
    <>
      <PageHead title={words.pages.import} lead={said.lead} />
      {isAdmin ? <Importing /> : <Empty title={said.adminOnly} icon="alarm" />}
    </>
  );
}
