import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createDynamoExports } from '../../shared/exports/dynamo-exports.ts';
import { createRowSource } from '../../shared/exports/row-source.ts';
import { createS3Files } from '../../shared/exports/s3-files.ts';
import { createSqsExportQueue } from '../../shared/exports/sqs-export-queue.ts';
import { createDynamoClinics } from '../../shared/history/dynamo-clinics.ts';
import { environment } from '../../shared/names.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { around } from '../lambda/around.ts';
import { createPutAside } from '../lambda/put-aside.ts';
import { sqsBatch } from '../lambda/sqs-batch.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({
    [environment.historyTable]: filled,
    [environment.viewsTable]: filled,
    [environment.exportsBucket]: filled,
    [environment.exportsQueueUrl]: filled,
    [environment.deadLettersUrl]: filled,
  }),
);
const dynamo = new DynamoDBClient();

const handle = createHandler({
  exports: createDynamoExports(dynamo, env.VIEWS_TABLE),
  files: createS3Files(new S3Client(), env.EXPORTS_BUCKET),
  rows: createRowSource(createDynamoViews(dynamo, env.VIEWS_TABLE, clock)),
  clinics: createDynamoClinics(dynamo, env.HISTORY_TABLE),
  queue: createSqsExportQueue(new SQSClient(), env.EXPORTS_QUEUE_URL),
  clock,
});

export const handler = around('export', sqsBatch(handle, createPutAside(env.DEAD_LETTERS_URL)));
