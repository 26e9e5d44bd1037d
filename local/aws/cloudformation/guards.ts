import type { LocalResource } from '../../cloudformation/local-stack.ts';
import { flagAt, objectsAt, type TemplateResource, textAt } from '../../cloudformation/template.ts';

/** Whether AWS refuses to delete the part because its own deletion protection is on. */
export function isGuarded({ type, properties }: LocalResource): boolean {
  switch (type) {
    case 'AWS::DynamoDB::Table':
    case 'AWS::SMSVOICE::PhoneNumber':
      return flagAt(properties(), 'DeletionProtectionEnabled');
    case 'AWS::DynamoDB::GlobalTable':
      return objectsAt(properties(), 'Replicas').some((replica) =>
        flagAt(replica, 'DeletionProtectionEnabled'),
      );
    case 'AWS::Cognito::UserPool':
      return textAt(properties(), 'DeletionProtection') === 'ACTIVE';
    default:
      return false;
  }
}

/** When a part that is to go goes. */
export type Occasion = 'its creation is taken back' | 'it is deleted';

/** Whether a part stays behind on this occasion, by its deletion policy. */
export function staysBehind({ DeletionPolicy }: TemplateResource, occasion: Occasion): boolean {
  return (
    DeletionPolicy === 'Retain' || (DeletionPolicy === 'RetainExceptOnCreate' && occasion === 'it is deleted')
  );
}
