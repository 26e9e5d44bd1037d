import { isProblemError } from '../../shared/edge/problems.ts';

/** The reason of the problem that `act` throws. */
export function reasonOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isProblemError(error)) return error.problem.reason;
    throw error;
  }
  return 'none';
}
