import { describe, expect, it } from 'vitest';
import {
  afterLook,
  afterWish,
  type ContactState,
  type Seen,
} from '../../../../shared/domain/clinic/contact-states.ts';

const then = '2027-01-04T18:00:00.000Z';
const now = '2027-01-05T18:00:00.000Z';
const state = (status: ContactState['status'], more: Partial<ContactState> = {}): ContactState => ({
  status,
  since: then,
  ...more,
});

describe('a look at a contact by mail', () => {
  it.each<[string, ContactState | undefined, Seen, ContactState]>([
    ['finds a new one', undefined, 'waiting', { status: 'waiting', since: now }],
    ['finds one confirmed', state('waiting'), 'confirmed', { status: 'confirmed', since: now }],
    ['finds one still confirmed', state('confirmed'), 'confirmed', state('confirmed')],
    ['finds a confirmed one gone', state('confirmed'), 'gone', { status: 'lost', since: now }],
    ['finds one gone that never confirmed', state('waiting'), 'gone', state('waiting')],
    ['finds one lost still gone', state('lost'), 'gone', state('lost')],
    ['finds one that was asked again', state('lost'), 'waiting', { status: 'waiting', since: now }],
    ['finds one back', state('lost'), 'confirmed', { status: 'confirmed', since: now }],
    [
      'takes none from the old way',
      state('waiting', { shared: true }),
      'gone',
      state('waiting', { shared: true }),
    ],
    [
      'ends the old way',
      state('waiting', { shared: true }),
      'confirmed',
      { status: 'confirmed', since: now },
    ],
  ])('%s', (_, before, seen, after) => {
    expect(afterLook(before, seen, now)).toEqual(after);
  });
});

describe('what a contact’s number says of being texted', () => {
  const number = '+12065550101';
  it('ends the alerts and begins them again', () => {
    const stopped = afterWish({}, number, true, then);
    expect(stopped[number]).toEqual({ status: 'lost', since: then, saidAt: then });
    expect(afterWish(stopped, number, false, now)[number]?.status).toBe('confirmed');
  });

  it('stands as it was said last, in whatever order it arrives or however often', () => {
    const started = afterWish({}, number, false, now);
    expect(afterWish(started, number, true, then)).toBe(started);
    expect(afterWish(started, number, false, now)).toBe(started);
  });

  it('ends them though the settings were saved since', () => {
    expect(
      afterWish({ [number]: { status: 'confirmed', since: now } }, number, true, then)[number]?.status,
    ).toBe('lost');
  });
});
