/** Cliniko's `GET /v1/individual_appointments` and `GET /v1/patients`, by its published reference; read, not tried. */
import * as z from 'zod';
import { type Appointment, type Rows, rowsOf } from './rows.ts';

const time = z.string().nullish();

const appointments = z.object({
  individual_appointments: z.array(
    z.object({
      id: z.string(),
      starts_at: z.string(),
      updated_at: z.string(),
      cancelled_at: time,
      deleted_at: time,
      did_not_arrive: z.boolean().nullish(),
      patient_arrived: z.boolean().nullish(),
      patient: z.object({ links: z.object({ self: z.string() }) }),
    }),
  ),
});

const patients = z.object({
  patients: z.array(
    z.object({
      id: z.string(),
      patient_phone_numbers: z.array(z.object({ number: z.string(), phone_type: z.string().nullish() })),
    }),
  ),
});

type Listed = z.infer<typeof appointments>['individual_appointments'][number];

function stateOf({
  cancelled_at,
  deleted_at,
  did_not_arrive,
  patient_arrived,
}: Listed): Appointment['state'] {
  if (cancelled_at != null || deleted_at != null) return 'cancelled';
  if (did_not_arrive === true) return 'no-show';
  return patient_arrived === true ? 'arrived' : 'booked';
}

/** Throws for answers of another shape. */
export function fromCliniko(appointmentsAnswer: unknown, patientsAnswer: unknown): Rows {
  const phones = new Map<string, string>();
  for (const { id, patient_phone_numbers: numbers } of patients.parse(patientsAnswer).patients) {
    const phone = numbers.find(({ phone_type }) => phone_type === 'Mobile') ?? numbers[0];
    if (phone !== undefined) phones.set(id, phone.number);
  }
  const listed = appointments.parse(appointmentsAnswer).individual_appointments;
  return rowsOf(
    listed.map((each) => ({
      externalId: `cliniko-${each.id}`,
      personId: each.patient.links.self.split('/').at(-1) ?? '',
      start: each.starts_at,
      state: stateOf(each),
      version: each.updated_at,
    })),
    phones,
  );
}
