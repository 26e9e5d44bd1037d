/**
 * Those of the demo whom the tests of the dashboard look at, in fewer weeks: a week of a patient is more than a second of
 * work. All eight of them, for as long as the demo tells, are looked at in dashboard.deep.test.ts.
 */
import { type DemoPatient, demoPatients } from '../../local/demo/demo-patients.ts';

type Shorter = Pick<DemoPatient, 'enrolledOn' | 'answers'>;

/** Days and answers that lead to the same: a flare, a plan under way, two check-ins missed, a first month. */
const shorter: Readonly<Record<string, Partial<Shorter>>> = {
  María: { enrolledOn: 70, answers: ['8', '7', '7', '5', '4', '3', '3', '7'] },
  James: { enrolledOn: 91 },
  Carlos: { enrolledOn: 88, answers: ['8', null] },
  Grace: { enrolledOn: 98, answers: ['7', '6'] },
};

export const deskPatients: readonly DemoPatient[] = demoPatients
  .filter(({ firstName }) => firstName in shorter)
  .map((patient) => {
    const changed = { ...patient, ...shorter[patient.firstName] };
    return { ...changed, acts: patient.acts.filter(({ day }) => day > changed.enrolledOn) };
  });
