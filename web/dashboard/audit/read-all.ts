/** The whole of what a trail answers, for a file: page by page, as far as one file goes. */
import { auditActionWords } from '../../../shared/domain/staff-words/english-audit.ts';
import type { AuditAnswer } from '../../../shared/staff-contract/audit.ts';
import { csvFile } from '../sheets/write-csv.ts';
import { fullNameOf } from '../who.ts';
import { words, wordsFor } from '../words.ts';

type Entry = AuditAnswer['entries'][number];

/** Entries of one file. */
const mostInFile = 20_000;

export interface Trail {
  readonly entries: readonly Entry[];
  /** There are older ones, which the file would not hold. */
  readonly cut: boolean;
}

/** Reads until the end, or until the file is full; null when it was stopped. */
export async function readTrail(
  page: (cursor: string) => Promise<AuditAnswer>,
  { told, isStopped }: { told: (count: number) => void; isStopped: () => boolean },
  most = mostInFile,
): Promise<Trail | null> {
  const entries: Entry[] = [];
  let cursor = '';
  do {
    if (isStopped()) return null;
    const answer = await page(cursor);
    entries.push(...answer.entries);
    told(entries.length);
    cursor = answer.next ?? '';
  } while (cursor !== '' && entries.length < most);
  return { entries: entries.slice(0, most), cut: cursor !== '' || entries.length > most };
}

/** The trail as a file; who is erased has an id and no name. */
export function trailFile(entries: readonly Entry[]): string {
  const { columns, outcomes } = words.audit;
  const rows = entries.map((entry) => [
    entry.at,
    entry.by,
    entry.role,
    wordsFor(auditActionWords, entry.action),
    outcomes[entry.outcome],
    entry.reasonWords ?? entry.reason ?? '',
    entry.patient === null ? '' : fullNameOf(entry.patient),
    entry.patientId ?? '',
    entry.requestId,
  ]);
  return csvFile([Object.values(columns), ...rows]);
}
