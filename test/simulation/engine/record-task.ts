/** Each record of a batch is a task of its own, and what it throws is looked at. */
import type { SQSRecord } from 'aws-lambda';
import { isUnreadable } from '../../../functions/lambda/unreadable.ts';
import { NewerStateError } from '../../../shared/dynamo/errors.ts';
import { readTextMessage } from '../../../shared/edge/queue-messages.ts';
import { ContentionError } from '../../../shared/history/decide-again.ts';
import { chanceOf } from '../random.ts';
import type { Ledger } from '../watch/ledger.ts';
import { Injected } from './gates.ts';
import { asTask, currentTask } from './tasks.ts';

/** Runs work as the task of that record, within the invocation that got it. */
export function recordTask<Result>(
  seed: number,
  { messageId, body, eventSourceARN }: SQSRecord,
  work: () => Promise<Result>,
): Promise<Result> {
  const around = currentTask();
  if (around === undefined) throw new TypeError('a record is handled by an invocation');
  const queue = eventSourceARN.slice(eventSourceARN.lastIndexOf(':') + 1);
  const label = `${around.invocation.fn} ${queue} ${messageId}`;
  const read = around.invocation.fn === 'send-text' ? readTextMessage(body) : null;
  const reference = read === null || 'problem' in read || read.owner === 'erased' ? null : read;
  const random = chanceOf(seed, `${label} in ${around.label}`);
  const who = reference === null ? '' : ` (${reference.ownerId} ${reference.textId})`;
  return asTask({ label: label + who, invocation: around.invocation, random, reference }, work);
}

/** Errors that handlers are meant to throw. */
function isForeseen(error: unknown): boolean {
  if (error instanceof Injected || error instanceof ContentionError || isUnreadable(error)) return true;
  if (error instanceof NewerStateError) return true;
  return error instanceof Error && error.name === 'TryAgain';
}

/** A handler of which anything else that it throws is told of. */
export function watched<Asked extends unknown[]>(
  ledger: Ledger,
  handle: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => Promise<void> {
  return async (...asked) => {
    ledger.check('nothing fails unforeseen');
    try {
      await handle(...asked);
    } catch (error) {
      if (!isForeseen(error)) {
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        ledger.wrong('nothing fails unforeseen', told.split('\n').slice(0, 3).join(' '));
      }
      throw error;
    }
  };
}
