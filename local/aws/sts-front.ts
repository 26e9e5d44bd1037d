import { randomUUID } from 'node:crypto';
import { localSecret } from '../iam/access-keys.ts';
import { queryFront } from './wire/query-wire.ts';
import { callError, type ServiceFront } from './wire/service-front.ts';

const sessionMs = 3_600_000;

/**
 * STS, as far as who is asking, which needs no permission on AWS either, and the roles of CDK's bootstrap, which whoever
 * deploys takes on. Who has taken one on may do here what the owner of the laptop may.
 */
export function createStsFront(accountId: string): ServiceFront {
  return queryFront({
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    asks: () => [],
    operations: {
      GetCallerIdentity: (_fields, { credential }) => ({
        Arn: `arn:aws:iam::${accountId}:user/${credential.accessKeyId}`,
        UserId: credential.accessKeyId,
        Account: accountId,
      }),
      AssumeRole: (fields) => {
        const name = /^arn:aws:iam::\d{12}:role\/(.+)$/.exec(fields.text('RoleArn'))?.[1] ?? '';
        if (!name.startsWith('cdk-hnb659fds-')) {
          throw callError(
            'AccessDenied',
            `The local account lets nobody take on ${fields.text('RoleArn')}.`,
            403,
          );
        }
        const session = fields.text('RoleSessionName');
        return {
          AssumedRoleUser: {
            Arn: `arn:aws:sts::${accountId}:assumed-role/${name}/${session}`,
            AssumedRoleId: `AROALOCAL:${session}`,
          },
          Credentials: {
            AccessKeyId: `ASIA${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`,
            SecretAccessKey: localSecret,
            SessionToken: 'local',
            // By the clock of who asks: theirs is not moved.
            Expiration: new Date(Date.now() + sessionMs).toISOString(),
          },
        };
      },
    },
  });
}
