/** Why an appointment that a booking system tells of is not noted. */
export const bookingRefusals = [
  'bad-row',
  'bad-phone',
  'bad-start',
  'unknown-patient',
  'unknown-phone',
  'two-patients',
  'discharged',
  'future-date',
  'too-old',
  'too-many',
] as const;
export type BookingRefusal = (typeof bookingRefusals)[number];
