/**
 * How every command comes about in a story. The table holds each: a command without a place in it does not compile, and
 * one that never occurs in a thousand seeds fails `npm run simulate`.
 */
import { attentionNames } from '../../../shared/domain/attention-kinds.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { bodySides, bodySites } from '../../../shared/domain/measure-kinds.ts';
import type { CommandType } from '../../../shared/domain/patient/commands.ts';
import { bookingStates } from '../../../shared/domain/patient/sessions/bookings.ts';
import {
  sessionPressures,
  sessionResponses,
} from '../../../shared/domain/patient/sessions/session-record.ts';
import { isRaised, type PatientState } from '../../../shared/domain/patient/state.ts';
import { phaseNames } from '../../../shared/domain/plan/phases.ts';
import { treatmentKinds } from '../../../shared/domain/treatment-kinds.ts';
import { inboxItemId } from '../../../shared/views/ports.ts';
import type { StaffRequest } from '../cloud/staff-desk.ts';
import type { Random } from '../random.ts';

/** What staff have before them. */
export interface Desk {
  state: PatientState;
  settings: ClinicSettings;
  now: string;
  random: Random;
  /** A number that nobody of the story has now. */
  freeNumber: () => string;
}

type Ask = (desk: Desk) => StaffRequest | null;

/** By whom a command is given: staff through the API, somebody's text, or the functions themselves. */
type Way = { by: 'staff'; weight: number; ask: Ask } | { by: 'text' | 'functions' | 'enrolment' };

const zones = ['America/Los_Angeles', 'America/New_York', 'Europe/Madrid', 'Pacific/Auckland'];

function path({ state }: Desk, rest = ''): string {
  return `/patients/${state.patientId}${rest}`;
}

function today({ state, now }: Desk): string {
  return localDate(now, state.timeZone);
}

function daysAgo(desk: Desk, most: number): string {
  return addDays(today(desk), -desk.random.whole(0, most));
}

function details({ random, freeNumber, state }: Desk): Record<string, unknown> {
  const change = random.whole(1, 9);
  if (change <= 3) return { timeZone: random.pick(zones.filter((zone) => zone !== state.timeZone)) };
  if (change === 4) return { phone: freeNumber() };
  if (change === 5) return { label: random.pick(['B.', 'chart 7', null]) };
  if (change === 6) return { language: state.language === 'en' ? 'es' : 'en' };
  if (change === 7) return { condition: random.pick(['autoimmune', 'back-pain', 'fibromyalgia']) };
  if (change === 8) return { preferredTime: random.pick(['09:00', '12:30', '19:00', null]) };
  return { firstName: random.pick(['Ana', 'José', 'Christopherson']) };
}

/** What staff know of a session: now and then all of it. */
function session({ random }: Desk): unknown {
  if (!random.happens(0.9)) return { attended: false };
  if (!random.happens(0.3)) return { attended: true };
  const response = random.pick(sessionResponses);
  return { attended: true, response, pressure: random.pick(sessionPressures), note: 'left shoulder' };
}

/** A booking system's report of a few appointments, some of them told of before, some of nobody. */
function bookings({ state, now, random }: Desk): unknown[] {
  return Array.from({ length: random.whole(1, 4) }, () => {
    const days = random.whole(-8, 16);
    const told = days < 0 ? random.pick(bookingStates) : random.pick(['booked', 'cancelled']);
    const start = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    const who = random.happens(0.9) ? { phone: state.phone } : { patientId: state.patientId };
    return { externalId: `${state.patientId}-${random.whole(1, 6)}`, ...who, start, state: told };
  });
}

export const ways: Record<CommandType, Way> = {
  enrol: { by: 'enrolment' },
  'receive-text': { by: 'text' },
  'wake-up': { by: 'functions' },
  'claim-text': { by: 'functions' },
  'release-text': { by: 'functions' },
  'record-text': { by: 'functions' },
  'record-session': {
    by: 'staff',
    weight: 8,
    ask: (desk) => ({
      method: 'PUT',
      path: path(desk, `/sessions/${daysAgo(desk, 2)}`),
      body: session(desk),
    }),
  },
  'note-bookings': {
    by: 'staff',
    weight: 8,
    ask: (desk) => ({ method: 'POST', path: '/bookings', body: { bookings: bookings(desk) } }),
  },
  'undo-session': {
    by: 'staff',
    weight: 1,
    ask(desk) {
      const session = desk.state.sessions.recent.at(-1);
      if (session === undefined) return null;
      return { method: 'DELETE', path: path(desk, `/sessions/${session.date}`) };
    },
  },
  'write-note': {
    by: 'staff',
    weight: 2,
    ask: (desk) => ({ method: 'POST', path: path(desk, '/notes'), body: { body: 'canary of a note' } }),
  },
  'record-treatment': {
    by: 'staff',
    weight: 2,
    ask: (desk) => ({
      method: 'POST',
      path: path(desk, '/treatments'),
      body: { kind: desk.random.pick(treatmentKinds), date: daysAgo(desk, 9), note: 'left knee' },
    }),
  },
  'record-measure': {
    by: 'staff',
    weight: 2,
    ask: (desk) => ({
      method: 'POST',
      path: path(desk, '/measures'),
      body: {
        kind: 'range-of-motion',
        site: desk.random.pick(bodySites),
        side: desk.random.pick(bodySides),
        degrees: desk.random.whole(0, 180),
        date: daysAgo(desk, 9),
      },
    }),
  },
  'enter-reading': {
    by: 'staff',
    weight: 6,
    ask: (desk) => ({
      method: 'POST',
      path: path(desk, '/readings'),
      body: { date: daysAgo(desk, 3), score: desk.random.whole(1, 8), note: null },
    }),
  },
  'void-reading': {
    by: 'staff',
    weight: 2,
    ask(desk) {
      const { kept, baseline } = desk.state.plan;
      const last = kept.readings.at(-1) ?? baseline.at(-1);
      if (last === undefined) return null;
      return { method: 'DELETE', path: path(desk, `/readings/${last.date}`), body: { reason: 'mistyped' } };
    },
  },
  'edit-details': {
    by: 'staff',
    weight: 4,
    ask: (desk) => ({ method: 'PATCH', path: path(desk), body: details(desk) }),
  },
  'override-plan': {
    by: 'staff',
    weight: 2,
    ask: (desk) => ({
      method: 'POST',
      path: path(desk, '/override'),
      body: {
        phase: desk.random.pick(phaseNames),
        reason: 'as agreed',
        ...(isRaised(desk.state, 'call-first') ? { callMade: true } : {}),
      },
    }),
  },
  'answer-suggestion': {
    by: 'staff',
    weight: 4,
    ask(desk) {
      const { suggestion } = desk.state.plan;
      if (suggestion === null) return null;
      const body = { id: suggestion.id, accept: desk.random.happens(0.5) };
      return { method: 'POST', path: path(desk, '/suggestion'), body };
    },
  },
  'see-move': {
    by: 'staff',
    weight: 3,
    ask(desk) {
      const seq = desk.state.plan.lastMove?.seq;
      if (seq === undefined) return null;
      return { method: 'POST', path: path(desk, `/moves/${seq}/seen`), body: { note: null } };
    },
  },
  pause: {
    by: 'staff',
    weight: 2,
    ask: (desk) => ({
      method: 'POST',
      path: path(desk, '/pause'),
      body: { until: desk.random.happens(0.7) ? addDays(today(desk), desk.random.whole(1, 6)) : null },
    }),
  },
  resume: {
    by: 'staff',
    weight: 6,
    ask(desk) {
      const isSilent = (desk.state.silence?.checkIns ?? 0) >= 2 && desk.random.happens(0.2);
      if (desk.state.paused === null && !isSilent) return null;
      return { method: 'POST', path: path(desk, '/resume'), body: {} };
    },
  },
  discharge: {
    by: 'staff',
    weight: 0,
    ask: (desk) => ({ method: 'POST', path: path(desk, '/discharge'), body: { reason: 'moved away' } }),
  },
  invite: {
    by: 'staff',
    weight: 2,
    ask: (desk) =>
      desk.state.stage === 'invited' ? { method: 'POST', path: path(desk, '/invite'), body: {} } : null,
  },
  'clear-attention': {
    by: 'staff',
    weight: 12,
    ask(desk) {
      const raised = attentionNames.filter((kind) => isRaised(desk.state, kind));
      if (raised.length === 0) return null;
      const kind = desk.random.pick(raised);
      return { method: 'POST', path: path(desk, `/attention/${kind}/clear`), body: { note: 'called' } };
    },
  },
  snooze: {
    by: 'staff',
    weight: 3,
    ask(desk) {
      const until = desk.random.happens(0.8) ? addDays(today(desk), desk.random.whole(1, 5)) : null;
      return { method: 'POST', path: path(desk, '/snooze'), body: { until } };
    },
  },
  assign: {
    by: 'staff',
    weight: 2,
    ask(desk) {
      const name = desk.random.happens(0.8) ? desk.random.pick(['Kim', 'Lee']) : null;
      return { method: 'POST', path: path(desk, '/assign'), body: { name } };
    },
  },
  'finish-inbox-item': {
    by: 'staff',
    weight: 6,
    ask({ state, random }) {
      if (state.inbox.length === 0) return null;
      const { patientId } = state;
      const id = inboxItemId({ patientId }, random.pick(state.inbox));
      return { method: 'POST', path: `/inbox/${id}/done`, body: {} };
    },
  },
  'write-text': {
    by: 'staff',
    weight: 3,
    ask: (desk) => ({ method: 'POST', path: path(desk, '/texts'), body: { body: 'See you Monday?' } }),
  },
  erase: { by: 'staff', weight: 0, ask: (desk) => ({ method: 'DELETE', path: path(desk) }) },
};

/** Commands that staff give, each as often as it weighs. */
export const staffCommands: readonly CommandType[] = (Object.keys(ways) as CommandType[]).flatMap((type) => {
  const way = ways[type];
  return way.by === 'staff' ? Array.from({ length: way.weight }, () => type) : [];
});
