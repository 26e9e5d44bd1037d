import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isProblemError, problemFor } from '../../shared/edge/problems.ts';
import { errorFields, log } from '../lambda/log.ts';
import { problemResponse } from '../lambda/problem-response.ts';
import { isTimeUp } from '../lambda/time-is-up.ts';

/**
 * Turns what a request threw into RFC 9457 problem details. A request that ran out of time may be sent again: what it
 * has done stays done. An unforeseen error becomes a 500 that says nothing; its name and place are logged under the
 * request's id.
 */
export function httpProblems(): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  return {
    onError: (request) => {
      const { error } = request;
      if (isProblemError(error)) {
        request.response = problemResponse(error.problem);
        return;
      }
      log.error('unexpected', errorFields(error));
      request.response = problemResponse(problemFor(isTimeUp(error) ? 'try-again' : 'unexpected'));
    },
  };
}
