/**
 * A text as it arrives: an SQS body that holds an SNS envelope whose message is the JSON that AWS End User
 * Messaging publishes. Other keys are ignored, because AWS adds some from time to time.
 */
import * as z from 'zod/mini';
import { usualForm } from '../domain/written-forms.ts';
import { type Instant, instantOf } from '../domain/local-time.ts';

/** E.164: a plus sign, a country code and at most 15 digits altogether. */
const e164Form = /^\+[1-9]\d{6,14}$/;
/** What a clinic may send from: E.164, or a short code. */
const originationForm = /^(?:\+[1-9]\d{6,14}|\d{3,8})$/;

const envelopeSchema = z.object({
  Type: z.literal('Notification'),
  MessageId: z.string().check(z.minLength(1)),
  Timestamp: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  Message: z.string(),
});

const messageSchema = z.object({
  originationNumber: z.string().check(z.regex(e164Form)),
  destinationNumber: z.string().check(z.regex(originationForm)),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1), z.maxLength(256)),
});

export interface InboundText {
  /** E.164, in the form that Ebb goes by; who wrote. */
  from: string;
  /** The clinic's number. */
  to: string;
  /** The whole text, well-formed. */
  text: string;
  messageId: string;
  /** The envelope's time: the message itself carries none. */
  receivedAt: Instant;
}

/** Why a record cannot be read, by the name of what is wrong; never with anything of its content. */
export type InboundProblem =
  | { problem: 'not-json' | 'message-not-json'; fields: [] }
  | { problem: 'bad-envelope' | 'bad-message'; fields: string[] };

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function fieldsOf(error: z.core.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))];
}

/** Reads the body of one record of the inbound queue. Never throws. */
export function readInboundMessage(body: string): InboundText | InboundProblem {
  const outer = parseJson(body);
  if (outer === null) return { problem: 'not-json', fields: [] };
  const envelope = z.safeParse(envelopeSchema, outer.value);
  if (!envelope.success) return { problem: 'bad-envelope', fields: fieldsOf(envelope.error) };
  const inner = parseJson(envelope.data.Message);
  if (inner === null) return { problem: 'message-not-json', fields: [] };
  const message = z.safeParse(messageSchema, inner.value);
  if (!message.success) return { problem: 'bad-message', fields: fieldsOf(message.error) };
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = message.data;
  return {
    from: usualForm(originationNumber),
    to: destinationNumber,
    text: messageBody.toWellFormed(),
    messageId: inboundMessageId,
    receivedAt: instantOf(Date.parse(envelope.data.Timestamp)),
  };
}
