import { useMemo, useState } from 'preact/hooks';
import type { BookingAnswer, BookingsAnswer } from '../../../shared/staff-contract/bookings.ts';
import { useApp, useClinic } from '../app-context.ts';
import { columnsFrom, guessColumns, headingsOf } from '../appointments/columns.ts';
import { type Choices, Mapping } from '../appointments/mapping.tsx';
import { type NotNoted, NotNotedRows } from '../appointments/outcome.tsx';
import { blocks, type ReportRow, readReport, unknownStates } from '../appointments/read-report.ts';
import { recall, remember } from '../appointments/remembered.ts';
import { sendReport } from '../appointments/send-report.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Loading, ProblemNote } from '../parts/states.tsx';
import { linesFromWorker } from '../sheets/ask-worker.ts';
import { dayOrderOf, usualOrder } from '../sheets/days.ts';
import { FileField } from '../sheets/file-field.tsx';
import type { SheetLine } from '../sheets/read-cells.ts';
import { belowHeadings, readFile } from '../sheets/read-file.ts';
import { whyUnreadable } from '../sheets/why-unreadable.ts';
import { useSend } from '../use-send.ts';
import { counted, words } from '../words.ts';

const { appointments: said } = words;

interface Report {
  readonly headings: readonly string[];
  readonly lines: readonly SheetLine[];
}

/** The answers beside their rows: rows that are not sent have their reason from here. */
function notNotedOf(rows: readonly ReportRow[], answers: readonly BookingAnswer[]): NotNoted[] {
  let place = 0;
  return rows.flatMap(({ row, cells, booking, problem }) => {
    if (booking === null) return problem === null ? [] : [{ row, cells, reason: said.problems[problem] }];
    const { message } = answers[place++] ?? {};
    return message === undefined ? [] : [{ row, cells, reason: message }];
  });
}

function Importing() {
  const { session, tell } = useApp();
  const { clinic, timeZone } = useClinic();
  const sending = useSend();
  const [report, setReport] = useState<Report | null>(null);
  const [choices, setChoices] = useState<Choices>({ columns: {}, states: {}, order: 'month-first' });
  const [wrong, setWrong] = useState('');
  const [found, setFound] = useState<readonly BookingAnswer[] | null>(null);
  const [done, setDone] = useState<readonly NotNoted[] | null>(null);
  const [cut, setCut] = useState(false);

  const rows = useMemo(
    () => (report === null ? [] : readReport(report.lines, { ...choices, timeZone })),
    [report, choices, timeZone],
  );
  const bookings = useMemo(() => rows.flatMap(({ booking }) => (booking === null ? [] : [booking])), [rows]);
  const forget = (): void => {
    setFound(null);
    setDone(null);
    setCut(false);
    sending.forget();
  };
  const choose = async (file: File): Promise<void> => {
    forget();
    setReport(null);
    setWrong('');
    const read = await readFile(file, linesFromWorker);
    if (read.lines === null) return setWrong(whyUnreadable(read));
    const found = belowHeadings(read.lines, (cells) => Object.keys(guessColumns(cells)).length);
    if (found === null || found.rest.length === 0) return setWrong(words.sheets.noRows);
    const { headings, rest: lines } = found;
    const known = recall(session.clinicId);
    const columns = columnsFrom(headings.cells, known.columns);
    const dates = lines.map((line) => line.cells[columns.date ?? -1] ?? '');
    const order = dayOrderOf(dates) ?? known.order ?? usualOrder(clinic?.country ?? 'US');
    setReport({ headings: headings.cells, lines });
    setChoices({ columns, states: known.states, order });
  };
  const rechoose = (changed: Choices): void => {
    forget();
    setChoices(changed);
  };
  const send = async (body: object) =>
    (await sending.send<BookingsAnswer>('POST', '/bookings', body))?.answer ?? null;
  const check = async (): Promise<void> => {
    if (report === null) return;
    const { states, order, columns } = choices;
    remember(session.clinicId, { columns: headingsOf(columns, report.headings), states, order });
    setFound(await sendReport(bookings, true, send));
  };
  const run = async (): Promise<void> => {
    const answers = await sendReport(bookings, false, send);
    if (answers === null) {
      setCut(true);
      return;
    }
    forget();
    setDone(notNotedOf(rows, answers));
    tell(counted(said.noted, answers.filter(({ patientId }) => patientId !== undefined).length));
  };

  const { columns } = choices;
  const blocked = rows.filter(blocks).length;
  const missing =
    columns.date === undefined
      ? said.missing.date
      : columns.phone === undefined && columns.patientId === undefined
        ? said.missing.who
        : '';
  const matched = found?.filter(({ patientId }) => patientId !== undefined).length ?? 0;
  const isReady = missing === '' && blocked === 0 && bookings.length > 0;
  return (
    <>
      <div class="panel form">
        <FileField
          label={said.file}
          hint={said.fileHint}
          error={wrong}
          onFile={(file) => void choose(file)}
        />
      </div>
      {report !== null && (
        <>
          <Mapping
            headings={report.headings}
            rows={rows}
            unknown={unknownStates(report.lines, columns)}
            choices={choices}
            onChoices={rechoose}
          />
          {missing !== '' && <p class="note">{missing}</p>}
          {missing === '' && blocked > 0 && <p class="note">{counted(said.blocked, blocked)}</p>}
          {isReady && found === null && done === null && (
            <div class="form-actions">
              <button
                type="button"
                class="button primary"
                disabled={sending.busy}
                onClick={() => void check()}
              >
                {counted(said.check, bookings.length)}
              </button>
            </div>
          )}
          {found !== null && (
            <section class="panel" aria-labelledby="matched-title">
              <h2 id="matched-title">{counted(said.matched, matched)}</h2>
              <div class="form-actions">
                <button
                  type="button"
                  class="button primary"
                  disabled={sending.busy || matched === 0}
                  onClick={() => void run()}
                >
                  {counted(said.submit, matched)}
                </button>
              </div>
            </section>
          )}
          <NotNotedRows
            headings={report.headings}
            rows={done ?? (found === null ? [] : notNotedOf(rows, found))}
          />
        </>
      )}
      {sending.busy && <Loading lines={2} />}
      <ProblemNote problem={sending.problem} />
      {cut && <p class="note">{said.cut}</p>}
    </>
  );
}

/** Notes what a booking system's report tells of appointments, after showing whose each is. */
export function AppointmentsPage() {
  return (
    <>
      <PageHead title={words.pages.appointments} lead={said.lead} />
      <Importing />
    </>
  );
}
