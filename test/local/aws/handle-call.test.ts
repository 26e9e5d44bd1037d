/** What the endpoint tells an SDK whose clock is not the moved one. */
import { createServer } from 'node:http';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { expect, it } from 'vitest';
import { type CallHandling, handleCall } from '../../../local/aws/handle-call.ts';
import { callError, type ServiceFront } from '../../../local/aws/wire/service-front.ts';
import { createClock } from '../../../local/clock.ts';
import { listen } from '../../../local/ports.ts';

const twoMonths = 60 * 24 * 60 * 60_000;

/** A service that refuses everything, and counts how often it was asked. */
function refusing(): { front: ServiceFront; asked: () => number } {
  let asked = 0;
  const body =
    '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id CDKToolkit does not exist</Message></Error></ErrorResponse>';
  const refused = { status: 400, headers: { 'content-type': 'text/xml' }, body };
  const front: ServiceFront = {
    asks: () => [],
    refuse: () => refused,
    fail: () => refused,
    answer: () => {
      asked += 1;
      throw callError('ValidationError', 'Stack with id CDKToolkit does not exist');
    },
  };
  return { front, asked: () => asked };
}

it('is asked once for what is not there, however far its clock was moved', async () => {
  const { front, asked } = refusing();
  const clock = createClock(twoMonths);
  // The endpoint has a front for each service; who calls here asks one.
  const fronts = { cloudformation: front, s3: front } as unknown as CallHandling['fronts'];
  const server = createServer((request, response) => {
    void handleCall({ fronts, authorize: () => ({ allowed: true }), clock }, request, response);
  });
  const port = await listen(server, { variable: 'EBB_AWS_PORT', port: 0 });
  const endpoint = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'me', secretAccessKey: 'local' };
  const client = new CloudFormationClient({ endpoint, region: 'us-east-1', credentials });
  try {
    await expect(client.send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }))).rejects.toThrow(
      'does not exist',
    );
    expect(asked()).toBe(1);
    // Whoever signs nothing, as a browser that follows a link, is answered in the time of the stack.
    const { headers } = await fetch(`${endpoint}/health`);
    expect(Math.abs(Date.parse(headers.get('date') ?? '') - clock.now())).toBeLessThan(5_000);
  } finally {
    client.destroy();
    server.closeAllConnections();
    server.close();
  }
});
