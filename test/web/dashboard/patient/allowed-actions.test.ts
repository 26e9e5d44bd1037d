import { describe, expect, it } from 'vitest';
import type { PatientStatus } from '../../../../shared/domain/patient/state.ts';
import { actionsFor } from '../../../../web/dashboard/patient/allowed-actions.ts';

const offered = (status: PatientStatus, hasPlan: boolean, isAdmin: boolean, mayInvite = false) =>
  actionsFor({ status, hasPlan, isAdmin, mayInvite });

describe('actionsFor', () => {
  it('offers to resume only who is paused, and to pause only who is not', () => {
    expect(offered('paused', true, false)).toContain('resume');
    expect(offered('paused', true, false)).not.toContain('pause');
    expect(offered('active', true, false)).toContain('pause');
    expect(offered('active', true, false)).not.toContain('resume');
  });

  it('overrides no plan that has not begun', () => {
    expect(offered('stopped', false, false)).not.toContain('override');
    expect(offered('stopped', true, false)).toContain('override');
  });

  it('lets an admin alone erase, a discharged patient too', () => {
    expect(offered('discharged', true, true)).toEqual(['erase']);
    expect(offered('discharged', true, false)).toEqual([]);
    expect(offered('erased', true, true)).toEqual([]);
  });

  it('offers an invitation while one may go out', () => {
    expect(offered('invited', false, false, true)).toContain('invite');
    expect(offered('invited', false, false, false)).not.toContain('invite');
  });
});
