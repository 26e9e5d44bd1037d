/**
 * The audit trail around a request: who looked at what, who changed what, and what came of it. Nothing is changed and
 * no export handed out that was not noted (docs/decisions/0009-audit-trail.md).
 */
import { randomBytes } from 'node:crypto';
import type { Audit, AuditEntry } from '../../shared/audit/ports.ts';
import { epochMs } from '../../shared/domain/local-time.ts';
import type { AuditAction, AuditOutcome } from '../../shared/domain/staff-words/audit-action.ts';
import { isProblemError } from '../../shared/edge/problems.ts';
import { errorFields, log } from '../lambda/log.ts';
import type { Route, StaffRequest } from './route.ts';

/** A page that is open asks again every few seconds: the same look within this time is noted once. */
const sameLookMs = 5 * 60_000;
const mostLooks = 1_000;

export interface Trail {
  /** Runs `work` and notes it. Rejects before anything was done when a change cannot be noted. */
  around(route: Route, request: StaffRequest, work: () => Promise<unknown>): Promise<unknown>;
}

interface Came {
  outcome: AuditOutcome;
  reason: string | null;
  patientId: string | null;
}

function textIn(answer: unknown, name: string): string | null {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : null;
  return typeof value === 'string' ? value : null;
}

/** Makes the trail. It remembers the looks of the last minutes, of this instance alone. */
export function createTrail(audit: Pick<Audit, 'add'>): Trail {
  const looks = new Map<string, number>();

  function isSameLook({ caller, now, path }: StaffRequest): boolean {
    const look = `${caller.userId} ${path}`;
    const last = looks.get(look);
    const at = epochMs(now);
    // A clock that went back makes it a new look.
    if (last !== undefined && at >= last && at - last < sameLookMs) return true;
    if (looks.size >= mostLooks) looks.clear();
    looks.set(look, at);
    return false;
  }

  function entryOf({ caller, clinicId, now, params, requestId }: StaffRequest, action: AuditAction) {
    const id = randomBytes(9).toString('base64url');
    const { userId, role } = caller;
    const patientId = params.patientId ?? null;
    return { id, clinicId, at: now, userId, role, action, patientId, requestId };
  }

  /** For what must not be held up by the trail: the log then has the same facts. */
  async function addOrLog(entry: AuditEntry): Promise<void> {
    try {
      await audit.add(entry);
    } catch (error) {
      const { action: kind, at, clinicId, patientId, outcome: status, userId } = entry;
      log.error('audit-lost', { kind, at, clinicId, patientId, status, userId, ...errorFields(error) });
    }
  }

  async function done(work: () => Promise<unknown>, note: (came: Came, answer: unknown) => Promise<void>) {
    let answer: unknown;
    try {
      answer = await work();
    } catch (error) {
      const refused = isProblemError(error);
      const reason = refused ? error.problem.reason : null;
      await note({ outcome: refused ? 'refused' : 'failed', reason, patientId: null }, null);
      throw error;
    }
    await note({ outcome: 'done', reason: null, patientId: textIn(answer, 'patientId') }, answer);
    return answer;
  }

  return {
    async around({ action, method }, request, work) {
      if (action === null) return work();
      const entry = entryOf(request, action);
      const cameOf = ({ patientId, ...came }: Came): AuditEntry => ({
        ...entry,
        ...came,
        patientId: entry.patientId ?? patientId,
      });
      if (method !== 'GET') {
        await audit.add({ ...entry, outcome: 'begun', reason: null });
        return done(work, (came) => addOrLog(cameOf(came)));
      }
      if (action === 'export-read') {
        // Only the link is worth noting, not every question how far the export is.
        return done(work, async (came, answer) => {
          if (textIn(answer, 'url') !== null) await audit.add(cameOf(came));
        });
      }
      return done(work, async (came) => {
        if (!isSameLook(request)) await addOrLog(cameOf(came));
      });
    },
  };
}
