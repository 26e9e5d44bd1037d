/** Which command is taken in which status, and why the others are refused: a new command needs a row here. */
import { describe, expect, it } from 'vitest';
import type { CommandType, RefusalReason } from '../../../../shared/domain/patient/commands.ts';
import { decide } from '../../../../shared/domain/patient/decide.ts';
import { type PatientStatus, statusOf } from '../../../../shared/domain/patient/state.ts';
import type { Intent } from '../../../../shared/history/commit-decision.ts';
import { type Story, tell } from '../../../support/patient-story.ts';

const start = '2027-01-04T18:00:00.000Z'; // Monday, 10:00 in Los Angeles.
const by = 'staff-1';
const day = '2027-01-04';

function agreed(): Story {
  const story = tell(start);
  story.text('yes');
  return story;
}

/** Active since Monday the 4th, with a session and a score of that day. */
function active(): Story {
  const story = agreed();
  story.staff({ type: 'record-session', date: day, attended: true, by });
  story.text('5');
  return story;
}

function after(intent: Intent): Story {
  const story = active();
  story.staff(intent);
  return story;
}

const inStatus: Record<PatientStatus, () => Story> = {
  invited: () => tell(start),
  intake: agreed,
  active,
  paused: () => after({ type: 'pause', until: null, by }),
  held: () => {
    const story = active();
    story.text('I have chest pain');
    return story;
  },
  stopped: () => {
    const story = active();
    story.text('STOP');
    return story;
  },
  discharged: () => after({ type: 'discharge', reason: 'moved', by }),
  erased: () => after({ type: 'erase', by }),
};

const stories = new Map<PatientStatus, Story>();
/** The story of a patient in that status, told once: what is decided here is not carried out. */
function told(status: PatientStatus): Story {
  const story = stories.get(status) ?? inStatus[status]();
  stories.set(status, story);
  return story;
}

type Answer = 'accepted' | RefusalReason;
/** Where staff may do as they like while the patient lives with the clinic. */
const always = {
  invited: 'accepted',
  intake: 'accepted',
  active: 'accepted',
  paused: 'accepted',
  held: 'accepted',
  stopped: 'accepted',
  discharged: 'discharged',
  erased: 'not-found',
} as const satisfies Record<PatientStatus, Answer>;
const inPhase = { ...always, invited: 'before-first-phase', intake: 'before-first-phase' } as const;
const refused = (reason: RefusalReason) => {
  const everywhere = Object.fromEntries(Object.keys(always).map((status) => [status, reason]));
  return {
    ...(everywhere as Record<PatientStatus, Answer>),
    discharged: 'discharged',
    erased: 'not-found',
  } as const;
};

const table = {
  enrol: [
    {
      type: 'enrol',
      patientId: 'patient-1',
      firstName: 'Ana',
      phone: '+12065550123',
      timeZone: 'America/Los_Angeles',
      language: 'en',
      condition: 'other',
      preferredTime: null,
      consent: null,
      baseline: [],
      optedOut: false,
      by,
    },
    { ...refused('already-enrolled'), discharged: 'already-enrolled' },
  ],
  'receive-text': [{ type: 'receive-text', text: 'hello', kept: 'hello', receivedAt: start }, always],
  'wake-up': [{ type: 'wake-up' }, { ...refused('nothing-due'), discharged: 'nothing-due' }],
  'claim-text': [
    { type: 'claim-text', textId: '99-0', fingerprint: null, sending: 'on' },
    { ...refused('no-such-text'), discharged: 'no-such-text' },
  ],
  'release-text': [
    { type: 'release-text', textId: '99-0', code: 'Throttling' },
    { ...refused('no-such-text'), discharged: 'no-such-text' },
  ],
  'record-text': [
    { type: 'record-text', textId: '99-0', outcome: { result: 'unknown' } },
    { ...refused('no-such-text'), discharged: 'no-such-text' },
  ],
  'record-session': [{ type: 'record-session', date: '2027-01-03', attended: true, by }, always],
  'note-bookings': [
    { type: 'note-bookings', bookings: [{ date: '2027-01-12', start: null, state: 'booked' }], by },
    always,
  ],
  'undo-session': [
    { type: 'undo-session', date: day, by },
    { ...always, invited: 'no-such-session', intake: 'no-such-session' },
  ],
  'write-note': [
    { type: 'write-note', id: 'n-1', body: 'called', by },
    { ...always, discharged: 'accepted' },
  ],
  'record-treatment': [
    { type: 'record-treatment', id: 't-1', treatment: 'injection', date: day, note: 'knee', by },
    { ...always, discharged: 'accepted' },
  ],
  'record-measure': [
    {
      type: 'record-measure',
      id: 'm-1',
      measure: 'range-of-motion',
      site: 'neck',
      side: 'left',
      degrees: 60,
      date: day,
      by,
    },
    { ...always, discharged: 'accepted' },
  ],
  'enter-reading': [{ type: 'enter-reading', date: day, score: 4, note: null, by }, always],
  'void-reading': [
    { type: 'void-reading', date: day, reason: 'wrong', by },
    { ...always, invited: 'no-such-reading', intake: 'no-such-reading' },
  ],
  'edit-details': [{ type: 'edit-details', changed: { firstName: 'Anna' }, by }, always],
  'override-plan': [{ type: 'override-plan', phase: 'biweekly', reason: 'agreed', by }, inPhase],
  'answer-suggestion': [
    { type: 'answer-suggestion', id: '9', accept: true, by },
    refused('no-such-suggestion'),
  ],
  'see-move': [{ type: 'see-move', seq: 999, note: null, by }, refused('no-such-move')],
  pause: [
    { type: 'pause', until: null, by },
    { ...always, paused: 'already-paused' },
  ],
  resume: [
    { type: 'resume', by },
    { ...refused('not-paused'), paused: 'accepted' },
  ],
  discharge: [{ type: 'discharge', reason: 'moved', by }, always],
  invite: [
    { type: 'invite', by },
    { ...refused('already-consented'), invited: 'invitation-open', stopped: 'stopped' },
  ],
  'clear-attention': [
    { type: 'clear-attention', kind: 'urgent', note: 'called', by },
    { ...refused('no-such-attention'), held: 'accepted', discharged: 'no-such-attention' },
  ],
  snooze: [
    { type: 'snooze', until: '2027-01-06', by },
    { ...refused('no-such-attention'), held: 'cannot-wait', discharged: 'no-such-attention' },
  ],
  assign: [
    { type: 'assign', name: 'Kim', by },
    { ...refused('no-such-attention'), held: 'accepted', discharged: 'no-such-attention' },
  ],
  'finish-inbox-item': [
    { type: 'finish-inbox-item', item: 999, by },
    { ...refused('no-such-item'), discharged: 'no-such-item' },
  ],
  'write-text': [
    { type: 'write-text', body: 'See you Monday', by },
    { ...always, invited: 'not-consented', stopped: 'stopped' },
  ],
  erase: [
    { type: 'erase', by },
    { ...always, discharged: 'accepted' },
  ],
} as const satisfies { [T in CommandType]: readonly [Intent & { type: T }, Record<PatientStatus, Answer>] };

const rows = Object.entries(table).flatMap(([type, [intent, answers]]) =>
  (Object.keys(always) as PatientStatus[]).map((status) => ({
    type,
    status,
    intent,
    answer: answers[status],
  })),
);

describe('what may be done', () => {
  it.each(rows)('$type for a patient who is $status: $answer', ({ status, intent, answer }) => {
    const { state, now, settings } = told(status);
    expect(statusOf(state)).toBe(status);
    const before = structuredClone(state);
    const command = { ...intent, now, cause: 'staff-cause', settings };
    const decision = decide(command, state);
    expect(state).toEqual(before);
    expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(answer);
    if (decision.kind === 'accepted' && status !== 'erased' && intent.type !== 'erase') {
      expect(decide(command, decision.state)).toEqual({ kind: 'duplicate' });
    }
  });
});
