import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isProblemError, type Problem, problemFor } from '../../shared/edge/problems.ts';
import { errorFields, log } from './log.ts';

/** The response that carries a problem. */
export function problemResponse(problem: Problem): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    body: JSON.stringify(problem),
  };
}

/**
 * Turns what a request threw into RFC 9457 problem details. An error nobody foresaw becomes a 500 that says nothing;
 * its name and place are logged under the request's id.
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
      request.response = problemResponse(problemFor('unexpected'));
    },
  };
}
