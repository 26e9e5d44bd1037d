import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../../../shared/domain/plan/protocol.ts';
import {
  differing,
  type EditedSettings,
  numberAt,
  withMyChanges,
  withNumberAt,
} from '../../../../web/dashboard/settings/edited.ts';
import { testSettings } from '../../../support/patient-story.ts';

describe('a number of the protocol', () => {
  it('is found and changed by its path, alone', () => {
    const changed = withNumberAt(defaultProtocol, 'checkInDays.weekly', 5);
    expect(numberAt(changed, 'checkInDays.weekly')).toBe(5);
    expect(changed).toEqual({
      ...defaultProtocol,
      checkInDays: { ...defaultProtocol.checkInDays, weekly: 5 },
    });
    expect(numberAt(defaultProtocol, 'checkInDays.weekly')).toBe(7);
  });

  it('is null where there is none', () => {
    expect(numberAt(defaultProtocol, 'checkInDays')).toBeNull();
    expect(numberAt(defaultProtocol, 'checkInDays.daily')).toBeNull();
  });
});

describe('settings that somebody else saved meanwhile', () => {
  const base: EditedSettings = {
    ...testSettings,
    protocol: defaultProtocol,
    wording: {},
    tipsOff: [],
    templates: [],
  };
  const theirs: EditedSettings = {
    ...base,
    version: 2,
    protocol: { ...defaultProtocol, responsePercent: 40 },
    alertContacts: ['night@harbor.example'],
  };

  it('are kept where I changed nothing, number by number', () => {
    const mine = {
      ...base,
      bookingLink: 'book.example',
      protocol: { ...defaultProtocol, overrideHoldDays: 21 },
    };
    expect(withMyChanges(base, mine, theirs)).toEqual({
      ...theirs,
      bookingLink: 'book.example',
      protocol: { ...defaultProtocol, responsePercent: 40, overrideHoldDays: 21 },
    });
  });

  it('give way where I changed the same, and are named', () => {
    const mine = { ...base, alertContacts: ['front@harbor.example', 'late@harbor.example'] };
    expect(withMyChanges(base, mine, theirs).alertContacts).toEqual(mine.alertContacts);
    expect(differing(base, theirs)).toEqual(['alertContacts', 'protocol']);
  });
});
