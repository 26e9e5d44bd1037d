import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { alertAttributes } from '../names.ts';
import type { OutgoingText, SendResult, TextSender } from './ports.ts';

/** Longest wait for a connection and for the answer, in milliseconds; far inside a function's own time. */
const connectionTimeout = 1_000;
const requestTimeout = 5_000;

/**
 * The client for texts: one attempt, because the SDK cannot know whether a lost attempt has left; whoever holds the
 * claim decides about another.
 */
export function textsClient(): SNSClient {
  return new SNSClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
  });
}

/** Nothing was accepted, and the same text may be accepted another time. */
const retried =
  /throttl|toomanyrequests|requestlimit|^InternalError|^ServiceUnavailable|ExpiredToken|ClockSkew|RequestExpired/i;
/** Never: this number, these words or this account will not send it. */
const refused =
  /^(?:InvalidParameter|AuthorizationError|AccessDenied|OptedOut|ValidationException|Validation)/;
const optedOut = /opted[\s_-]?out/i;
/** Before a connection stood: nothing can have left. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

interface Failure {
  name: string;
  message: string;
  /** Node's code of a broken connection. */
  code: string;
  /** Null when no answer came. */
  status: number | null;
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Unknown', message: '', code: '', status: null };
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: unknown } };
  const status = $metadata?.httpStatusCode;
  return {
    name: error.name,
    message: error.message,
    code: typeof code === 'string' ? code : '',
    status: typeof status === 'number' ? status : null,
  };
}

/** Nothing had been sent when it failed: no connection, or no credentials to sign with. */
function unsent({ name, message, code }: Failure): boolean {
  if (unsentCodes.has(code) || name === 'CredentialsProviderError') return true;
  return name === 'TimeoutError' && message.includes('did not establish a connection');
}

/**
 * What a failed attempt means. The code is the error's name alone: its message may hold the number. Without an
 * answer from SNS the text may have left, and so may one that a gateway in between (502, 504) lost the answer of.
 */
function resultOf(failure: Failure): SendResult {
  const { name, message, status } = failure;
  // The SDK calls a broken connection a timeout too; Node's code tells them apart.
  const named = name === '' || name === 'Error' ? 'Unknown' : name;
  const code = status === null && failure.code !== '' ? failure.code : named;
  if (status === null || status < 400) return { result: unsent(failure) ? 'retry' : 'unknown', code };
  if (optedOut.test(name) || (refused.test(name) && optedOut.test(message))) {
    return { result: 'refused', code, optedOut: true };
  }
  if (retried.test(name) || status === 429) return { result: 'retry', code };
  if (refused.test(name)) return { result: 'refused', code, optedOut: false };
  if (status === 502 || status === 504) return { result: 'unknown', code };
  // Every other answer says that nothing was accepted, for a reason that lies with us and can be mended.
  return { result: 'retry', code };
}

/** Texts over SNS `Publish` to a phone number, from the clinic's own. */
export function createAwsTexts(client: SNSClient): TextSender {
  return {
    async send({ to, from, body, alert }: OutgoingText) {
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            PhoneNumber: to,
            Message: body,
            MessageAttributes: {
              'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
              'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: from },
              // Of no meaning to a carrier: it tells alerts from texts to patients wherever texts are counted.
              ...(alert !== undefined && {
                [alertAttributes.clinic]: { DataType: 'String', StringValue: alert.clinicId },
                [alertAttributes.level]: { DataType: 'String', StringValue: alert.level },
              }),
            },
          }),
        );
        return { result: 'accepted', providerId: MessageId ?? null };
      } catch (error) {
        return resultOf(failureOf(error));
      }
    },
  };
}
