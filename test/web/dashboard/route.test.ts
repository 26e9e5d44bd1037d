import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientPlace, placeOf, readRoute } from '../../../web/dashboard/route.ts';
import { graphemes } from '../../support/any-text.ts';

describe('readRoute', () => {
  it.each([
    ['', 'today'],
    ['#/', 'today'],
    ['#/today', 'today'],
    ['#/patients', 'patients'],
    ['#/patients/', 'patients'],
    ['#/patients/enrol', 'enrol'],
    ['#/patients/import', 'import'],
    ['#/patients/abc-1', 'patient'],
    ['#/inbox', 'inbox'],
    ['#/patients/abc/def', 'not-found'],
    ['#/constructor', 'not-found'],
    ['#/nowhere', 'not-found'],
  ])('reads %s as %s', (hash, page) => {
    expect(readRoute(hash).page).toBe(page);
  });

  it('reads what a filtered list asks for', () => {
    expect(readRoute('#/patients?phase=flare&search=Mar%C3%ADa')).toEqual({
      page: 'patients',
      patientId: null,
      query: { phase: 'flare', search: 'María' },
    });
  });

  it('finds every patient again in the place it wrote', () => {
    fc.assert(
      fc.property(
        graphemes().filter((id) => !['', 'enrol', 'import'].includes(id)),
        (id) => {
          expect(readRoute(patientPlace(id))).toEqual({ page: 'patient', patientId: id, query: {} });
        },
      ),
    );
  });

  it('reads any address without failing', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(readRoute(`#${hash}`).page).toBeTypeOf('string');
      }),
    );
  });
});

describe('placeOf', () => {
  it('leaves out what is empty', () => {
    expect(placeOf('patients', { phase: 'flare', search: '', cursor: undefined })).toBe(
      '#/patients?phase=flare',
    );
    expect(placeOf('inbox')).toBe('#/inbox');
  });
});
