import { describe } from 'vitest';
import { describeViewPages } from './views-pages.ts';
import { describeViewRows } from './views-rows.ts';
import type { MakeViews } from './views-under-test.ts';

/** What every adapter of the views must do; `makeViews` gives an empty one each time. */
export function describeViews(name: string, makeViews: MakeViews): void {
  describe(`views in ${name}`, () => {
    describeViewRows(makeViews);
    describeViewPages(makeViews);
  });
}
