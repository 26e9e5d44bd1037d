/**
 * A text as it arrives: an SQS body that holds an SNS envelope whose message is the JSON that AWS End User
 * Messaging publishes. Other keys are ignored, because AWS adds some from time to time.
 */
import * as z from 'zod/mini';
import { type Instant, instantOf } from '../domain/local-time.ts';
import { usualForm } from '../domain/written-forms.ts';

/** E.164: a plus sign, a country code and at most 15 digits altogether. */
const e164Form = /^\+[1-9]\d{6,14}$/;
/** The same without its plus sign; what is shorter is a short code. */
const bareForm = /^[1-9]\d{8,14}$/;
/** A number as it is written inside North America. */
const northAmerican = /^[2-9]\d{2}[2-9]\d{6}$/;
const shortCodeForm = /^\+?\d{1,8}$/;

const envelopeSchema = z.object({
  Type: z.literal('Notification'),
  MessageId: z.string().check(z.minLength(1)),
  Timestamp: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  Message: z.string(),
});

const messageSchema = z.object({
  originationNumber: z.string().check(z.minLength(1), z.maxLength(256)),
  destinationNumber: z.string().check(z.refine((text) => clinicNumberOf(text) !== null)),
  // A picture alone comes without words.
  messageBody: z.nullish(z.string()),
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

/** A sender that nobody can answer: no patient's, and nothing that was lost on the way. */
export interface DroppedSender {
  dropped: 'short-code' | 'alphabetic';
}

/** Why a record cannot be read, by the name of what is wrong; never with anything of its content. */
export type InboundProblem =
  | { problem: 'not-json' | 'message-not-json'; fields: [] }
  | { problem: 'bad-envelope' | 'bad-message'; fields: string[] };

/** The number in E.164, with its plus sign or without; null for anything else. */
function e164Of(text: string): string | null {
  if (e164Form.test(text)) return text;
  return bareForm.test(text) ? `+${text}` : null;
}

/** What a clinic may send from: a number, or a short code. */
function clinicNumberOf(text: string): string | null {
  return /^\d{3,8}$/.test(text) ? text : e164Of(text);
}

/** Who wrote to `to`; null for what is neither a number nor any other known sort of sender. */
function senderOf(text: string, to: string): { from: string } | DroppedSender | null {
  // Ten digits to a number of North America are one of its own, written without the 1.
  const isNational = to.startsWith('+1') && northAmerican.test(text);
  const number = isNational ? `+1${text}` : e164Of(text);
  if (number !== null) return { from: usualForm(number) };
  if (shortCodeForm.test(text)) return { dropped: 'short-code' };
  return /\p{L}/u.test(text) ? { dropped: 'alphabetic' } : null;
}

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
export function readInboundMessage(body: string): InboundText | DroppedSender | InboundProblem {
  const outer = parseJson(body);
  if (outer === null) return { problem: 'not-json', fields: [] };
  const envelope = z.safeParse(envelopeSchema, outer.value);
  if (!envelope.success) return { problem: 'bad-envelope', fields: fieldsOf(envelope.error) };
  const inner = parseJson(envelope.data.Message);
  if (inner === null) return { problem: 'message-not-json', fields: [] };
  const message = z.safeParse(messageSchema, inner.value);
  if (!message.success) return { problem: 'bad-message', fields: fieldsOf(message.error) };
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = message.data;
  const to = clinicNumberOf(destinationNumber) ?? destinationNumber;
  const sender = senderOf(originationNumber, to);
  if (sender === null) return { problem: 'bad-message', fields: ['originationNumber'] };
  if ('dropped' in sender) return sender;
  return {
    ...sender,
    to,
    text: (messageBody ?? '').toWellFormed(),
    messageId: inboundMessageId,
    receivedAt: instantOf(Date.parse(envelope.data.Timestamp)),
  };
}
