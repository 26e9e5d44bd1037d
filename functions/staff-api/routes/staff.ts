/** Who may sign in for the clinic. */
import type * as z from 'zod';
import { problemError } from '../../../shared/edge/problems.ts';
import type { StaffMember } from '../../../shared/outside/directory.ts';
import { member, memberList, signedOut, staffBody } from '../../../shared/staff-contract/staff.ts';
import { takeOfDay } from '../daily-limit.ts';
import { endSession, sayRole } from '../require-caller.ts';
import { defineRoute, paramOf, type StaffRequest } from '../route.ts';

const common = { path: '/clinics/{clinicId}/staff', role: 'admin' } as const;

/** Throws when the clinic would be left without an admin were this one taken out. */
function keepAnAdmin(members: readonly StaffMember[], leaving: StaffMember): void {
  const others = members.filter(({ userId, role }) => role === 'admin' && userId !== leaving.userId);
  if (leaving.role === 'admin' && others.length === 0) throw problemError('last-admin');
}

async function add(request: StaffRequest, { email, role }: z.infer<typeof staffBody>) {
  const { services, clinicId } = request;
  const { directory } = services;
  const members = await directory.members(clinicId);
  const known = members.find((each) => each.email === email);
  if (known !== undefined && role === 'staff') keepAnAdmin(members, known);
  await takeOfDay(request, 'invitations');
  const added = await directory.put(clinicId, email, role);
  if (added === 'taken') throw problemError('address-in-use');
  await sayRole(services, clinicId, added.userId, role);
  return added;
}

async function remove(request: StaffRequest): Promise<StaffMember> {
  const { services, clinicId } = request;
  const { directory } = services;
  const members = await directory.members(clinicId);
  const leaving = members.find(({ userId }) => userId === paramOf(request, 'userId'));
  if (leaving === undefined) throw problemError('not-found');
  keepAnAdmin(members, leaving);
  // Said first: a failure half-way leaves a member who can do nothing and be removed again.
  await sayRole(services, clinicId, leaving.userId, 'none');
  await directory.remove(clinicId, leaving.userId);
  const left = await directory.members(clinicId);
  // Two admins who take each other out in the same moment both find the other still there: then this one comes back.
  if (leaving.role === 'admin' && !left.some(({ role }) => role === 'admin')) {
    await directory.put(clinicId, leaving.email, 'admin');
    await sayRole(services, clinicId, leaving.userId, 'admin');
    throw problemError('last-admin');
  }
  return leaving;
}

export const staffRoutes = [
  defineRoute({
    ...common,
    method: 'GET',
    summary: 'Who may sign in for the clinic.',
    action: null,
    status: 200,
    answer: memberList,
    handle: async ({ services, clinicId }) => ({ staff: await services.directory.members(clinicId) }),
  }),
  defineRoute({
    ...common,
    method: 'POST',
    summary:
      'Lets somebody sign in for the clinic, by an invitation sent to the address, or changes their role.',
    action: 'staff-added',
    body: staffBody,
    status: 201,
    answer: member,
    handle: (request, { body }) => add(request, body),
  }),
  defineRoute({
    ...common,
    path: `${common.path}/{userId}`,
    method: 'DELETE',
    summary: 'Takes somebody out of the staff and signs them out.',
    action: 'staff-removed',
    status: 200,
    answer: member,
    handle: remove,
  }),
  defineRoute({
    path: '/clinics/{clinicId}/sign-out',
    role: 'staff',
    method: 'POST',
    summary: 'Ends the sign-in that the token came from: none of its tokens is taken any more.',
    action: 'signed-out',
    status: 200,
    answer: signedOut,
    handle: async ({ services, caller, session }) => ({
      ended: await endSession(services, caller, session),
    }),
  }),
];
