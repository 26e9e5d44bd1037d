import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportList, ListedExport } from '../../../shared/staff-contract/exports.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime, dateOfDay, dayNumber, localDateOf, shortDate } from '../moments.ts';
import { wholePercent } from '../numbers.ts';
import { ExportLinks } from '../parts/export-links.tsx';
import { CheckField, ChoiceField, TextField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, ProblemNote } from '../parts/states.tsx';
import { type Answer, useAnswer } from '../use-answer.ts';
import { useSend } from '../use-send.ts';
import { counted, fill, words } from '../words.ts';

const { exports: said } = words;
const kinds = Object.entries(said.kinds) as [ListedExport['kind'], string][];
const busyEveryMs = 2_000;
const idleEveryMs = 30_000;

/** Days of the usual periods, the last first: this month, the last, the last 3 and 12. */
function periodsOf(today: string): readonly (readonly [string, string, string])[] {
  const day = dayNumber(today);
  const first = `${today.slice(0, 7)}-01`;
  const lastOfBefore = dateOfDay(dayNumber(first) - 1);
  return [
    [said.months.thisMonth, first, today],
    [said.months.lastMonth, `${lastOfBefore.slice(0, 7)}-01`, lastOfBefore],
    [said.months.quarter, dateOfDay(day - 91), today],
    [said.months.year, dateOfDay(day - 365), today],
  ];
}

function StartForm({ today, onStarted }: { today: string; onStarted: () => void }) {
  const { tell } = useApp();
  const sending = useSend();
  const periods = periodsOf(today);
  const [kind, setKind] = useState<ListedExport['kind']>('check-ins.csv');
  const [from, setFrom] = useState(periods[0]?.[1] ?? today);
  const [to, setTo] = useState(today);
  const [deidentified, setDeidentified] = useState(false);
  const start = async (): Promise<void> => {
    const done = await sending.send<unknown>('POST', '/exports', { kind, from, to, deidentified });
    if (done === null) return;
    tell(said.started);
    onStarted();
  };
  return (
    <Form class="form panel" sending={sending} onSubmit={() => void start()}>
      <ChoiceField legend={said.kind} value={kind} onValue={setKind} choices={kinds} />
      <fieldset class="field">
        <legend>{said.months.label}</legend>
        <div class="chips">
          {periods.map(([name, first, last]) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={first === from && last === to}
              onClick={() => {
                setFrom(first);
                setTo(last);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <div class="field-pair">
          <TextField
            label={said.from}
            type="date"
            value={from}
            onValue={setFrom}
            required
            error={sending.errorOf('from')}
          />
          <TextField
            label={said.to}
            type="date"
            value={to}
            onValue={setTo}
            required
            error={sending.errorOf('to')}
          />
        </div>
      </fieldset>
      <CheckField label={said.deidentified} checked={deidentified} onChecked={setDeidentified} />
      <ProblemNote problem={sending.problem} />
      <div class="form-actions">
        <button type="submit" class="button primary" disabled={sending.busy}>
          {said.start}
        </button>
      </div>
    </Form>
  );
}

function isUnderWay({ status }: ListedExport): boolean {
  return status === 'queued' || status === 'running';
}

function ExportCard({ row }: { row: ListedExport }) {
  const { timeZone } = useClinic();
  const { kind, status, progress, rows } = row;
  const what = said.kinds[kind];
  return (
    <li class="card export">
      <div>
        <h3>{what}</h3>
        <p class="soft">
          {fill(said.period, { from: shortDate(row.from, ''), to: shortDate(row.to, '') })}
          {row.deidentified && ` · ${said.deidentifiedShort}`} ·{' '}
          {fill(said.asked, { moment: dateAndTime(row.requestedAt, timeZone) })}
        </p>
      </div>
      <div class="export-state">
        <p>
          {said.status[status]}
          {status !== 'queued' && ` · ${counted(said.rows, rows)}`}
          {status === 'running' && ` · ${wholePercent(progress)}`}
        </p>
        {isUnderWay(row) && <progress value={progress} max={1} aria-label={said.progress} />}
        {status === 'failed' && <p>{said.failed}</p>}
      </div>
      {status === 'done' && <ExportLinks exportId={row.exportId} what={what} />}
    </li>
  );
}

/** Says so when an export that was under way has come to its end. */
function useEndings(exports: readonly ListedExport[]): void {
  const { tell } = useApp();
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ended = exports.filter((row) => before.current.has(row.exportId) && !isUnderWay(row));
    before.current = new Set(exports.filter(isUnderWay).map(({ exportId }) => exportId));
    const [last] = ended;
    if (last !== undefined) tell(last.status === 'done' ? said.ready : said.failed);
  }, [exports, tell]);
}

const noExports: readonly ListedExport[] = [];

function ExportCards({ list }: { list: Answer<ExportList> }) {
  const exports = list.data?.exports ?? noExports;
  useEndings(exports);
  return (
    <section class="group" aria-labelledby="yours-title">
      <h2 id="yours-title">{said.yours}</h2>
      {list.problem !== null && list.data === null && <Failed problem={list.problem} again={list.reload} />}
      {list.data?.exports.length === 0 && (
        <Empty title={said.none} icon="exports">
          <p>{said.noneWhat}</p>
        </Empty>
      )}
      <ul class="cards">
        {exports.map((row) => (
          <ExportCard key={row.exportId} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Files to take out: asked for here, written in the background, fetched by links that expire. */
export function ExportsPage() {
  const { api } = useApp();
  const { clinic, timeZone } = useClinic();
  const [busy, setBusy] = useState(true);
  const list = useAnswer<ExportList>('/exports', busy ? busyEveryMs : idleEveryMs);
  const underWay = list.data?.exports.some(isUnderWay) ?? false;
  useEffect(() => setBusy(underWay), [underWay]);
  const today = localDateOf(api.now(), timeZone);
  return (
    <>
      <PageHead title={words.pages.exports} lead={said.lead} />
      {/* The period begins in the clinic's month, so the form waits for the clinic's zone. */}
      {clinic !== null && <StartForm key={today} today={today} onStarted={list.reload} />}
      <ExportCards list={list} />
    </>
  );
}
