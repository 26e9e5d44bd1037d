/** A clinic of many patients, as rows of the read model alone: what a page of the caseload is read from. */
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { AttentionKind } from '../../shared/domain/attention-kinds.ts';
import type { CaseloadRow } from '../../shared/views/ports.ts';
import type { TestStack } from '../support/local-stack.ts';

const kinds: readonly AttentionKind[] = ['flare', 'missed-check-ins', 'phase-review', 'worsening'];

/** Rows of `count` patients, of whom every fifth needs a person. */
export function manyPatients(clinicId: string, count: number): CaseloadRow[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'flare';
    const score = index % 11;
    return {
      patientId: `many-${index}`,
      clinicId,
      seq: 1,
      firstName: `Patient ${index}`,
      phone: `+1206555${String(1000 + (index % 9000))}`,
      language: 'en',
      timeZone: 'America/Los_Angeles',
      condition: 'back-pain',
      status: 'active',
      phase: 'weekly',
      phaseSince: '2026-09-01',
      lastScore: { date: '2026-10-06', score },
      recentScores: Array.from({ length: 12 }, (_unused, week) => ({
        date: `2026-0${week < 6 ? 8 : 9}-${String(1 + (week % 6) * 4).padStart(2, '0')}`,
        score: (score + week) % 11,
      })),
      nextWake: { at: '2026-11-20T17:00:00.000Z', why: 'check-in' },
      attention: index % 5 === 0 ? [{ kind, since: '2026-10-06T18:00:00.000Z' }] : [],
      suggestion: null,
      responseRate: 0.9,
      enrolledOn: '2026-08-01',
    };
  });
}

/** The read model's table in a running stack. */
export async function viewsTableOf({ clients }: TestStack): Promise<string> {
  const { TableNames = [] } = await clients.dynamodb.send(new ListTablesCommand({}));
  const name = TableNames.find((each) => /views/i.test(each));
  if (name === undefined) throw new Error('The stack has no table of views.');
  return name;
}
