import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../../web/dashboard/patient/allowed-actions.ts';

describe('actionsFor', () => {
  it('offers to resume only who is paused, and to pause only who is not', () => {
    expect(actionsFor('paused', true, false)).toContain('resume');
    expect(actionsFor('paused', true, false)).not.toContain('pause');
    expect(actionsFor('active', true, false)).toContain('pause');
    expect(actionsFor('active', true, false)).not.toContain('resume');
  });

  it('overrides no plan that has not begun', () => {
    expect(actionsFor('stopped', false, false)).not.toContain('override');
    expect(actionsFor('stopped', true, false)).toContain('override');
  });

  it('lets an admin alone erase, a discharged patient too', () => {
    expect(actionsFor('discharged', true, true)).toEqual(['erase']);
    expect(actionsFor('discharged', true, false)).toEqual([]);
    expect(actionsFor('erased', true, true)).toEqual([]);
  });
});
