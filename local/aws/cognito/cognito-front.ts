import type { Users } from '../../oidc/users.ts';
import type { AccountState } from '../account-state.ts';
import { jsonAnswer, jsonBodyOf, jsonError, targetOperationOf, textOf } from '../wire/json-wire.ts';
import { callError, type ServiceFront } from '../wire/service-front.ts';
import { createUserPool, type Invited } from './user-pool.ts';

/** Cognito's user pools, as far as managing users and groups goes, over the users of the local sign-in. */
export function createCognitoFront(
  users: Users,
  onInvited: (invited: Invited) => void,
  account: AccountState,
  region: string,
  accountId: string,
): ServiceFront {
  const operations = createUserPool(users, onInvited, account);
  const namespace = 'com.amazonaws.cognitoidentityprovider';
  return {
    asks: (call) => {
      const pool = textOf(jsonBodyOf(call).UserPoolId);
      const resource = pool === '' ? '*' : `arn:aws:cognito-idp:${region}:${accountId}:userpool/${pool}`;
      return [{ action: `cognito-idp:${targetOperationOf(call)}`, resources: [resource] }];
    },
    refuse: (message) => jsonError(callError('AccessDeniedException', message), namespace),
    fail: (error) => jsonError(error, namespace),
    answer: async (call) => {
      const name = targetOperationOf(call);
      const operation = operations[name];
      if (operation === undefined) {
        throw callError('InvalidParameterException', `The local stack does not emulate ${name}.`);
      }
      return jsonAnswer(200, operation(jsonBodyOf(call)), 'application/x-amz-json-1.1');
    },
  };
}
