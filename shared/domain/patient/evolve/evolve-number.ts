/** What a change of number, and what numbers before it write, make of the state. */

import type { IsoDate } from '../../calendar.ts';
import { hear, heardAs } from '../../heard/heard-text.ts';
import { type Instant, latest, localDate } from '../../local-time.ts';
import type { FormerNumber } from '../consent/former-number.ts';
import type { Conversation } from '../conversation.ts';
import { withoutSilence } from '../due/silence.ts';
import type { PatientEvent } from '../events.ts';
import type { PatientState } from '../state.ts';

type Changed = Extract<PatientEvent, { type: 'number-changed' }>;

const mostFormerNumbers = 3;

/**
 * What was said on one number says nothing on another, but for a NO said on it before; which days have a score stays, and
 * what staff wrote to the patient, who may answer it from either.
 */
function ofNumber({ scored, staffWrote }: Conversation, known: FormerNumber | undefined): Conversation {
  const declinedAt = known?.invited?.declinedAt;
  return {
    ...(scored === undefined ? {} : { scored }),
    ...(staffWrote === undefined ? {} : { staffWrote }),
    ...(declinedAt === undefined ? {} : { consentSaidAt: declinedAt }),
  };
}

/** Invitations that found no YES: they count on when the number comes back. */
function invitedBefore({
  stage,
  invitations,
  invitedAt,
  conversation,
}: PatientState): FormerNumber['invited'] {
  if (stage !== 'invited') return undefined;
  const declinedAt = conversation?.consentSaidAt;
  return { times: invitations, at: invitedAt, ...(declinedAt === undefined ? {} : { declinedAt }) };
}

function givenUp(state: PatientState, { from, until }: Changed): FormerNumber {
  const { stopped, lastStopAt, lastStartAt, limits, conversation, writtenTo, lastNudgeOn } = state;
  const invited = invitedBefore(state);
  return {
    phone: from,
    until,
    stopped,
    lastStopAt,
    lastStartAt,
    ...(writtenTo === undefined ? {} : { writtenTo }),
    ...(invited === undefined ? {} : { invited }),
    ...(lastNudgeOn === null ? {} : { nudgedOn: lastNudgeOn }),
    ...(limits.emergencyAt === null ? {} : { emergencyAt: limits.emergencyAt }),
    ...(conversation?.heard === undefined ? {} : { heard: conversation.heard }),
  };
}

function laterDay(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null || (other !== null && other > one) ? other : one;
}

/** The state after a change of number at `at`: the number begins from its own record, the plan goes on. */
export function withNumber(state: PatientState, event: Changed, at: Instant): PatientState {
  const { from, to, stopped, consent, agreed } = event;
  const known = state.formerNumbers?.find(({ phone }) => phone === to);
  const others = (state.formerNumbers ?? []).filter(({ phone, until }) => phone !== to && until > at);
  const { writtenTo: _ofTheOther, ...before } = withoutSilence(state);
  return {
    ...before,
    ...(known?.writtenTo === undefined ? {} : { writtenTo: known.writtenTo }),
    phone: to,
    numberSince: at,
    formerNumbers: [...others.filter(({ phone }) => phone !== from), givenUp(state, event)].slice(
      -mostFormerNumbers,
    ),
    stopped,
    lastStopAt: known?.lastStopAt ?? (stopped ? at : null),
    lastStartAt: known?.lastStartAt ?? null,
    consent,
    stage: agreed ? state.stage : 'invited',
    invitations: known?.invited?.times ?? 0,
    invitedAt: known?.invited?.at ?? null,
    agreedAt: agreed ? state.agreedAt : null,
    conversation: ofNumber(state.conversation ?? {}, known),
    lastAsked: null,
    lastNudgeOn: laterDay(state.lastNudgeOn, known?.nudgedOn ?? null),
    limits: { ...state.limits, answers: [], inbound: [], emergencyAt: known?.emergencyAt ?? null },
    // What is being sent goes to the number it was claimed for, and what waits answers that number.
    texts: state.texts.map((text) =>
      text.to !== undefined || text.content.kind === 'alert' ? text : { ...text, to: from },
    ),
  };
}

function withFormer(
  state: PatientState,
  phone: string,
  change: (former: FormerNumber) => FormerNumber,
): PatientState {
  const formerNumbers = (state.formerNumbers ?? []).map((former) =>
    former.phone === phone ? change(former) : former,
  );
  return { ...state, formerNumbers };
}

/** The state after a text from a number the patient had before. */
export function withFormerText(
  state: PatientState,
  event: Extract<PatientEvent, { type: 'text-received' | 'text-counted' }>,
  phone: string,
  at: Instant,
): PatientState {
  const day = at.slice(0, 10);
  return withFormer(state, phone, (former) => {
    const [last, count] = former.received ?? [day, 0];
    const counted: FormerNumber = {
      ...former,
      ...(event.type === 'text-counted' || event.to === undefined ? {} : { writtenTo: event.to }),
      received: [day, last === day ? count + 1 : 1],
    };
    if (event.type === 'text-counted') {
      return event.heard === undefined
        ? counted
        : { ...counted, heard: hear(former.heard ?? [], event.heard) };
    }
    const { text, reply, receivedAt } = event;
    const spoken =
      event.again === true
        ? counted
        : { ...counted, heard: hear(former.heard ?? [], heardAs(text, reply.kind, receivedAt)) };
    if (reply.kind !== 'start') return spoken;
    return { ...spoken, lastStartAt: latest(former.lastStartAt ?? receivedAt, receivedAt) };
  });
}

/** The state after a number that the patient had before asked for no more texts, or for texts again. */
export function withFormerWish(
  state: PatientState,
  event: Extract<PatientEvent, { type: 'former-number-stopped' | 'former-number-started' }>,
  at: Instant,
): PatientState {
  const { phone, receivedAt } = event;
  return withFormer(state, phone, (former) =>
    event.type === 'former-number-started'
      ? { ...former, stopped: false, nudgedOn: localDate(at, state.timeZone) }
      : { ...former, stopped: true, lastStopAt: latest(former.lastStopAt ?? receivedAt, receivedAt) },
  );
}

/** The state after emergency words were queued for a number that the patient had before. */
export function withFormerEmergency(state: PatientState, phone: string, at: Instant): PatientState {
  return withFormer(state, phone, (former) => ({ ...former, emergencyAt: at }));
}

/** The state after they were refused. */
export function withoutFormerEmergency(state: PatientState, phone: string): PatientState {
  return withFormer(state, phone, ({ emergencyAt: _refused, ...former }) => former);
}
