import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionName } from '../../shared/names.ts';
import type { Parts } from './parts.ts';
import { exportFile, reconcile, staffApi } from './staff-path.ts';
import { carryOut, project, receiveText, sendText, wake } from './text-path.ts';

/** What each function may do, beside writing to its own log. Nothing else grants anything. */
export const permissionsOf: Readonly<Record<FunctionName, (parts: Parts) => PolicyStatement[]>> = {
  'receive-text': receiveText,
  wake,
  'carry-out': carryOut,
  project,
  'send-text': sendText,
  'staff-api': staffApi,
  export: exportFile,
  reconcile,
};
