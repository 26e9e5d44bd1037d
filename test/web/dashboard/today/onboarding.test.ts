import { expect, it } from 'vitest';
import type { ClinicAnswer } from '../../../../shared/staff-contract/clinic.ts';
import { onboardingOf } from '../../../../web/dashboard/today/onboarding.ts';

type Clinic = Pick<ClinicAnswer, 'numberType' | 'live'>;

const clinic = (confirmedContacts: string[], numberType: Clinic['numberType'] = '10dlc'): Clinic => ({
  numberType,
  live: { confirmedContacts, contacts: [] },
});

it('goes step by step, and is gone once the clinic is live', () => {
  const nobody = { patients: 0, testers: 0 };
  expect(onboardingOf(clinic([], 'simulator'), nobody)).toEqual({
    number: false,
    contact: false,
    test: false,
    patient: false,
  });
  expect(onboardingOf(clinic(['a@b.example']), { patients: 1, testers: 1 })).toEqual({
    number: true,
    contact: true,
    test: true,
    patient: false,
  });
  expect(onboardingOf(clinic(['a@b.example']), { patients: 2, testers: 1 })).toBeNull();
  expect(onboardingOf(clinic([]), { patients: 2, testers: 0 })).toMatchObject({ contact: false, test: true });
});

it('goes on for the first patient once whoever tested is discharged', () => {
  expect(onboardingOf(clinic(['a@b.example']), { patients: 0, testers: 0, gone: 1 })).toMatchObject({
    test: true,
    patient: false,
  });
});

it('says nothing before all of it is known', () => {
  expect(onboardingOf(null, { patients: 0, testers: 0 })).toBeNull();
  expect(onboardingOf(clinic([]), { patients: null, testers: 0 })).toBeNull();
  expect(onboardingOf(clinic([]), { patients: 3, testers: null })).toBeNull();
});
