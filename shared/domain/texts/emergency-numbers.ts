/** Where to turn in an emergency and in a crisis of the mind, as a patient dials it. */
export interface EmergencyNumbers {
  emergency: string;
  /** Null where we know of no line that answers at any hour. */
  crisis: { number: string; textable: boolean; spanish: { press: string; text: string } | null } | null;
}

const byCountry: Readonly<Record<string, EmergencyNumbers>> = {
  US: { emergency: '911', crisis: { number: '988', textable: true, spanish: { press: '2', text: 'AYUDA' } } },
  CA: { emergency: '911', crisis: { number: '988', textable: true, spanish: null } },
  GB: { emergency: '999', crisis: { number: '116 123', textable: false, spanish: null } },
  IE: { emergency: '112', crisis: { number: '116 123', textable: false, spanish: null } },
  AU: { emergency: '000', crisis: { number: '13 11 14', textable: false, spanish: null } },
  NZ: { emergency: '111', crisis: { number: '1737', textable: true, spanish: null } },
  MX: { emergency: '911', crisis: { number: '800 911 2000', textable: false, spanish: null } },
  ES: { emergency: '112', crisis: { number: '024', textable: false, spanish: null } },
};

/**
 * The numbers of a country (ISO 3166 alpha-2, any case). Awaiting, like the safety phrases, a clinician's
 * sign-off before a clinic of that country goes live. From who runs each line:
 * - US: 988 Suicide & Crisis Lifeline, call or text; in Spanish press 2 or text AYUDA (988lifeline.org,
 *   "What to expect"). 911: National Emergency Number Association (nena.org).
 * - CA: 9-8-8 Suicide Crisis Helpline, call or text (988.ca); 911 (canada.ca).
 * - GB: Samaritans, call only (samaritans.org); 999 (gov.uk).
 * - IE: Samaritans Ireland, call only (samaritans.org/ireland); 112 or 999 (gov.ie).
 * - AU: Lifeline, call; its texting has another number (lifeline.org.au); Triple Zero (triplezero.gov.au).
 * - NZ: 1737 "Need to talk?", call or text (1737.org.nz); 111 (police.govt.nz).
 * - MX: Línea de la Vida of CONASAMA, call, any hour (gob.mx/salud/conasama); 911 (gob.mx/911).
 * - ES: Línea 024 of the Ministry of Health, call (sanidad.gob.es/linea024); 112 (112.es).
 * - elsewhere: 112, which mobile networks carry to the local service (3GPP TS 22.101, section 10.1.1), and no
 *   crisis line rather than a wrong one.
 */
export function emergencyNumbers(country: string): EmergencyNumbers {
  const code = country.toUpperCase();
  return Object.hasOwn(byCountry, code) && byCountry[code]
    ? byCountry[code]
    : { emergency: '112', crisis: null };
}
