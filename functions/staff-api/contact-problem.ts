import type { ContactRefusal } from '../../shared/domain/clinic/contact-states.ts';
import { type ProblemError, problemError } from '../../shared/edge/problems.ts';

/** The answer that says why somebody cannot be an alert contact; `field` names their place in the request. */
export function contactProblem(refusal: ContactRefusal, field: string): ProblemError {
  if (refusal === 'full') return problemError('contacts-full');
  return problemError('invalid-input', {
    errors: [{ field, message: 'is an address that no alert can be sent to' }],
  });
}
