import type { LocalAws, StartAwsOptions } from './local-aws.ts';

/** Starts the local AWS endpoint and answers when DynamoDB, SNS, SQS, S3 and Scheduler take calls. */
export function startAws(options: StartAwsOptions): Promise<LocalAws> {
  return Promise.reject(new Error(`The endpoint for ${options.dataDir} is being built.`));
}
