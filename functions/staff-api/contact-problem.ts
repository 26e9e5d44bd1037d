import type { ContactRefusal } from '../../shared/domain/clinic/contact-states.ts';
import { type ProblemError, problemError } from '../../shared/edge/problems.ts';

/** Why somebody cannot be an alert contact, as an answer; `field` is where they stand in what was sent. */
export function contactProblem(refusal: ContactRefusal, field: string): ProblemError {
  if (refusal === 'full') return problemError('contacts-full');
  return problemError('invalid-input', {
    errors: [{ field, message: 'is an address that no alert can be sent to' }],
  });
}
