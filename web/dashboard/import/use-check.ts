import { useEffect, useState } from 'preact/hooks';
import type { ImportAnswer } from '../../../shared/staff-contract/enrolment.ts';
import { type ApiProblem, apiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';
import { words } from '../words.ts';
import { nothingDone, type PartsDone, sendInParts } from './in-parts.ts';
import type { PatientBody } from './read-patients.ts';

export interface Check extends PartsDone {
  readonly problem: ApiProblem | null;
}

const unchecked: Check = { ...nothingDone, problem: null };

/** Has the API look at the rows, which enrols nobody; begins anew whenever they change. */
export function useCheck(bodies: readonly PatientBody[]): Check {
  const { api } = useApp();
  const [check, setCheck] = useState<{ of: readonly PatientBody[]; found: Check }>({
    of: bodies,
    found: unchecked,
  });
  useEffect(() => {
    let isOld = false;
    const found = (next: Check): 'go on' | 'stop' => {
      if (isOld) return 'stop';
      setCheck({ of: bodies, found: next });
      return 'go on';
    };
    void sendInParts(
      bodies,
      nothingDone,
      (rows) => api.send<ImportAnswer>('POST', '/imports', { rows, dryRun: true }, crypto.randomUUID()),
      (done) => found({ ...done, problem: null }),
    ).catch((error: unknown) => {
      const problem = isApiProblem(error) ? error : apiProblem(0, 'unexpected', words.problems.unexpected);
      found({ ...unchecked, problem });
    });
    return () => {
      isOld = true;
    };
  }, [api, bodies]);
  return check.of === bodies ? check.found : unchecked;
}
