/** The catalogue in a staff member's language, with days and times on the patient's own calendar and clock. */
import type { IsoDate } from '../calendar.ts';
import { localDate, localTime } from '../local-time.ts';
import type { PatientEvent } from '../patient/events.ts';
import { english } from './english.ts';
import type { Moments, StaffCatalog, StaffLanguage } from './staff-catalog.ts';

const catalogs: Record<StaffLanguage, StaffCatalog> = { en: english };

/** The catalogue of a language. */
export function staffWords(language: StaffLanguage = 'en'): StaffCatalog {
  return catalogs[language];
}

function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** How days and instants are written for a patient who lives in that zone. */
export function momentsIn(timeZone: string, language: StaffLanguage = 'en'): Moments {
  const catalog = catalogs[language];
  const day = (date: IsoDate) => catalog.day(...partsOf(date));
  return {
    day,
    shortDay(date) {
      const [, month, dayOfMonth] = partsOf(date);
      return catalog.shortDay(month, dayOfMonth);
    },
    moment(at) {
      const [hour = 0, minute = 0] = localTime(at, timeZone).split(':').map(Number);
      return catalog.at(day(localDate(at, timeZone)), catalog.time(hour, minute));
    },
  };
}

/** One event as one plain sentence. It may quote what staff wrote, never a number or a text of the patient. */
export function wordEvent(event: PatientEvent, timeZone: string, language: StaffLanguage = 'en'): string {
  return catalogs[language].event(event, momentsIn(timeZone, language));
}
