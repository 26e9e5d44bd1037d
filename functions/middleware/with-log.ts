import type { MiddlewareObj } from '@middy/core';
import type { FunctionName } from '../../shared/names.ts';
import { errorFields, log, logAs } from '../lambda/log.ts';

/**
 * Puts the function's name and the request's id into every log line. Lambda prints the message and stack of an error
 * that leaves a handler, and these may say too much, so only the error's name is passed on.
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
