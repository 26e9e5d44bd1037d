import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { neededOfShared } from '../shared/alerts/needed-of-shared.ts';
import { trimShared } from '../shared/alerts/shared-alert-topic.ts';
import { createDynamoClinics } from '../shared/history/dynamo-clinics.ts';
import { createDynamoContacts } from '../shared/history/dynamo-contacts.ts';
import { findPlace, placeOptions, usualLocalUrl } from './place.ts';
import { runScript } from './run-script.ts';

const usage = `npm run trim-alerts -- [--name clinic-east]

Ends what no clinic needs any more of the topic through which version 0.1 told all alert contacts. Who is
told there and nowhere else goes on being told.

  --name      a deployment on AWS (--region says where else than usual); without it the local stack`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      ...placeOptions,
    },
  });
  const { client, outputs } = await findPlace(values, usualLocalUrl());
  const [dynamodb, sns] = [new DynamoDBClient(client), new SNSClient(client)];
  const history = outputs.HistoryTable ?? '';
  const needed = await neededOfShared(
    createDynamoClinics(dynamodb, history),
    createDynamoContacts(dynamodb, history),
  );
  const changed = await trimShared(sns, outputs.AlertTopicArn ?? '', needed);
  console.log(`${changed} subscriptions of the shared topic were ended or told of fewer clinics.`);
  dynamodb.destroy();
  sns.destroy();
});
