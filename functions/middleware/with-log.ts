import type { MiddlewareObj } from '@middy/core';
import type { FunctionName } from '../../shared/names.ts';
import { errorFields, log, logAs } from '../lambda/log.ts';

/**
 * Names the function and the request in every line, and sees to it that what escapes a handler says nothing: Lambda
 * prints the message and stack of an error that reaches it, so only the name goes on.
 */
export function withLog(functionName: FunctionName): MiddlewareObj {
  return {
    before: ({ context }) => logAs(functionName, context.awsRequestId),
    onError: (request) => {
      const { errorName, where } = errorFields(request.error);
      log.error('failed', { errorName, where });
      const bland = new Error('failed: the line before this one names the error');
      bland.name = errorName;
      bland.stack = `${bland.name}: ${bland.message}`;
      request.error = bland;
    },
  };
}
