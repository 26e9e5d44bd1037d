/** Texts and notes that a person should read. */
import type { InboxReason } from '../../../shared/domain/patient/events.ts';
import { staffWords } from '../../../shared/domain/staff-words/word-for-staff.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { commitStranger } from '../../../shared/history/commit-stranger.ts';
import { type InboxItem, inboxItem, inboxPage } from '../../../shared/staff-contract/inbox.ts';
import { emptyBody, pageQuery } from '../../../shared/staff-contract/values.ts';
import { knownOfPresent } from '../../../shared/views/known-rows.ts';
import { commitsOf } from '../../../shared/views/patient-rows.ts';
import { type CaseloadRow, type InboxRow, parseInboxItemId } from '../../../shared/views/ports.ts';
import { rowsOfCommit } from '../../../shared/views/rows-of-commit.ts';
import { decideFor } from '../committing.ts';
import { defineRoute, paramOf, type StaffRequest } from '../route.ts';

const usualLimit = 50;

function itemAnswer({
  id,
  patientId,
  firstName,
  phone,
  contact,
  formerNumber,
  at,
  text,
  why,
  first,
  asked,
  answers,
  unrecorded,
  done,
}: InboxRow): InboxItem {
  const words: Partial<Record<string, string>> = staffWords().inbox satisfies Record<
    InboxReason | 'stop' | 'contact' | 'discharged' | 'new-number',
    string
  >;
  return {
    id,
    patientId,
    firstName,
    ...(phone === undefined ? {} : { phone }),
    ...(contact === undefined ? {} : { contact }),
    ...(formerNumber === undefined ? {} : { formerNumber }),
    at,
    text,
    why,
    words: words[why] ?? why,
    first,
    asked,
    ...(answers === undefined ? {} : { answers }),
    ...(unrecorded === undefined ? {} : { unrecorded }),
    done,
  };
}

/** Patients as they are now: rows of texts keep no number, and an old one is no use to call. */
async function writersOf(
  { services, clinicId }: StaffRequest,
  rows: readonly InboxRow[],
): Promise<ReadonlyMap<string, Pick<CaseloadRow, 'phone' | 'language'>>> {
  const ids = new Set(rows.flatMap(({ patientId }) => patientId ?? []));
  const found = await Promise.all([...ids].map((id) => services.views.row(clinicId, id)));
  return new Map(found.flatMap((row) => (row === null ? [] : [[row.patientId, row] as const])));
}

/** The row of a text in a patient's history; throws for a commit that put nothing into this clinic's inbox. */
async function patientItem(
  { services, clinicId }: StaffRequest,
  patientId: string,
  item: number,
): Promise<InboxRow> {
  const [commit] = item < 1 ? [] : await services.histories.page(patientId, item - 1, 1);
  const ours = commit?.seq === item && commit.clinicId === clinicId ? commit : undefined;
  const [row] = ours === undefined ? [] : rowsOfCommit(ours, knownOfPresent(ours, '')).inbox;
  if (row === undefined || row.item !== item) throw problemError('not-found');
  return row;
}

async function finishPatientItem(request: StaffRequest, patientId: string, item: number): Promise<InboxRow> {
  const { caller, services } = request;
  const row = await patientItem(request, patientId, item);
  await decideFor(request, { type: 'finish-inbox-item', item, by: caller.userId }, patientId);
  // Of several that were told so, or one that was told again, the first: as `project` has it.
  for await (const { seq, at, events } of commitsOf(services.histories, patientId, item)) {
    const done = events.find((event) => event.type === 'inbox-done' && event.item === item);
    if (done?.type === 'inbox-done') return { ...row, seq, done: { by: done.by, at } };
  }
  throw problemError('not-found');
}

/** A stranger's state expires sooner than staff may read the row; then the row alone is done. */
async function finishStrangerItem(
  { services, caller, now }: StaffRequest,
  row: InboxRow,
  strangerId: string,
): Promise<InboxRow> {
  const command = { type: 'finish-inbox-item', now, item: row.item, by: caller.userId } as const;
  const result = await commitStranger(services, strangerId, command);
  const seq = result.kind === 'duplicate' ? row.seq : Math.max(row.seq, result.state?.seq ?? 0);
  return { ...row, seq, done: { by: caller.userId, at: now } };
}

async function finish(request: StaffRequest): Promise<InboxRow> {
  const { services, clinicId } = request;
  const id = paramOf(request, 'itemId');
  const parsed = parseInboxItemId(id);
  if (parsed === null) throw problemError('not-found');
  const { owner, item } = parsed;
  const shown = await services.views.inboxItem(clinicId, id);
  if (shown !== null && shown.done !== null) return shown;
  // A stranger's words are nobody's but the clinic's whose row they are in.
  if ('strangerId' in owner && shown === null) throw problemError('not-found');
  const row =
    'patientId' in owner
      ? await finishPatientItem(request, owner.patientId, item)
      : await finishStrangerItem(request, shown as InboxRow, owner.strangerId);
  // The inbox is read again at once, so it does not wait for the stream; `project` writes the same row.
  await services.views.putInboxItem(row);
  return row;
}

export const inboxRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/inbox',
    role: 'staff',
    summary: 'What a person should read: crisis, urgent, concern, then the longest waiting.',
    action: 'inbox-read',
    query: pageQuery,
    status: 200,
    answer: inboxPage,
    async handle(request, { query: { cursor, limit = usualLimit } }) {
      const { services, clinicId } = request;
      const { rows, next } = await services.views.inbox(clinicId, {
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const writers = await writersOf(request, rows);
      const items = rows.map((row) => {
        const writer = writers.get(row.patientId ?? '');
        const phone = row.phone ?? row.formerNumber ?? writer?.phone;
        return {
          ...itemAnswer({ ...row, ...(phone !== undefined && { phone }) }),
          ...(writer !== undefined && { language: writer.language }),
        };
      });
      return { items, ...(next === null ? {} : { next }) };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/inbox/{itemId}/done',
    role: 'staff',
    summary: 'Says that a person has dealt with it.',
    action: 'inbox-item-done',
    body: emptyBody,
    status: 200,
    answer: inboxItem,
    handle: async (request) => itemAnswer(await finish(request)),
  }),
];
