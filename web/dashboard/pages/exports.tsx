import { useEffect, useState } from 'preact/hooks';
import { useApp, useClinic } from '../app-context.ts';
import { type KeptExport, keepExports, keptExports } from '../kept-exports.ts';
import { dateOfDay, dayNumber, localDateOf, shortDate } from '../moments.ts';
import { wholePercent } from '../numbers.ts';
import { CheckField, ChoiceField, TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, ProblemNote } from '../parts/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useSend } from '../use-send.ts';
import { counted, fill, words } from '../words.ts';

const { exports: said } = words;
const kinds = Object.entries(said.kinds) as [KeptExport['kind'], string][];
const everyMs = 2_000;

interface ExportAnswer {
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  readonly rows: number;
  readonly url?: string | null;
  readonly dictionaryUrl?: string | null;
}

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

function StartForm({ today, onStarted }: { today: string; onStarted: (started: KeptExport) => void }) {
  const { tell } = useApp();
  const sending = useSend();
  const periods = periodsOf(today);
  const [kind, setKind] = useState<KeptExport['kind']>('check-ins.csv');
  const [from, setFrom] = useState(periods[0]?.[1] ?? today);
  const [to, setTo] = useState(today);
  const [deidentified, setDeidentified] = useState(false);
  const start = async (): Promise<void> => {
    const asked = { kind, from, to, deidentified };
    const done = await sending.send<{ exportId: string }>('POST', '/exports', asked);
    if (done === null) return;
    tell(said.started);
    onStarted({ ...asked, exportId: done.answer.exportId });
  };
  return (
    <form
      class="form panel"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
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
    </form>
  );
}

function Progress({ kept }: { kept: KeptExport }) {
  const { tell } = useApp();
  const [ended, setEnded] = useState(false);
  const { data, problem } = useAnswer<ExportAnswer>(`/exports/${kept.exportId}`, ended ? 0 : everyMs);
  const status = data?.status ?? 'queued';
  const over = status === 'done' || status === 'failed';
  useEffect(() => {
    if (!over || ended) return;
    setEnded(true);
    tell(status === 'done' ? said.ready : said.failed);
  }, [over, ended, status, tell]);
  const what = said.kinds[kept.kind];
  const progress = data?.progress ?? 0;
  return (
    <li class="card export">
      <div>
        <h3>{what}</h3>
        <p class="soft">
          {fill(said.period, { from: shortDate(kept.from, ''), to: shortDate(kept.to, '') })}
          {kept.deidentified && ` · ${said.deidentified.split(':')[0]}`}
        </p>
      </div>
      <div class="export-state">
        <p>
          {said.status[status]}
          {data !== null && status !== 'queued' && ` · ${counted(said.rows, data.rows)}`}
          {status === 'running' && ` · ${wholePercent(progress)}`}
        </p>
        {!over && <progress value={progress} max={1} aria-label={said.progress} />}
        {status === 'failed' && <p>{said.failed}</p>}
        <ProblemNote problem={problem} />
      </div>
      {status === 'done' && data?.url && (
        <a class="button primary" href={data.url} download aria-label={fill(said.downloadFor, { what })}>
          <Icon name="exports" size={16} /> {said.download}
        </a>
      )}
    </li>
  );
}

/** Files to take out: asked for here, written in the background, fetched by a link that expires. */
export function ExportsPage() {
  const { api, session } = useApp();
  const { clinic, timeZone } = useClinic();
  const [kept, setKept] = useState(() => keptExports(session.clinicId));
  const today = localDateOf(api.now(), timeZone);
  const add = (started: KeptExport): void => {
    const all = [started, ...kept].slice(0, 10);
    keepExports(session.clinicId, all);
    setKept(all);
  };
  return (
    <>
      <PageHead title={words.pages.exports} lead={said.lead} />
      {/* The period begins in the clinic's month, so the form waits for the clinic's zone. */}
      {clinic !== null && <StartForm key={today} today={today} onStarted={add} />}
      <section aria-labelledby="yours-title">
        <h2 id="yours-title">{said.yours}</h2>
        {kept.length === 0 && (
          <Empty title={said.none} icon="exports">
            <p>{said.noneWhat}</p>
          </Empty>
        )}
        <ul class="cards">
          {kept.map((each) => (
            <Progress key={each.exportId} kept={each} />
          ))}
        </ul>
      </section>
    </>
  );
}
