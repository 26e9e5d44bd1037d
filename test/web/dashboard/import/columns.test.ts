import { describe, expect, it } from 'vitest';
import { type Columns, guessColumns, knownHeadings } from '../../../../web/dashboard/import/columns.ts';

describe('columns', () => {
  it.each<[string, string, Columns]>([
    [
      'a booking system',
      'Last Name,First Name,DOB,Home Phone,Mobile Phone,Email,Primary Diagnosis',
      { firstName: 1, lastName: 0, phone: 4, condition: 6 },
    ],
    ['one name', 'Patient Name,Cell,Condition', { fullName: 0, phone: 1, condition: 2 }],
    [
      'German',
      'Name;Vorname;Geburtsdatum;Festnetz;Handynummer;Diagnose;Sprache',
      { firstName: 1, lastName: 0, phone: 4, condition: 5, language: 6 },
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Teléfono móvil;Diagnóstico;Fecha de consentimiento',
      { firstName: 0, lastName: 1, phone: 2, condition: 3, consentAt: 4 },
    ],
    [
      'our own template',
      'firstName,phone,timeZone,language,condition,label,preferredTime,consentHow,consentBy,consentAt,baseline',
      {
        firstName: 0,
        phone: 1,
        timeZone: 2,
        language: 3,
        condition: 4,
        label: 5,
        preferredTime: 6,
        consentHow: 7,
        consentBy: 8,
        consentAt: 9,
        baseline: 10,
      },
    ],
    [
      'our own export',
      'patient_id,first_name,phone,condition,score',
      { firstName: 1, phone: 2, condition: 3 },
    ],
    [
      'two phones of which none is a mobile',
      'First name,Work phone,Phone number',
      { firstName: 0, phone: 2 },
    ],
    ['a home phone alone, which is a person’s to choose', 'First name,Home phone', { firstName: 0 }],
    ['nothing', 'x,y', {}],
  ])('are found in the headings of %s', (_, line, columns) => {
    expect(guessColumns(line.split(/[,;]/))).toEqual(columns);
  });

  it('are counted, so that the line of headings is found below a title', () => {
    expect(knownHeadings(['Patients of Sunrise Massage'])).toBe(0);
    expect(knownHeadings(['First name', 'Mobile', 'DOB'])).toBe(2);
  });
});
