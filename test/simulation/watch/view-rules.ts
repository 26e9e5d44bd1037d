/** The pages show what the histories say: what `project` wrote, record by record, is what a rebuild writes. */
import { rebuildClinic } from '../../../scripts/rebuild-clinic.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import type { Views } from '../../../shared/views/ports.ts';
import type { World } from '../world.ts';

async function* nothing(): AsyncGenerator<never> {}

async function* each(ids: readonly string[]): AsyncGenerator<string> {
  yield* ids;
}

/** Every row of a patient, in words that can be compared. */
async function rowsOf(views: Views, clinicId: string, patientId: string): Promise<string[]> {
  const inbox: { patientId: string | null; id: string }[] = [];
  for (const done of [false, true]) {
    let cursor: string | undefined;
    do {
      const page = await views.inbox(clinicId, {
        limit: 100,
        done,
        ...(cursor === undefined ? {} : { cursor }),
      });
      inbox.push(...page.rows.filter((row) => row.patientId === patientId));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
  const rows: unknown[] = [
    await views.row(clinicId, patientId),
    ...inbox.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...Object.values(await views.courseOf(patientId)).flat(),
    ...(await views.recordsOf(patientId)),
    (await views.outcomes(clinicId)).of(patientId),
  ];
  return rows.map((row) => JSON.stringify(row));
}

/** Compares the views of every clinic with ones that are made anew. */
export async function viewsEqualRebuild(
  world: World,
  told: (rule: string, problem: string) => void,
): Promise<void> {
  const { ledger, store, views, project } = world;
  const fresh = createMemoryViews(world.scheduler.clock);
  for await (const clinicId of store.clinics.list()) {
    const patients = [...ledger.patients.values()].filter((patient) => patient.clinicId === clinicId);
    const ids = patients.map(({ patientId }) => patientId);
    await rebuildClinic({
      histories: store.histories,
      views: fresh,
      patientIds: each(ids),
      strangers: nothing(),
    });
    for (const patientId of ids) {
      // A record that its reader gave up lies in the bucket of failures, where a person rebuilds from it.
      if (project.givenUp.has(`PATIENT#${patientId}`)) continue;
      ledger.check('views equal a rebuild');
      const [shown, wanted] = [
        await rowsOf(views, clinicId, patientId),
        await rowsOf(fresh, clinicId, patientId),
      ];
      const all = Math.max(shown.length, wanted.length);
      const at = Array.from({ length: all }, (_, row) => row).find((row) => shown[row] !== wanted[row]);
      if (at !== undefined)
        told(
          'views equal a rebuild',
          `${patientId}: ${shown[at] ?? 'nothing'} instead of ${wanted[at] ?? 'nothing'}`,
        );
    }
    const others = (await views.caseload(clinicId, { limit: 100 })).rows.filter(
      (row) => !ids.includes(row.patientId),
    );
    if (others.length > 0)
      told('nothing of a clinic is under another', `${clinicId} shows another's patient`);
  }
}
