import { localDate } from '../../shared/domain/local-time.ts';
import { openQuestion } from '../../shared/domain/patient/sessions/questions-due.ts';
import { nextSession, sessionsAhead } from '../../shared/domain/patient/sessions/sessions-due.ts';
import type { Phase } from '../../shared/domain/plan/phases.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import type { LocalAws } from '../aws/local-aws.ts';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import { demoPatients } from '../demo/demo-patients.ts';
import type { MeasuredRun, MeasuredRuns } from '../lambda/measured-runs.ts';
import { type Cause, describeCause, describeCommit, type Happened } from './describe-commit.ts';
import { wakeWords } from './wake-words.ts';

/** A patient as the first page lists them. */
interface ListedPatient {
  readonly patientId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** The clinic's number, which the patient's texts go to. */
  readonly clinicNumber: string;
  readonly firstName: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly status: string;
  readonly phase: string | null;
  readonly condition: string;
  readonly language: string;
  /** Of the demo's people, who are made up; undefined of anybody else. */
  readonly pronoun: string | undefined;
}

/** Something that will happen by itself. */
interface Coming {
  /** ISO 8601 in UTC, moved time. */
  readonly at: string;
  /** In words. */
  readonly what: string;
  readonly patientId: string | null;
  readonly firstName: string | null;
  /** A run of reconcile, which changes nothing for anybody as a rule. */
  readonly reconcile: boolean;
}

/** How one patient's plan stands now. */
interface PlanNow {
  readonly phase: Phase | null;
  /** Days between sessions; null before the first phase. */
  readonly apart: number | null;
  /** The next session, booked or expected; it may be overdue. */
  readonly nextSession: { readonly date: string; readonly source: 'booked' | 'expected' } | null;
  /** A question about pain waits for its answer, or one after a session. */
  readonly asked: boolean;
  readonly sessionAsked: boolean;
  /** Today, where the patient lives. */
  readonly today: string;
}

/** What the first page shows beside the phone. */
export interface Overview {
  readonly patients: () => Promise<readonly ListedPatient[]>;
  /** What comes next, soonest first; only one patient's when named. */
  readonly next: (
    patientId?: string,
  ) => Promise<{ readonly now: string; readonly coming: readonly Coming[]; readonly plan: PlanNow | null }>;
  /** What happened to a patient after the commit `after`, and what set it off, oldest first, at most 200 commits. */
  readonly events: (
    patientId: string,
    after: number,
  ) => Promise<{
    readonly events: readonly Happened[];
    readonly causes: readonly Cause[];
    readonly last: number;
  }>;
  /** What ran for a patient since this start, after the run of that id, oldest first. */
  readonly runs: (patientId: string, afterId: number) => readonly MeasuredRun[];
}

function pronounOf(phone: string): string | undefined {
  return demoPatients.find((one) => one.phone === phone)?.pronoun;
}

const mostPatients = 100;
const mostComing = 12;
const mostCommits = 200;

/** What the overview reads from; it asks as the owner of the laptop, not as a function. */
export interface OverviewParts {
  readonly aws: LocalAws;
  readonly clients: AwsClients;
  readonly outputs: Readonly<Record<string, string>>;
  readonly now: () => string;
  readonly runs: Pick<MeasuredRuns, 'ofPatient'>;
}

/** Makes the overview of a running stack. */
export function createOverview({ aws, clients, outputs, now, runs }: OverviewParts): Overview {
  const history = outputs.HistoryTable ?? '';
  const clinics = createDynamoClinics(clients.dynamodb, history);
  const histories = createDynamoHistories(clients.dynamodb, history, { now });
  const views = createDynamoViews(clients.dynamodb, outputs.ViewsTable ?? '', { now });

  async function patients(): Promise<ListedPatient[]> {
    const listed: ListedPatient[] = [];
    for await (const clinicId of clinics.list()) {
      const clinic = await clinics.latest(clinicId);
      const { rows } = await views.caseload(clinicId, { limit: mostPatients });
      for (const row of rows) {
        const { patientId, firstName, phone, timeZone, status, phase, condition, language } = row;
        const ofClinic = { clinicName: clinic?.name ?? '', clinicNumber: clinic?.originationNumber ?? '' };
        listed.push({
          patientId,
          clinicId,
          ...ofClinic,
          firstName,
          phone,
          timeZone,
          status,
          phase,
          condition,
          language,
          pronoun: clinicId === 'demo' ? pronounOf(phone) : undefined,
        });
      }
    }
    return listed;
  }

  async function wakeOf(patientId: string, at: number): Promise<Coming> {
    const state = await histories.latest(patientId);
    const reason = state?.wake?.why;
    return {
      at: new Date(at).toISOString(),
      what: reason === undefined ? 'A wake-up' : wakeWords[reason],
      patientId,
      firstName: state?.firstName ?? null,
      reconcile: false,
    };
  }

  async function planOf(patientId: string): Promise<PlanNow | null> {
    const state = await histories.latest(patientId);
    if (state === null) return null;
    const today = localDate(now(), state.timeZone);
    const ahead = sessionsAhead(state);
    return {
      phase: state.plan.phase,
      apart: ahead.apart,
      nextSession: nextSession(ahead, today),
      asked: state.checkIns.open !== null,
      sessionAsked: openQuestion(state) !== null,
      today,
    };
  }

  async function next(patientId?: string): Promise<{ now: string; coming: Coming[]; plan: PlanNow | null }> {
    const wakes = aws.schedules
      .pending()
      .filter(({ name, recurring }) => !recurring && (patientId === undefined || name === patientId))
      .slice(0, mostComing);
    const coming = await Promise.all(wakes.map(({ name, dueAt }) => wakeOf(name, dueAt)));
    const others = { patientId: null, firstName: null };
    for (const { queueName, dueAt } of aws.pendingDelays().slice(0, mostComing)) {
      const what = /nudge|answer/i.test(queueName)
        ? 'A text that waits for its second leaves'
        : 'Something due soon';
      coming.push({ at: new Date(dueAt).toISOString(), what, ...others, reconcile: false });
    }
    const reconcile = aws.schedules.pending().find(({ recurring }) => recurring);
    if (patientId === undefined && reconcile !== undefined) {
      const at = new Date(reconcile.dueAt).toISOString();
      coming.push({ at, what: 'Reconcile looks for what was left undone', ...others, reconcile: true });
    }
    coming.sort((left, right) => (left.at < right.at ? -1 : 1));
    return { now: now(), coming, plan: patientId === undefined ? null : await planOf(patientId) };
  }

  async function events(
    patientId: string,
    after: number,
  ): Promise<{ events: Happened[]; causes: Cause[]; last: number }> {
    // The commit before the first one knew what that was due for.
    const page = await histories.page(patientId, Math.max(0, after - 1), mostCommits + 1);
    const commits = page.filter(({ seq }) => seq > after);
    return {
      events: commits.flatMap(describeCommit),
      causes: commits.map((commit) =>
        describeCause(
          commit,
          page.find(({ seq }) => seq === commit.seq - 1),
        ),
      ),
      last: commits.at(-1)?.seq ?? after,
    };
  }

  return { patients, next, events, runs: runs.ofPatient };
}
