import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import { Code, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FunctionName } from '../shared/names.ts';
import { acknowledgeWildcards } from './acknowledged.ts';
import { AlarmDashboard } from './constructs/alarm-dashboard.ts';
import { Alarms } from './constructs/alarms.ts';
import { Buckets } from './constructs/buckets.ts';
import { EbbFunction } from './constructs/ebb-function.ts';
import { Pages } from './constructs/pages.ts';
import { Queues } from './constructs/queues.ts';
import { PatientSchedules } from './constructs/schedules.ts';
import { SignIn } from './constructs/sign-in.ts';
import { feedFromHistory, feedFromQueue } from './constructs/sources.ts';
import { StaffHttpApi } from './constructs/staff-http-api.ts';
import { Tables } from './constructs/tables.ts';
import { Topics } from './constructs/topics.ts';
import { TwoWayNumber } from './constructs/two-way-number.ts';
import { ReconcileSchedules } from './constructs/reconcile-schedules.ts';
import { environmentOf } from './environment.ts';
import { bundleFunctions } from './function-code.ts';
import { writeOutputs } from './outputs.ts';
import { permissionsOf } from './permissions/of-function.ts';
import type { Parts } from './permissions/parts.ts';
import type { Settings } from './settings.ts';
import { watchFunction, watchQueues, watchReader, watchRest, watchTexts } from './watches.ts';

interface EbbStackProps extends StackProps {
  readonly settings: Settings;
  /** The folder that holds one folder with an `index.ts` for each function. */
  readonly functionsRoot: string;
  /**
   * Whether what is kept is also guarded against being deleted, and the stack with it. A first deployment that fails is
   * taken back by AWS, which a guard would block: so it goes without, and gets its guards when all is there.
   */
  readonly guarded?: boolean;
}

/** Memory in MB, and processor time with it: 1769 is one whole processor. */
const memoryMb: Readonly<Record<FunctionName, number>> = {
  'receive-text': 512,
  wake: 512,
  'carry-out': 512,
  project: 512,
  'send-text': 512,
  'staff-api': 1024,
  export: 1769,
  reconcile: 1024,
};

/** The whole of Ebb on AWS. */
export class EbbStack extends Stack {
  constructor(scope: Construct, id: string, props: EbbStackProps) {
    const { settings, functionsRoot, guarded = true, ...stackProps } = props;
    super(scope, id, {
      description: 'Ebb: text-message pain check-ins that space massage sessions out as the pain ebbs.',
      terminationProtection: guarded,
      ...stackProps,
    });
    const queues = new Queues(this, 'Queues');
    const topics = new Topics(this, 'Topics', queues.inbound, settings.operatorEmail);
    const tables = new Tables(this, 'Tables', guarded);
    const buckets = new Buckets(this, 'Buckets', topics.key);
    const schedules = new PatientSchedules(this, 'Schedules', queues.wake);
    const signIn = new SignIn(this, 'SignIn', guarded);
    const parts: Parts = { queues, topics, tables, buckets, schedules, users: signIn.users };

    const front = new StaffHttpApi(this, 'StaffHttpApi');
    const pages = new Pages(this, 'Pages', front.domainName, signIn.origins, settings.domain);
    signIn.inviteTo(pages.url);
    const client = signIn.addDashboard([`${pages.url}/`, ...settings.callbackUrls]);

    const bundles = mkdtempSync(join(tmpdir(), 'ebb-bundles-'));
    bundleFunctions(functionsRoot, bundles);
    const functions = new Map<FunctionName, IFunction>();
    const roles = new Map<FunctionName, Role>();
    const make = (name: FunctionName): IFunction => {
      const { fn, role } = new EbbFunction(this, name, {
        name,
        code: Code.fromAsset(join(bundles, name)),
        statements: permissionsOf[name](parts),
        environment: environmentOf(name, parts, pages.url),
        memoryMb: memoryMb[name],
      });
      functions.set(name, fn);
      roles.set(name, role);
      return fn;
    };

    feedFromQueue(this, 'InboundSource', {
      fn: make('receive-text'),
      queue: queues.inbound.queue,
      batchSize: 10,
      maxConcurrency: 10,
    });
    feedFromQueue(this, 'WakeSource', {
      fn: make('wake'),
      queue: queues.wake.queue,
      batchSize: 10,
      maxConcurrency: 5,
    });
    const sendText = make('send-text');
    feedFromQueue(this, 'EmergenciesSource', {
      fn: sendText,
      queue: queues.emergencies.queue,
      // One by one: none waits for another's carrier.
      batchSize: 1,
      maxConcurrency: 5,
    });
    feedFromQueue(this, 'AnswersSource', {
      fn: sendText,
      queue: queues.answers.queue,
      // So small that a confirmation never waits behind a row of other texts.
      batchSize: 2,
      maxConcurrency: 10,
    });
    feedFromQueue(this, 'NudgesSource', {
      fn: sendText,
      queue: queues.nudges.queue,
      batchSize: 10,
      // A clinic whose number is slow keeps some of them busy; the queue gives the rest to other clinics first.
      maxConcurrency: 10,
    });
    const carryOut = make('carry-out');
    const carryOutSource = feedFromHistory(
      this,
      'CarryOutSource',
      carryOut,
      tables.history,
      buckets.failures,
    );
    const project = make('project');
    const projectSource = feedFromHistory(this, 'ProjectSource', project, tables.history, buckets.failures);

    front.serve(make('staff-api'), signIn.issuer, client.userPoolClientId);
    const reconcile = make('reconcile');
    new ReconcileSchedules(this, 'ReconcileSchedules', reconcile);
    feedFromQueue(this, 'UpkeepSource', {
      fn: reconcile,
      queue: queues.upkeep.queue,
      batchSize: 1,
      // So many that a million patients are gone through within the quarter of an hour.
      maxConcurrency: 5,
    });

    feedFromQueue(this, 'ExportsSource', {
      fn: make('export'),
      queue: queues.exports.queue,
      batchSize: 1,
      maxConcurrency: 2,
    });
    // What is deployed lies in the output of the synthesis by now.
    rmSync(bundles, { recursive: true });

    if (settings.number !== undefined) {
      new TwoWayNumber(this, 'Number', settings.number, topics.inbound, guarded);
    }

    const alarms = new Alarms(this, 'Alarms', topics, [
      ...watchQueues(queues),
      ...watchReader('carryOut', carryOut, carryOutSource),
      ...watchReader('project', project, projectSource),
      ...[...functions].map(([name, fn]) => watchFunction(name, fn)),
      ...watchRest(front.api, reconcile),
      ...watchTexts(settings.smsSpendLimitUsd),
    ]);
    new AlarmDashboard(this, 'AlarmDashboard', alarms.watched);

    acknowledgeWildcards(roles, parts);
    writeOutputs(this, { parts, front, pages, signIn, client, settings });
    Tags.of(this).add('application', 'ebb');
  }
}
