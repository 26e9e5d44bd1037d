import { useState } from 'preact/hooks';
import type { OutcomesAnswer } from '../../../shared/staff-contract/outcomes.ts';
import { useApp, useClinic } from '../app-context.ts';
import { conditionChoices, nameOfCondition } from '../choices.ts';
import { dateOfDay, dayNumber, localDateOf, longDate, shortDate } from '../moments.ts';
import { Course } from '../outcomes/course.tsx';
import { CurveChart, CurveTable } from '../outcomes/curve.tsx';
import { Figures, FiguresTable } from '../outcomes/figures.tsx';
import { Exclusions, GroupTable } from '../outcomes/groups.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { nameOfPhase } from '../phases.ts';
import { placeOf } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { fill, words } from '../words.ts';

const { outcomes } = words;

function Filter({ query, today }: { query: Readonly<Record<string, string>>; today: string }) {
  const [from, setFrom] = useState(query.from ?? '');
  const [to, setTo] = useState(query.to ?? '');
  const [condition, setCondition] = useState(query.condition ?? '');
  const day = dayNumber(today);
  const presets = [
    ['quarter', 91],
    ['half', 182],
    ['year', 365],
  ] as const;
  return (
    <div class="no-print">
      <nav class="presets" aria-label={outcomes.periods.label}>
        <a href={placeOf('outcomes', { condition })} aria-current={query.from ? undefined : 'true'}>
          {outcomes.periods.all}
        </a>
        {presets.map(([name, days]) => {
          const begin = dateOfDay(day - days);
          return (
            <a
              key={name}
              href={placeOf('outcomes', { from: begin, condition })}
              aria-current={query.from === begin ? 'true' : undefined}
              onClick={() => {
                setFrom(begin);
                setTo('');
              }}
            >
              {outcomes.periods[name]}
            </a>
          );
        })}
      </nav>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          location.hash = placeOf('outcomes', { from, to, condition });
        }}
      >
        <TextField label={outcomes.from} type="date" value={from} onValue={setFrom} max={today} />
        <TextField label={outcomes.to} type="date" value={to} onValue={setTo} max={today} />
        <SelectField
          label={outcomes.condition}
          value={condition}
          onValue={setCondition}
          choices={[['', outcomes.allConditions], ...conditionChoices]}
        />
        <button type="submit" class="button">
          {outcomes.show}
        </button>
      </form>
    </div>
  );
}

function Report({ report }: { report: OutcomesAnswer }) {
  const { all, period, byCondition, byPhase, course, notes, excluded, seen, corrected } = report;
  if (all === null || all.underWay === 0) {
    return (
      <>
        <Empty title={outcomes.none} icon="outcomes">
          <p>{outcomes.noneWhat}</p>
        </Empty>
        <Exclusions excluded={excluded} />
      </>
    );
  }
  return (
    <div class="report">
      <p class="report-period">
        {period !== null &&
          fill(outcomes.period, {
            from: period.from === null ? outcomes.fromBeginning : longDate(period.from),
            to: longDate(period.to),
          })}
        {report.condition !== null && ` · ${nameOfCondition(report.condition)}`}
      </p>
      <p>
        {fill(outcomes.population, {
          patients: all.patients,
          seen: seen ?? outcomes.suppressed,
          completers: all.completers ?? outcomes.suppressed,
        })}
        {corrected !== null && corrected > 0 && ` ${fill(outcomes.corrected, { count: corrected })}`}
      </p>
      <Figures outcomes={all} />
      <FiguresTable outcomes={all} />
      <section class="panel" aria-labelledby="curve-title">
        <h2 id="curve-title">{outcomes.curve}</h2>
        <p class="lead">{outcomes.curveWhat}</p>
        <CurveChart outcomes={all} />
        <CurveTable outcomes={all} />
      </section>
      {course !== null && course.points.length > 0 && <Course course={course} />}
      <GroupTable
        id="by-condition"
        title={outcomes.byCondition}
        groups={byCondition}
        nameOf={nameOfCondition}
      />
      <GroupTable
        id="by-phase"
        title={outcomes.byPhase}
        what={outcomes.byPhaseWhat}
        groups={byPhase}
        nameOf={nameOfPhase}
      />
      <Exclusions excluded={excluded} />
      <section class="panel" aria-labelledby="notes-title">
        <h2 id="notes-title">{outcomes.notes}</h2>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </div>
  );
}

/** What came of it, for a period and a condition; it prints as a report. */
export function OutcomesPage({ query }: { query: Readonly<Record<string, string>> }) {
  const { api } = useApp();
  const { timeZone, clinic } = useClinic();
  const { from = '', to = '', condition = '' } = query;
  const asked = Object.entries({ from, to, condition }).filter(([, value]) => value !== '');
  const search = new URLSearchParams(asked).toString();
  const path = `/outcomes${search === '' ? '' : `?${search}`}`;
  const { data, problem, loading, reload } = useAnswer<OutcomesAnswer>(path);
  const today = localDateOf(api.now(), timeZone);
  return (
    <>
      <PageHead
        title={words.pages.outcomes}
        above={<span class="only-print">{clinic?.name}</span>}
        lead={outcomes.lead}
      >
        <button type="button" class="button no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {outcomes.print}
        </button>
      </PageHead>
      <Filter key={search} query={query} today={today} />
      {loading && <Loading lines={6} />}
      {problem !== null && <Failed problem={problem} again={reload} />}
      {data !== null && <Report report={data} />}
      <p class="only-print soft">{shortDate(today, '')}</p>
    </>
  );
}
