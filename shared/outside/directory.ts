/** Who may sign in for a clinic, as a port. `cognito-directory.ts` and `memory-directory.ts` implement it. */
import type { Role } from '../edge/caller.ts';

export interface StaffMember {
  /** The `sub` of their tokens, which the history and the audit trail name. */
  userId: string;
  /** Lower case. */
  email: string;
  role: Role;
}

export interface Directory {
  /** A clinic's, sorted by address. */
  members(clinicId: string): Promise<StaffMember[]>;
  /**
   * Lets somebody sign in for the clinic in a role. Who is new, or has not signed in yet, is invited by e-mail; a member
   * gets the role in place of the one they had. `taken`: the address signs in for another clinic.
   */
  put(clinicId: string, email: string, role: Role): Promise<StaffMember | 'taken'>;
  /** Takes a member of this clinic out and signs them out; false when there is no such member. */
  remove(clinicId: string, userId: string): Promise<boolean>;
}
