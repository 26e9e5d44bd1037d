import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { filled, readEnvironment } from '../../shared/edge/settings-from-environment.ts';
import { createDynamoHistories } from '../../shared/history/dynamo-histories.ts';
import { createDynamoStrangers } from '../../shared/history/dynamo-strangers.ts';
import { environment } from '../../shared/names.ts';
import { systemClock as clock } from '../../shared/outside/system-clock.ts';
import { createDynamoViews } from '../../shared/views/dynamo-views.ts';
import { around } from '../lambda/around.ts';
import { streamBatch } from '../lambda/stream-batch.ts';
import { createHandler } from './handler.ts';

const env = readEnvironment(
  z.object({ [environment.historyTable]: filled, [environment.viewsTable]: filled }),
);
const dynamo = new DynamoDBClient();

const handle = createHandler({
  histories: createDynamoHistories(dynamo, env.HISTORY_TABLE, clock),
  strangers: createDynamoStrangers(dynamo, env.HISTORY_TABLE, clock),
  views: createDynamoViews(dynamo, env.VIEWS_TABLE, clock),
});

export const handler = around('project', streamBatch(handle));
