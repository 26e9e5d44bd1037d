import { Template } from 'aws-cdk-lib/assertions';
import { withStack } from '../../infra/synthesise.ts';

const number = { country: 'US', type: 'TOLL_FREE' };

/** The template of a deployment with a number, guarded as it is once it is whole. */
export const templateOf = (guarded: boolean) =>
  withStack({ number }, (_app, ebb) => JSON.stringify(Template.fromStack(ebb).toJSON()), { guarded });
