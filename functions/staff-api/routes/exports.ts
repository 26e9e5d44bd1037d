/** Files that a clinic takes out: asked for here, written by `export`, fetched by a link that expires. */
import { randomUUID } from 'node:crypto';
import { type Instant, localDate } from '../../../shared/domain/local-time.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { createExport, loadExport, shownStatus } from '../../../shared/exports/ask-for-export.ts';
import type { ExportRequest, ExportRow } from '../../../shared/exports/export-row.ts';
import {
  exportAnswer,
  exportAsked,
  exportBody,
  exportList,
  periodProblem,
} from '../../../shared/staff-contract/exports.ts';
import { keyedId } from '../keyed-id.ts';
import { defineRoute, paramOf, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

const mostShown = 20;
function isSame(row: ExportRow, { kind, from, to, deidentified }: ExportRequest): boolean {
  return row.kind === kind && row.from === from && row.to === to && row.deidentified === deidentified;
}

async function ask(request: StaffRequest, body: ExportRequest) {
  const { services, clinicId, caller, key, now } = request;
  const settings = await settingsOf(request);
  const [{ savedAt } = settings] = await services.clinics.versions(clinicId);
  const dayOf = (at: Instant) => localDate(at, settings.timeZone);
  const beganOn = savedAt === undefined ? null : dayOf(savedAt);
  const message = periodProblem(body, { today: dayOf(now), beganOn });
  if (message !== null) throw problemError('invalid-input', { errors: [{ field: 'to', message }] });
  const clinicKey = await services.clinics.key(clinicId);
  const exportId = key === null ? randomUUID() : keyedId(clinicKey, `export ${key}`);
  const reference = { clinicId, exportId };
  const before = key === null ? null : await services.exports.load(reference);
  if (before !== null && !isSame(before, body)) throw problemError('key-reused');
  await createExport({ ...services, queue: services.exportQueue }, reference, body, caller.userId);
  return { exportId };
}

export const exportRoutes = [
  defineRoute({
    method: 'POST',
    costly: true,
    path: '/clinics/{clinicId}/exports',
    role: 'staff',
    summary: 'Asks for a file of a period.',
    action: 'export-asked',
    body: exportBody,
    status: 202,
    answer: exportAsked,
    handle: (request, { body }) => ask(request, body),
  }),
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/exports',
    role: 'staff',
    summary: 'The exports of the last days; their links are given one by one.',
    action: null,
    status: 200,
    answer: exportList,
    async handle({ services, clinicId, now }) {
      const rows = await services.exports.recent(clinicId, mostShown);
      return {
        exports: rows.map((row) => {
          const { exportId, kind, from, to, deidentified, requestedBy, requestedAt, finishedAt } = row;
          const asked = { exportId, kind, from, to, deidentified, requestedBy, requestedAt, finishedAt };
          return { ...asked, status: shownStatus(row, now), progress: row.progress, rows: row.rows };
        }),
      };
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/exports/{exportId}',
    role: 'staff',
    summary: 'How far an export is, with links to its files once it is done.',
    action: 'export-read',
    status: 200,
    answer: exportAnswer,
    async handle(request) {
      const { services, clinicId } = request;
      const shown = await loadExport(services, { clinicId, exportId: paramOf(request, 'exportId') });
      if (shown === null) throw problemError('not-found');
      return shown;
    },
  }),
];
