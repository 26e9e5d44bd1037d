/**
 * The brief that staff read before a session: from the newest state, the records of care, and the patient's own words.
 */
import { attentionNames } from '../../shared/domain/attention-kinds.ts';
import { addDays, type IsoDate } from '../../shared/domain/calendar.ts';
import { type Instant, localDate } from '../../shared/domain/local-time.ts';
import { detailsOf } from '../../shared/domain/patient/sessions/session-record.ts';
import type { PatientState, Score } from '../../shared/domain/patient/state.ts';
import { calmListFrom } from '../../shared/domain/plan/calm-list.ts';
import { meanOf, numberOf } from '../../shared/domain/plan/fractions.ts';
import type { Protocol } from '../../shared/domain/plan/protocol.ts';
import { usualOf } from '../../shared/domain/plan/usual.ts';
import { toldAbout } from '../../shared/domain/reply/told/told-about.ts';
import { staffWords } from '../../shared/domain/staff-words/word-for-staff.ts';
import type { Commit } from '../../shared/history/ports.ts';
import type { BriefAnswer } from '../../shared/staff-contract/brief.ts';
import type { PatientRow } from '../../shared/staff-contract/patients.ts';
import type { CareRecord } from '../../shared/views/care-records.ts';

/** How far back a treatment matters where no session is known. */
const recentDays = 28;
const reportedDays = 35;
const flareDays = 7;
const mostShown = 3;

/** What is said on top, whatever else waits. */
const redFlags = new Set(['crisis', 'urgent', 'concern', 'severe', 'call-first', 'call-me', 'flare']);

type RecordOf<Kind extends CareRecord['kind']> = Extract<CareRecord, { kind: Kind }>;

function recordsOf<Kind extends CareRecord['kind']>(
  records: readonly CareRecord[],
  kind: Kind,
): RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

function scoresOf(
  { plan }: PatientState,
  protocol: Protocol,
  session: IsoDate | null,
): BriefAnswer['scores'] {
  const readings: Score[] = plan.kept.readings.map(({ date, score }) => ({ date, score }));
  const known = [...plan.baseline, ...readings].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const baselineScores = plan.baseline.map(({ score }) => score);
  const mean = meanOf(baselineScores);
  return {
    now: known.at(-1) ?? null,
    lastSession: session === null ? null : (known.findLast(({ date }) => date <= session) ?? null),
    lowest: readings.reduce<Score | null>(
      (lowest, reading) => (lowest === null || reading.score <= lowest.score ? reading : lowest),
      null,
    ),
    baseline: mean === null ? null : numberOf(mean),
    usual: usualOf(calmListFrom(baselineScores, plan.kept, protocol), protocol),
  };
}

function lastSessionOf(records: readonly CareRecord[]): BriefAnswer['lastSession'] {
  const last = recordsOf(records, 'session')
    .filter(({ attended }) => attended)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (last === undefined) return null;
  return { date: last.on, source: last.source, ...detailsOf(last) };
}

function measuresOf(records: readonly CareRecord[]): BriefAnswer['measures'] {
  const bySite = new Map<string, RecordOf<'measure'>[]>();
  for (const measure of recordsOf(records, 'measure').toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const key = `${measure.measure} ${measure.site.toLowerCase()} ${measure.side}`;
    bySite.set(key, [...(bySite.get(key) ?? []), measure]);
  }
  return [...bySite.values()].flatMap((measures) => {
    const [last, before] = measures.toReversed();
    if (last === undefined) return [];
    const { measure, site, side, degrees, on: date } = last;
    return [{ measure, site, side, degrees, date, before: before?.degrees ?? null }];
  });
}

function treatmentsOf(records: readonly CareRecord[], since: IsoDate): BriefAnswer['treatments'] {
  return recordsOf(records, 'treatment')
    .filter(({ on }) => on >= since)
    .toSorted((a, b) => (a.on > b.on ? -1 : 1))
    .map(({ on: date, treatment, note, source }) => ({ date, treatment, note, source }));
}

/** What the patient wrote of either kind, the newest first. */
function saidIn(commits: readonly Commit[], about: 'body' | 'rest'): BriefAnswer['hurts'] {
  return commits
    .toReversed()
    .flatMap(({ events }) => events)
    .flatMap((event) => {
      if (event.type !== 'text-received' || event.byPhone === true || event.from !== undefined) return [];
      return toldAbout(event.text)[about] ? [{ at: event.receivedAt, text: event.text }] : [];
    })
    .slice(0, mostShown);
}

/** What is known now; `commits` are the newest, oldest first, and `row` is made from the same state. */
export function briefAnswer(
  row: PatientRow,
  state: PatientState,
  {
    protocol,
    now,
    records,
    commits,
  }: {
    protocol: Protocol;
    now: Instant;
    records: readonly CareRecord[];
    commits: readonly Commit[];
  },
): BriefAnswer {
  const { plan, condition, timeZone } = state;
  const { touch, disclaimer } = staffWords();
  const date = localDate(now, timeZone);
  const lastSession = lastSessionOf(records);
  const reported = plan.flareReports.filter((day) => day > addDays(date, -reportedDays));
  const flare = plan.phase === 'flare' || reported.some((day) => day >= addDays(date, -flareDays));
  const { usual, flare: inFlare } = touch[condition];
  return {
    patientId: row.patientId,
    firstName: row.firstName,
    language: row.language,
    label: row.label,
    date,
    condition,
    phase: plan.phase,
    phaseSince: plan.phaseSince,
    because: row.because,
    scores: scoresOf(state, protocol, lastSession?.date ?? null),
    lastSession,
    nextSession: row.nextSession,
    treatments: treatmentsOf(records, lastSession?.date ?? addDays(date, -recentDays)),
    hurts: saidIn(commits, 'body'),
    rest: saidIn(commits, 'rest'),
    measures: measuresOf(records),
    flare: { now: flare, reported },
    touch: flare ? inFlare : usual,
    redFlags: row.attention
      .filter(({ kind }) => redFlags.has(kind))
      .toSorted((a, b) => attentionNames.indexOf(a.kind) - attentionNames.indexOf(b.kind))
      .map(({ kind, since, words }) => ({ kind, since, words })),
    notes: recordsOf(records, 'note')
      .toSorted((a, b) => (a.at > b.at ? -1 : 1))
      .slice(0, mostShown)
      .map(({ at, by, body }) => ({ at, by, body })),
    disclaimer,
  };
}
