import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClinicSettings } from '../../../shared/domain/clinic/settings.ts';
import type { Protocol } from '../../../shared/domain/plan/protocol.ts';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';
import { createDynamoClinics } from '../../../shared/history/dynamo-clinics.ts';
import { settingsOf } from '../../contracts/history-samples.ts';
import { startTestDynamodb, type TestDynamodb } from '../../support/dynoxide.ts';

let dynamodb: TestDynamodb;
beforeAll(async () => {
  dynamodb = await startTestDynamodb();
});
afterAll(() => dynamodb.close());

describe("a clinic's settings stored by version 1", () => {
  it('keep their numbers and take the defaults of those that are new', async () => {
    const clinics = createDynamoClinics(dynamodb.client, await dynamodb.newTable('history'));
    const { reliefReadings: _readings, severeScore: _score, ...before } = defaultProtocol;
    const protocol = { ...before, flareRise: 2 } as Protocol;
    await clinics.save(settingsOf('demo', 1, { protocol }));
    expect((await clinics.latest('demo'))?.protocol).toEqual({ ...defaultProtocol, flareRise: 2 });
  });

  it("allow the clinic's own country, know no former line and no ceiling of their own", async () => {
    const clinics = createDynamoClinics(dynamodb.client, await dynamodb.newTable('history'));
    const {
      countries: _countries,
      formerLines: _lines,
      dailyCeiling: _most,
      ...before
    } = settingsOf('demo', 1);
    await clinics.save({ ...before, formerLines: [] } as unknown as ClinicSettings);
    expect(await clinics.latest('demo')).toMatchObject({
      countries: ['US'],
      formerLines: [],
      dailyCeiling: null,
    });
  });
});
