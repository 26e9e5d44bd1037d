import type { ComponentChildren } from 'preact';
import { measuredPart } from '../../../shared/domain/staff-words/english-measures.ts';
import type { BriefAnswer } from '../../../shared/staff-contract/brief.ts';
import { useClinic } from '../app-context.ts';
import { nameOfCondition } from '../choices.ts';
import { localDateOf, longDate, shortDate, timeOfDay } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { PhaseMark } from '../parts/phase-mark.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { letterPlace, patientPlace } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { fullNameOf } from '../who.ts';
import { fill, words } from '../words.ts';

const text = words.brief;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="brief-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function scoreOf(scored: BriefAnswer['scores']['now']): string {
  return scored === null
    ? text.none
    : fill(text.scored, { score: scored.score, date: shortDate(scored.date) });
}

function Scores({ scores }: { scores: BriefAnswer['scores'] }) {
  return (
    <dl class="numbers">
      <Fact name={text.now}>{scoreOf(scores.now)}</Fact>
      <Fact name={text.atLastSession}>{scoreOf(scores.lastSession)}</Fact>
      <Fact name={text.lowest}>{scoreOf(scores.lowest)}</Fact>
      <Fact name={text.before}>{scores.baseline === null ? text.none : scores.baseline.toFixed(1)}</Fact>
    </dl>
  );
}

function LastSession({ session }: { session: BriefAnswer['lastSession'] }) {
  if (session === null) return <p class="soft">{text.noSession}</p>;
  const { date, response, pressure, note } = session;
  const facts = [
    response === undefined ? text.responseUnknown : words.day.response[response],
    ...(pressure === undefined ? [] : [words.day.pressure[pressure]]),
  ];
  return (
    <>
      <p>
        {shortDate(date)}: {facts.join(' · ')}
      </p>
      {note !== undefined && <blockquote>{note}</blockquote>}
    </>
  );
}

function Said({ said, language }: { said: BriefAnswer['hurts']; language: string }) {
  const { timeZone } = useClinic();
  if (said.length === 0) return <p class="soft">{text.nothingSaid}</p>;
  return (
    <ul class="brief-said">
      {said.map(({ at, text: body }) => (
        <li key={at}>
          <q lang={language}>{body}</q> <span class="soft">{shortDate(localDateOf(at, timeZone))}</span>
        </li>
      ))}
    </ul>
  );
}

function Motion({ measures }: { measures: BriefAnswer['measures'] }) {
  if (measures.length === 0) return <p class="soft">{text.noMeasure}</p>;
  return (
    <ul class="brief-said">
      {measures.map(({ site, side, degrees, date, before }) => (
        <li key={`${site} ${side}`}>
          {measuredPart({ site, side })}: <strong>{degrees}°</strong>
          {before !== null && ` (${fill(text.measureBefore, { degrees: before })})`}{' '}
          <span class="soft">{shortDate(date)}</span>
        </li>
      ))}
    </ul>
  );
}

function Treatments({ treatments, language }: { treatments: BriefAnswer['treatments']; language: string }) {
  if (treatments.length === 0) return <p class="soft">{text.noTreatment}</p>;
  return (
    <ul class="brief-said">
      {treatments.map(({ date, treatment, note, source }) => (
        <li key={`${date} ${note}`}>
          {shortDate(date)}: <strong>{words.brief.treatment[treatment]}</strong>{' '}
          {source === 'patient' ? <q lang={language}>{note}</q> : note}
        </li>
      ))}
    </ul>
  );
}

function Brief({ brief }: { brief: BriefAnswer }) {
  const { timeZone } = useClinic();
  const { flare, touch, redFlags, nextSession, notes } = brief;
  return (
    <article class="brief panel">
      {redFlags.length > 0 && (
        <ul class="brief-flags">
          {redFlags.map(({ kind, words: line }) => (
            <li key={kind} class="note note-bad">
              <Icon name="alarm" /> <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
      <p class={flare.now ? 'note note-watch' : 'note'}>
        <Icon name={flare.now ? 'flare' : 'eye'} /> <span>{touch}</span>
      </p>
      <Scores scores={brief.scores} />
      {brief.because !== null && <p>{brief.because}.</p>}
      <div class="brief-grid">
        <Part title={text.lastSession}>
          <LastSession session={brief.lastSession} />
        </Part>
        <Part title={text.since}>
          <Treatments treatments={brief.treatments} language={brief.language} />
        </Part>
        <Part title={text.hurts}>
          <Said said={brief.hurts} language={brief.language} />
        </Part>
        <Part title={text.rest}>
          <Said said={brief.rest} language={brief.language} />
        </Part>
        <Part title={text.motion}>
          <Motion measures={brief.measures} />
        </Part>
        <Part title={text.notes}>
          {notes.length === 0 && <p class="soft">{text.noNote}</p>}
          {notes.map(({ at, body }) => (
            <p key={at}>
              {body} <span class="soft">{shortDate(localDateOf(at, timeZone))}</span>
            </p>
          ))}
        </Part>
      </div>
      {nextSession !== null && (
        <p class="soft">
          {fill(nextSession.source === 'booked' ? text.booked : text.expected, {
            date: shortDate(nextSession.date),
            time: nextSession.start === undefined ? '' : ` ${timeOfDay(nextSession.start, timeZone)}`,
          })}
        </p>
      )}
      <p class="only-print disclaimer">{brief.disclaimer}</p>
    </article>
  );
}

/** One page to read in the minute before a session, on the screen or on paper. */
export function BriefPage({ patientId }: { patientId: string }) {
  const { data, problem, reload } = useAnswer<BriefAnswer>(
    `/patients/${encodeURIComponent(patientId)}/brief`,
  );
  if (data === null) {
    return (
      <>
        <PageHead title={words.pages.brief} />
        {problem === null ? <Loading lines={6} /> : <Failed problem={problem} again={reload} />}
      </>
    );
  }
  return (
    <>
      <PageHead
        above={
          <a href={patientPlace(patientId)}>
            <Icon name="back" size={14} /> {text.back}
          </a>
        }
        title={fullNameOf(data)}
        lead={
          <span class="facts">
            <PhaseMark phase={data.phase} />
            <span>{nameOfCondition(data.condition)}</span>
            <span>{longDate(data.date)}</span>
          </span>
        }
      >
        <a class="button" href={letterPlace(patientId)}>
          {words.pages.letter}
        </a>
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" size={16} /> {words.day.print}
        </button>
      </PageHead>
      <Brief brief={data} />
    </>
  );
}
