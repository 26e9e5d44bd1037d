import type { WakeReason } from '../../shared/domain/patient/wake-reasons.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import type { LocalAws } from '../aws/local-aws.ts';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import { describeCommit, type Happened } from './describe-commit.ts';

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

/** What the first page shows beside the phone. */
export interface Overview {
  readonly patients: () => Promise<readonly ListedPatient[]>;
  /** What comes next, soonest first; only one patient's when named. */
  readonly next: (
    patientId?: string,
  ) => Promise<{ readonly now: string; readonly coming: readonly Coming[] }>;
  /** What happened to a patient after the commit `after`, oldest first, at most 200 commits. */
  readonly events: (
    patientId: string,
    after: number,
  ) => Promise<{ readonly events: readonly Happened[]; readonly last: number }>;
}

const mostPatients = 100;
const mostComing = 12;
const mostCommits = 200;

const wakeWords: Readonly<Record<WakeReason, string>> = {
  'invitation-unanswered': 'A week without an answer to the invitation',
  'intake-check-in': 'A check-in before the first session',
  'intake-ends': 'The first phase begins: sessions every week',
  'check-in': 'A check-in is asked',
  recheck: 'An extra check-in is asked',
  'asked-again': 'The question comes again, as the patient asked',
  reminder: 'A reminder of the open check-in',
  'check-in-closes': 'The open check-in closes',
  'session-nudge': 'A session is due: a nudge to book it',
  'session-question': 'A question after a session is asked',
  'session-question-closes': 'The question after a session closes',
  'bookings-passed': 'The bookings after those are looked up',
  'session-assumed': 'An expected session counts as attended',
  tip: 'A self-care tip',
  'talk-first': 'The word to talk first goes out',
  'please-call': 'The word to call goes out',
  farewell: 'A last word to somebody who does not answer',
  'plan-news': 'News of the plan goes out',
  'pause-ends': 'The pause ends',
  'plan-review': 'The plan is looked at again',
  'text-deferred': 'A text that was put off leaves',
  'alert-again': 'An alert nobody acknowledged goes out again',
};

/** What the overview reads from; it asks as the owner of the laptop, not as a function. */
export interface OverviewParts {
  readonly aws: LocalAws;
  readonly clients: AwsClients;
  readonly outputs: Readonly<Record<string, string>>;
  readonly now: () => string;
}

/** Makes the overview of a running stack. */
export function createOverview({ aws, clients, outputs, now }: OverviewParts): Overview {
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
        const { patientId, firstName, phone, timeZone, status, phase, condition } = row;
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

  async function next(patientId?: string): Promise<{ now: string; coming: Coming[] }> {
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
    return { now: now(), coming };
  }

  async function events(patientId: string, after: number): Promise<{ events: Happened[]; last: number }> {
    const commits = await histories.page(patientId, after, mostCommits);
    return {
      events: commits.flatMap(describeCommit),
      last: commits.at(-1)?.seq ?? after,
    };
  }

  return { patients, next, events };
}
