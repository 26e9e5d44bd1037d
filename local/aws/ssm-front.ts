import { jsonAnswer, jsonBodyOf, jsonError, targetOperationOf, textOf } from './wire/json-wire.ts';
import { callError, type ServiceFront } from './wire/service-front.ts';

/** What `cdk bootstrap` leaves in an account, and CDK asks for before it deploys. */
const parameters: Readonly<Record<string, string>> = { '/cdk-bootstrap/hnb659fds/version': '28' };

const namespace = 'com.amazonaws.ssm';

/** The parameter store, as far as an account is bootstrapped: the local one always is. */
export function createSsmFront(region: string, accountId: string): ServiceFront {
  const arnOf = (name: string) => `arn:aws:ssm:${region}:${accountId}:parameter${name}`;
  return {
    asks: (call) => [
      { action: `ssm:${targetOperationOf(call)}`, resources: [arnOf(textOf(jsonBodyOf(call).Name))] },
    ],
    refuse: (message) => jsonError(callError('AccessDeniedException', message), namespace),
    fail: (error) => jsonError(error, namespace),
    answer: (call) => {
      const operation = targetOperationOf(call);
      if (operation !== 'GetParameter') {
        throw callError('ValidationException', `The local stack does not emulate ${operation}.`);
      }
      const Name = textOf(jsonBodyOf(call).Name);
      const Value = parameters[Name];
      if (Value === undefined) throw callError('ParameterNotFound', `There is no parameter ${Name}.`);
      const Parameter = { Name, Value, Type: 'String', Version: 1, ARN: arnOf(Name), DataType: 'text' };
      return Promise.resolve(jsonAnswer(200, { Parameter }, 'application/x-amz-json-1.1'));
    },
  };
}
