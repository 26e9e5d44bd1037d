import { expect, it } from 'vitest';
import { inOrderOffered } from '../../../web/phone/first-phone.ts';
import type { Patient } from '../../../web/phone/stack.ts';

const one = (firstName: string, language: string, status: string, phase: Patient['phase']): Patient => ({
  patientId: firstName,
  clinicId: 'demo',
  clinicName: 'Tidewater Massage',
  clinicNumber: '+12065550199',
  firstName,
  phone: '+12065550111',
  timeZone: 'America/Los_Angeles',
  status,
  phase,
  condition: 'other',
  language,
});

it('offers an English phone first, of somebody whose plan has somewhere to go', () => {
  const listed = [
    one('María', 'es', 'active', 'flare'),
    one('Carlos', 'es', 'active', 'weekly'),
    one('Linda', 'en', 'stopped', 'weekly'),
    one('James', 'en', 'active', 'monthly'),
    one('Grace', 'en', 'active', 'weekly'),
    one('Aisha', 'en', 'active', 'biweekly'),
  ];
  expect(inOrderOffered(listed).map(({ firstName }) => firstName)).toEqual([
    'Grace',
    'Aisha',
    'James',
    'Linda',
    'Carlos',
    'María',
  ]);
});
