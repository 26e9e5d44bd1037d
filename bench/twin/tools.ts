/** What an everyday function brings along: Powertools, the document client and zod, each as its guide shows it. */
import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import { z } from 'zod';

export const logger = new Logger({ serviceName: 'twin' });
export const tracer = new Tracer({ serviceName: 'twin' });
export const documents = DynamoDBDocumentClient.from(tracer.captureAWSv3Client(new DynamoDBClient()));
export const tableName = z.string().min(1).parse(process.env.HISTORY_TABLE);

export function instrumented<Event>(handle: (event: Event) => Promise<void>) {
  return middy(handle).use(captureLambdaHandler(tracer)).use(injectLambdaContext(logger));
}
