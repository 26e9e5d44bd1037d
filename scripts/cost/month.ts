import type { Requests } from './count-requests.ts';
import { prices } from './prices.ts';

/** What of the template costs something though nobody is enrolled. */
export interface Standing {
  /** Metrics that alarms look at, by which they are paid for. */
  readonly alarms: number;
  /** Alarms made of other alarms. */
  readonly compositeAlarms: number;
  readonly dashboards: number;
  readonly keys: number;
  readonly queueSources: number;
  /** That functions count themselves, or that are counted for us beyond what AWS gives. */
  readonly metrics: number;
}

/** Milliseconds that a function takes for one message, with what it waits for AWS, and its memory in gigabytes. */
const [messageMs, gigabytes] = [120, 0.5];
/** Lambda asks an idle queue with five pollers, each for 20 seconds at a time. */
const pollsAMonth = 5 * 3 * 60 * 24 * 30;
const runsAMonth = 4 * 24 * 30;
/** A clinic for so many patients has two pages open all day, which ask every 20 seconds, and five people who sign in. */
const [patientsOfAClinic, pageAsks, people] = [100, 2 * 3 * 60 * 9 * 22, 5];
const bytesLogged = 400;

/** The bill of a month in dollars by what it is for, texts apart. */
export function monthOf(patients: number, each: Requests, standing: Standing): Record<string, number> {
  const clinics = Math.ceil(patients / patientsOfAClinic);
  const asks = clinics * pageAsks;
  const invocations = patients * each.invocations + asks + runsAMonth;
  const seconds = (patients * each.invocations * messageMs * gigabytes + asks * 60) / 1000;
  // Reconcile reads every patient's newest state at every run, and pages read what was said of who asks and a few rows.
  const reads = patients * (each.reads + runsAMonth) + asks * 4;
  const reconcileSeconds = runsAMonth * (0.3 + (patients * 10) / 1000 / 10);
  return {
    'DynamoDB: reads and writes': reads * prices.read + (patients * each.writes + asks / 10) * prices.write,
    'DynamoDB: what is kept': ((patients * each.storedKilobytes) / 1024 / 1024) * prices.storedGigabyte,
    Lambda: invocations * prices.invocation + (seconds + reconcileSeconds) * prices.gigabyteSecond,
    'SQS: messages': patients * each.queueRequests * prices.queueRequest,
    'SQS: asking idle queues': standing.queueSources * pollsAMonth * prices.queueRequest,
    'SNS and Scheduler':
      patients * each.texts * prices.notification + patients * each.schedules * prices.schedule,
    'API Gateway': asks * prices.apiRequest,
    'Sign-in': clinics * people * prices.person,
    Logs: ((invocations * bytesLogged) / 1e9) * prices.loggedGigabyte,
    Alarms: standing.alarms * prices.alarm + standing.compositeAlarms * prices.compositeAlarm,
    Dashboard: standing.dashboards * prices.dashboard,
    'Metrics of our own': standing.metrics * prices.customMetric,
    'Encryption key': standing.keys * prices.key,
  };
}
