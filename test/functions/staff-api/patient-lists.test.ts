/** The list of patients cut and ordered, and how many there are, over the whole staff API. */
import { beforeEach, describe, expect, it } from 'vitest';
import { caseloadSorts } from '../../../shared/domain/caseload-lists.ts';
import { createWorld, dayMs, pathOf, type World } from './staff-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.open();
});

/** A patient whose weekly phase began with a session on Monday, 4 January: the next is due on the 11th. */
async function begun(firstName: string, phone: string): Promise<string> {
  const patientId = await world.enrol({ firstName, phone });
  await world.text(patientId, 'yes');
  await world.call('PUT', pathOf(patientId, '/sessions/2027-01-04'), { body: { attended: true } });
  await world.follow(patientId);
  return patientId;
}

async function listed(query: Record<string, string>): Promise<string[]> {
  const { status, body } = await world.call('GET', '/clinics/demo/patients', { query });
  expect(status).toBe(200);
  return (body.patients as { firstName: string }[]).map(({ firstName }) => firstName);
}

async function score(patientId: string, value: number): Promise<void> {
  const body = { date: world.today(), score: value };
  await world.call('POST', pathOf(patientId, '/readings'), { body });
  await world.follow(patientId);
}

describe('the list of patients', () => {
  beforeEach(async () => {
    const zoe = await begun('Zoe', '+12065550123');
    const ana = await begun('Ána', '+12065550124');
    await begun('Bo', '+12065550125');
    await world.enrol({ firstName: 'Cy', phone: '+12065550126' });
    await score(zoe, 3);
    await score(ana, 8);
    await world.call('POST', pathOf(ana, '/pause'), { body: {} });
    await world.follow(ana);
  });

  it('is cut by status', async () => {
    expect(await listed({ status: 'invited' })).toEqual(['Cy']);
    expect(await listed({ status: 'paused', flag: '' })).toEqual(['Ána']);
    expect(await listed({ status: 'discharged' })).toEqual([]);
  });

  it("is cut by whose session is due and not booked, on the patient's own day", async () => {
    expect(await listed({ due: 'due' })).toEqual([]);
    world.clock.advance(7 * dayMs);
    expect((await listed({ due: 'due' })).toSorted()).toEqual(['Bo', 'Zoe', 'Ána']);
    expect(await listed({ due: 'overdue' })).toEqual([]);
    world.clock.advance(dayMs);
    expect((await listed({ due: 'overdue' })).toSorted()).toEqual(['Bo', 'Zoe', 'Ána']);
  });

  it('is ordered as asked, with what is not known last in either direction', async () => {
    expect(await listed({ sort: 'name' })).toEqual(['Ána', 'Bo', 'Cy', 'Zoe']);
    expect(await listed({ sort: '-name' })).toEqual(['Zoe', 'Cy', 'Bo', 'Ána']);
    expect(await listed({ sort: 'score' })).toEqual(['Zoe', 'Ána', 'Bo', 'Cy']);
    expect(await listed({ sort: '-score' })).toEqual(['Ána', 'Zoe', 'Bo', 'Cy']);
    expect((await listed({ sort: 'session' })).at(-1)).toBe('Cy');
  });

  it('is handed out in pages of any order, each patient once', async () => {
    for (const sort of caseloadSorts) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const query = { sort, limit: '1', cursor };
        const { body } = await world.call('GET', '/clinics/demo/patients', { query });
        seen.push(...(body.patients as { firstName: string }[]).map(({ firstName }) => firstName));
        cursor = typeof body.next === 'string' ? body.next : '';
      } while (cursor !== '');
      expect(seen, sort).toEqual(await listed({ sort }));
    }
  });

  it('takes no cursor of another order, and no order there is not', async () => {
    const { body } = await world.call('GET', '/clinics/demo/patients', {
      query: { sort: 'name', limit: '1' },
    });
    const query = { sort: 'score', cursor: String(body.next) };
    expect((await world.call('GET', '/clinics/demo/patients', { query })).status).toBe(400);
    const unknown = await world.call('GET', '/clinics/demo/patients', { query: { sort: 'phone' } });
    expect(unknown.status).toBe(400);
  });

  it('is counted by status, with who is due and who is silent', async () => {
    world.clock.advance(8 * dayMs);
    const { status, body } = await world.call('GET', '/clinics/demo/totals');
    expect(status).toBe(200);
    expect(body).toMatchObject({ patients: 4, due: 3, overdue: 3, silent: 0 });
    expect(body.status).toMatchObject({ invited: 1, paused: 1, discharged: 0 });
    const counts = Object.values(body.status as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});
