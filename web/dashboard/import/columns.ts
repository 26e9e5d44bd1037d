/** Which column of a file of patients holds what: guessed by its heading, changed on the page. */
import { bareHeading } from '../sheets/bare.ts';

/** What a file may tell of a patient. Everything else in it stays in the browser. */
export const fields = [
  'firstName',
  'lastName',
  'fullName',
  'label',
  'phone',
  'condition',
  'language',
  'timeZone',
  'preferredTime',
  'consentHow',
  'consentBy',
  'consentAt',
  'baseline',
] as const;
export type Field = (typeof fields)[number];

/** The place of the column that holds each; a field that none holds is left out. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

/** Headings, bare; the first that is found holds the field. */
const synonyms: Readonly<Record<Field, string>> = {
  firstName: `firstname first givenname given forename preferredname vorname rufname nombre nombres primernombre
    nombredepila patientfirstname clientfirstname`,
  lastName: `lastname last surname familyname nachname familienname apellido apellidos primerapellido patientlastname
    clientlastname`,
  fullName: `fullname name patient patientname client clientname customer customername kunde patientenname
    nombrecompleto paciente nombreyapellidos`,
  label: `label chart chartnumber chartno mrn recordnumber lastinitial initial clientid clientnumber patientnumber
    patientno kundennummer patientennummer expediente numerodeexpediente`,
  phone: `mobile mobilephone mobilenumber mobilephonenumber cell cellphone cellnumber cellphonenumber patientmobile
    clientmobile handy handynummer mobilnummer mobiltelefon movil telefonomovil celular phone phonenumber patientphone
    clientphone telephone tel telefon telefonnummer telefono numerodetelefono phone1`,
  condition: `condition diagnosis diagnoses primarydiagnosis primarycondition complaint chiefcomplaint reasonforvisit
    diagnose erkrankung beschwerde beschwerden diagnostico condicion afeccion motivo`,
  language: 'language preferredlanguage lang sprache idioma lengua',
  timeZone: 'timezone zone zeitzone zonahoraria husohorario',
  preferredTime: `preferredtime texttime besttime besttimetotext besttimetocontact timeofday uhrzeit bevorzugtezeit
    horapreferida hora`,
  consentHow: `consenthow consent consentmethod howconsented smsconsent textconsent consenttotexts smsoptin optin
    einwilligung zustimmung consentimiento`,
  consentBy: 'consentby consenttakenby obtainedby givento einwilligungbei consentimientoante',
  consentAt: `consentat consentdate dateofconsent smsconsentdate consenton optindate einwilligungam
    einwilligungsdatum fechadeconsentimiento fechaconsentimiento`,
  baseline: 'baseline baselinescores scoresbefore',
};

/** What a heading holds in it, where none is written as above. */
const parts: Partial<Record<Field, string>> = {
  phone: 'mobile cell handy movil celular phone telefon',
  condition: 'diagnos condition',
};

/** Lines that no text reaches, or that reach somebody else: taken only where a person chooses them. */
const otherLines =
  /home|work|fax|emergency|landline|office|business|privat|geschaft|festnetz|casa|trabajo|fijo/;

function wordsIn(list: string | undefined): string[] {
  return list === undefined ? [] : list.trim().split(/\s+/);
}

/** What the headings are taken for; no column is taken for two things. */
export function guessColumns(headings: readonly string[]): Columns {
  const named = headings.map(bareHeading);
  const taken = new Set<number>();
  const found: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const places = [
      ...wordsIn(synonyms[field]).map((name) => named.indexOf(name)),
      ...wordsIn(parts[field]).map((part) =>
        named.findIndex((name) => name.includes(part) && !otherLines.test(name)),
      ),
    ];
    const place = places.find((at) => at >= 0 && !taken.has(at));
    if (place === undefined) continue;
    taken.add(place);
    found[field] = place;
  }
  const { fullName, ...others } = found;
  if (found.firstName === undefined || fullName === undefined) return found;
  // Beside a first name, a name is the last one ("Name, Vorname") or says nothing more.
  return found.lastName === undefined && named[fullName] === 'name'
    ? { ...others, lastName: fullName }
    : others;
}

/** How many of the headings are known. */
export function knownHeadings(headings: readonly string[]): number {
  return Object.keys(guessColumns(headings)).length;
}
