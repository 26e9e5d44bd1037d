/** All rows of a clinic's caseload, for answers that need every patient. */
import type { CaseloadRow } from '../../shared/views/ports.ts';
import type { StaffRequest } from './route.ts';

const readAtOnce = 250;

/** Every row of the clinic's caseload, read page by page. */
export async function everyRow({
  services,
  clinicId,
}: Pick<StaffRequest, 'services' | 'clinicId'>): Promise<CaseloadRow[]> {
  const all: CaseloadRow[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await services.views.caseload(clinicId, {
      limit: readAtOnce,
      ...(cursor === undefined ? {} : { cursor }),
    });
    all.push(...rows);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return all;
}
