import { Duration } from 'aws-cdk-lib';
import type { FunctionName } from '../shared/names.ts';

/**
 * How long each function may run. The text path is short, because six times it is how long a patient waits
 * for the second try when a first one fails half-way.
 */
export const timeouts: Readonly<Record<FunctionName, Duration>> = {
  'receive-text': Duration.seconds(10),
  wake: Duration.seconds(10),
  'carry-out': Duration.seconds(30),
  project: Duration.seconds(30),
  'send-text': Duration.seconds(15),
  'staff-api': Duration.seconds(20),
  export: Duration.minutes(15),
  // A job is a page: it needs a second or two, and hands on what it has not come to.
  reconcile: Duration.minutes(1),
};
