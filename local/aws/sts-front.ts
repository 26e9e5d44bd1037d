import { randomUUID } from 'node:crypto';
import { escapeXml } from './wire/escape-xml.ts';
import { type Answer, callError, type ServiceFront } from './wire/service-front.ts';

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** STS, as far as GetCallerIdentity, which needs no permission on AWS either. */
export function createStsFront(accountId: string): ServiceFront {
  return {
    asks: () => [],
    refuse: (message) =>
      xml(
        403,
        `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${escapeXml(message)}</Message></Error></ErrorResponse>`,
      ),
    fail: (error) =>
      xml(
        error.status,
        `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
      ),
    answer(call) {
      const action = new URLSearchParams(call.body.toString('utf8')).get('Action');
      if (action !== 'GetCallerIdentity') {
        throw callError('InvalidAction', `The local stack does not emulate ${String(action)}.`);
      }
      const user = escapeXml(call.credential.accessKeyId);
      return Promise.resolve(
        xml(
          200,
          `<GetCallerIdentityResponse xmlns="${namespace}"><GetCallerIdentityResult><Arn>arn:aws:iam::${accountId}:user/${user}</Arn><UserId>${user}</UserId><Account>${accountId}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
        ),
      );
    },
  };
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
