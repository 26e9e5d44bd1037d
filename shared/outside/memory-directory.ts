import type { Directory, StaffMember } from './directory.ts';

/** A directory in memory, with the semantics of the Cognito adapter; `invited` are the addresses that got mail. */
export function createMemoryDirectory(): Directory & { readonly invited: string[] } {
  const people = new Map<string, StaffMember & { clinicId: string | null }>();
  const invited: string[] = [];
  return {
    invited,
    async members(clinicId) {
      return [...people.values()]
        .filter((person) => person.clinicId === clinicId)
        .map(({ userId, email, role }) => ({ userId, email, role }))
        .sort((a, b) => (a.email < b.email ? -1 : 1));
    },
    async put(clinicId, address, role) {
      const email = address.toLowerCase();
      const before = people.get(email);
      if (before !== undefined && before.clinicId !== null && before.clinicId !== clinicId) return 'taken';
      const member = { userId: before?.userId ?? `user-${people.size + 1}`, email, role };
      people.set(email, { ...member, clinicId });
      invited.push(email);
      return member;
    },
    async remove(clinicId, userId) {
      const person = [...people.values()].find((one) => one.userId === userId && one.clinicId === clinicId);
      if (person !== undefined) people.set(person.email, { ...person, clinicId: null });
      return person !== undefined;
    },
  };
}
