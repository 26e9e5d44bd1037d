import type { ClinicSettings } from '../clinic/settings.ts';
import type { TextVariables } from './content.ts';

/** The variables that words to anybody may use, whether or not they are a patient. */
export function clinicVariables(settings: ClinicSettings): TextVariables {
  return {
    firstName: '',
    clinicName: settings.name,
    clinicShortName: settings.shortName,
    clinicPhone: settings.phone,
    bookingLink: settings.bookingLink,
    country: settings.country,
    alerted: false,
    sessionDue: null,
  };
}
