import { randomUUID } from 'node:crypto';
import { escapeXml } from './wire/escape-xml.ts';
import { type Answer, type CallError, callError, type ServiceFront } from './wire/service-front.ts';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0"?>\n${body}` };
}

function failure({ code, message, status }: CallError): Answer {
  const error = `<Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
  return xml(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

/** CloudFront, as far as having it forget what it keeps of a distribution: here it keeps nothing. */
export function createCloudfrontFront(
  accountId: string,
  isDistribution: (id: string) => boolean,
): ServiceFront {
  const distributionIn = (path: string) =>
    /^\/2020-05-31\/distribution\/([^/]+)\/invalidation$/.exec(path)?.[1];
  return {
    asks: ({ url }) => [
      {
        action: 'cloudfront:CreateInvalidation',
        resources: [`arn:aws:cloudfront::${accountId}:distribution/${distributionIn(url.pathname) ?? '*'}`],
      },
    ],
    refuse: (message) => failure(callError('AccessDenied', message, 403)),
    fail: failure,
    answer: ({ method, url, body }) => {
      const id = distributionIn(url.pathname);
      if (method !== 'POST' || id === undefined) {
        throw callError('InvalidArgument', `The local stack does not emulate ${method} ${url.pathname}.`);
      }
      if (!isDistribution(id)) {
        throw callError('NoSuchDistribution', 'The specified distribution does not exist.', 404);
      }
      const batch = /<Paths>[\s\S]*<\/CallerReference>/.exec(body.toString('utf8'))?.[0] ?? '';
      const created = new Date().toISOString();
      return Promise.resolve(
        xml(
          201,
          `<Invalidation xmlns="${namespace}"><Id>I${randomUUID().slice(0, 13).toUpperCase()}</Id><Status>Completed</Status><CreateTime>${created}</CreateTime><InvalidationBatch>${batch}</InvalidationBatch></Invalidation>`,
        ),
      );
    },
  };
}
