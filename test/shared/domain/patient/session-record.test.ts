/** Of several words of one session: whose stands, and what is kept of each. */
import { describe, expect, it } from 'vitest';
import {
  type RecordedSession,
  type SessionSource,
  sessionAfter,
  sessionSources,
  sourceOf,
} from '../../../../shared/domain/patient/sessions/session-record.ts';
import { dayMs, tell } from '../../../support/patient-story.ts';

const date = '2027-01-04';

function known(source: SessionSource, attended = true): RecordedSession {
  return sessionAfter(undefined, { date, attended, source });
}

describe('whose word of a session stands', () => {
  it.each(sessionSources)('knows again that it was known by %s', (source) => {
    expect(sourceOf(known(source))).toBe(source);
  });

  it.each<[SessionSource, SessionSource, SessionSource]>([
    ['staff', 'booking', 'booking'],
    ['booking', 'staff', 'staff'],
    ['staff', 'patient', 'staff'],
    ['booking', 'patient', 'booking'],
    ['patient', 'booking', 'booking'],
    ['patient', 'assumed', 'patient'],
    ['assumed', 'patient', 'patient'],
    ['patient', 'patient', 'patient'],
  ])('known by %s, then by %s: by %s', (first, then, stands) => {
    const after = sessionAfter(known(first, true), { date, attended: false, source: then });
    expect(sourceOf(after)).toBe(stands);
    expect(after.attended).toBe(stands !== then);
  });
});

describe('what is known of a session', () => {
  it('grows by the word of the patient and of bookings', () => {
    const noted = sessionAfter(undefined, { date, attended: true, source: 'staff', note: 'left shoulder' });
    const felt = sessionAfter(noted, { date, attended: true, source: 'patient', response: 'worse' });
    expect(felt).toEqual({ date, attended: true, told: true });
    const booked = sessionAfter(felt, { date, attended: true, source: 'booking' });
    expect(booked).toEqual({ ...felt, source: 'booking' });
  });

  it('is what staff last said, and nothing else', () => {
    const story = tell('2027-01-04T18:00:00.000Z');
    story.hearsOfSessions = false;
    const by = 'staff-1';
    story.text('yes');
    const word = { type: 'record-session', date, attended: true, by } as const;
    story.staff({ ...word, response: 'better', pressure: 'right', note: 'left shoulder' });
    expect(story.state.sessions.recent).toEqual([{ date, attended: true, told: true }]);
    expect(JSON.stringify(story.state)).not.toContain('shoulder');
    story.staff(word);
    expect(story.state.sessions.recent).toEqual([{ date, attended: true }]);
    expect(story.staff(word)).toMatchObject({ kind: 'refused', reason: 'nothing-changed' });
  });

  it('is taken over by staff from the patient, and counts for the plan as before', () => {
    const story = tell('2027-01-04T18:00:00.000Z');
    story.hearsOfSessions = false;
    story.text('yes');
    story.advance(dayMs);
    story.text('done');
    expect(story.state.sessions.recent).toEqual([{ date: '2027-01-05', attended: true, source: 'patient' }]);
    story.staff({ type: 'record-session', date: '2027-01-05', attended: true, by: 'staff-1' });
    expect(story.state.sessions.recent).toEqual([{ date: '2027-01-05', attended: true }]);
  });
});
