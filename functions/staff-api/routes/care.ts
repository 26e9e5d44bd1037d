/** What staff decide about a patient's plan and texts. */
import {
  assignBody,
  clearAttentionBody,
  dischargeBody,
  moveSeenBody,
  overrideBody,
  pauseBody,
  resumeBody,
  snoozeBody,
  suggestionBody,
} from '../../../shared/staff-contract/care.ts';
import { patientRow } from '../../../shared/staff-contract/patients.ts';
import { attentionKind, emptyBody } from '../../../shared/staff-contract/values.ts';
import { runCommand } from '../committing.ts';
import { defineRoute, paramOf } from '../route.ts';

const patient = '/clinics/{clinicId}/patients/{patientId}';
const common = { method: 'POST', role: 'staff', status: 200, answer: patientRow } as const;

export const careRoutes = [
  defineRoute({
    ...common,
    path: `${patient}/override`,
    summary: 'Sets or keeps the phase; the plan then moves by itself again after 14 days at the earliest.',
    action: 'plan-overridden',
    body: overrideBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'override-plan', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/suggestion`,
    summary: 'Accepts or declines a suggested change of plan.',
    action: 'suggestion-answered',
    body: suggestionBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'answer-suggestion', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/moves/{seq}/seen`,
    summary: "Says that the patient's sessions are rebooked by the last change of plan.",
    action: 'move-seen',
    body: moveSeenBody,
    handle: (request, { body }) =>
      runCommand(request, {
        type: 'see-move',
        seq: Number(paramOf(request, 'seq')),
        note: body.note,
        by: request.caller.userId,
      }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/pause`,
    summary: 'Pauses the texts, until a day or until they are resumed.',
    action: 'patient-paused',
    body: pauseBody,
    handle: (request, { body }) => runCommand(request, { type: 'pause', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/resume`,
    summary: 'Resumes the texts.',
    action: 'patient-resumed',
    body: resumeBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'resume', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/discharge`,
    summary: 'Discharges the patient and frees the number.',
    action: 'patient-discharged',
    body: dischargeBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'discharge', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/invite`,
    summary: 'Invites once more a patient who has not answered.',
    action: 'patient-invited',
    body: emptyBody,
    handle: (request) => runCommand(request, { type: 'invite', by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/attention/{kind}/clear`,
    summary: 'Says that a person has looked at this.',
    action: 'attention-cleared',
    body: clearAttentionBody,
    handle: (request, { body }) =>
      runCommand(request, {
        type: 'clear-attention',
        kind: attentionKind.parse(paramOf(request, 'kind')),
        ...body,
        by: request.caller.userId,
      }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/snooze`,
    summary: 'Puts off what waits for a person until a day; danger cannot wait, and a new cause ends it.',
    action: 'attention-snoozed',
    body: snoozeBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'snooze', ...body, by: request.caller.userId }),
  }),
  defineRoute({
    ...common,
    path: `${patient}/assign`,
    summary: 'Says that whoever asks has in hand what waits for a person, or that nobody has.',
    action: 'attention-assigned',
    body: assignBody,
    handle: (request, { body }) =>
      runCommand(request, { type: 'assign', ...body, by: request.caller.userId }),
  }),
];
