/** Texts in staff's own words, with what stands in them for a name or a number. */
import { beforeEach, expect, it } from 'vitest';
import { agreed } from './agreed-world.ts';
import { pathOf, type World } from './staff-world.ts';

let world: World;
let patientId: string;

beforeEach(async () => {
  ({ world, patientId } = await agreed());
});

function send(body: string) {
  return world.call('POST', pathOf(patientId, '/texts'), { body: { body } });
}

it('fills in what stands in braces, and refuses what stands for nothing', async () => {
  const { status, body } = await send('Hi {firstName}, {clinic} here: {phone}');
  expect([status, body.body]).toEqual([200, expect.stringMatching(/^Hi Ana, [^{}]+ here: \+\d+$/)]);
  const unknown = await send('Hi {name}, see you on {day}');
  expect([unknown.status, unknown.body.errors?.[0]]).toEqual([
    400,
    {
      field: 'body',
      message: '{name}, {day} stands for nothing; use {firstName}, {clinic}, {phone}, {link}',
    },
  ]);
});
