/** Public holidays by country and year, from date-holidays, which is loaded by whoever asks for them. */
import Holidays from 'date-holidays';

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In English. Several that fall on one day are named together. */
  readonly name: string;
}

/** Code and name of a country, or of a part of one. */
export type Place = readonly [code: string, name: string];

const inEnglish = { languages: 'en' } as const;

function byName(places: Readonly<Record<string, string>>): Place[] {
  return Object.entries(places).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
}

/** Every country that is known. */
export function countries(): Place[] {
  return byName(new Holidays().getCountries('en'));
}

/** Its states, provinces or the like, where days differ between them. */
export function statesOf(country: string): Place[] {
  return byName(new Holidays().getStates(country, 'en') ?? {});
}

/** A clinic's country among those that are known; empty where it is not. */
export function knownCountry(country: string): string {
  const code = country.trim().toUpperCase();
  return countries().some(([known]) => known === code) ? code : '';
}

/** The days of a year on which offices are closed, oldest first, those kept instead of a weekend's included. */
export function holidaysOf(country: string, state: string, year: number): Holiday[] {
  const place = state === '' ? new Holidays(country, inEnglish) : new Holidays(country, state, inEnglish);
  const names = new Map<string, string[]>();
  for (const { date, name, type } of place.getHolidays(year)) {
    const day = date.slice(0, 10);
    if (type === 'public') names.set(day, [...(names.get(day) ?? []), name]);
  }
  return [...names]
    .map(([date, found]) => ({ date, name: found.join(', ') }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
