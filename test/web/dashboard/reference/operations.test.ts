import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../../functions/staff-api/open-api.ts';
import {
  documentIn,
  matching,
  type OpenApiDocument,
  operationsOf,
  problemRows,
} from '../../../../web/dashboard/reference/operations.ts';
import { schemaRows, typeOf } from '../../../../web/dashboard/reference/schema-rows.ts';

const document = openApiDocument() as unknown as OpenApiDocument;
const operations = operationsOf(document);

describe('the answer to where the document is', () => {
  it('is the document, and never a problem in its place', async () => {
    expect(operationsOf(await documentIn(Response.json(document)))).toHaveLength(operations.length);
    const problem = Response.json({ title: 'Too many requests', status: 429 }, { status: 429 });
    await expect(documentIn(problem)).rejects.toThrow('429');
  });
});

describe('the operations of our own document', () => {
  it('are all there, each with a name of its own, a summary and an answer', () => {
    const count = Object.values(document.paths).reduce((sum, of) => sum + Object.keys(of).length, 0);
    expect(operations).toHaveLength(count);
    expect(new Set(operations.map(({ id }) => id)).size).toBe(count);
    expect(operations.filter(({ summary, answer }) => summary === '' || answer.length === 0)).toEqual([]);
  });

  it('have no value that the page has no words for', () => {
    const rows = operations.flatMap(({ parameters, body, answer }) => [
      ...parameters,
      ...(body ?? []),
      ...answer,
    ]);
    expect(rows.filter(({ type }) => /undefined|\[object/.test(type))).toEqual([]);
    expect(problemRows(document).map(({ name }) => name)).toContain('errors[].field');
  });

  it('are found by every word of a search', () => {
    const found = matching(operations, 'post discharge').map(({ id }) => id);
    expect(found).toEqual(['post-clinics-clinicId-patients-patientId-discharge']);
    expect(matching(operations, '')).toHaveLength(operations.length);
  });
});

describe('a schema in rows', () => {
  it('names each field by the way there, once', () => {
    const schema = {
      type: 'object',
      required: ['who'],
      properties: {
        who: { type: 'string', maxLength: 60, description: 'Whom it is about.' },
        marks: {
          type: 'array',
          items: {
            anyOf: [
              { type: 'object', properties: { day: { type: 'string', format: 'date' } } },
              { type: 'null' },
            ],
          },
        },
      },
    };
    expect(schemaRows(schema)).toEqual([
      { name: 'who', type: 'text, at most 60 characters', needed: true, about: 'Whom it is about.' },
      { name: 'marks', type: 'list of object or null', needed: false, about: '' },
      { name: 'marks[].day', type: 'date', needed: false, about: '' },
    ]);
  });

  it.each([
    [{ type: 'integer', minimum: 0, maximum: 10 }, 'whole number, 0 to 10'],
    [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'whole number'],
    [{ type: ['string', 'null'] }, 'text or null'],
    [{ enum: ['a', 'b'] }, '"a" | "b"'],
    [{ const: true }, 'true'],
    [{ type: 'array', items: { type: 'boolean' }, maxItems: 3 }, 'list of true or false, at most 3 of them'],
    [{}, 'anything'],
  ])('%j is %s', (schema, words) => {
    expect(typeOf(schema)).toBe(words);
  });
});
