/** Everything that is asked of the dashboard, in the order in which one leaves the clinic to the next. */
import { describe, expect, it } from 'vitest';
import { demoUsers } from '../../local/demo/demo-users.ts';
import { narrow } from '../web/dashboard-visit.ts';
import { faultsOfPages } from '../web/every-page.ts';
import { appointmentCases } from './appointments-cases.ts';
import type { Desk } from './desk.ts';
import { deskCases, triageCases } from './desk-cases.ts';
import { everywhereCases } from './everywhere-cases.ts';
import { firstPageCases } from './first-page-cases.ts';
import { keyboardCases } from './keyboard-cases.ts';
import { newcomerCases } from './newcomer-cases.ts';

const [, admin] = demoUsers;

/** `npm test` looks at one thing of each kind; `npm run test:deep` at all of them. */
export function dashboardCases(desk: () => Desk): void {
  describe('at first', () => newcomerCases(desk));
  describe('without a mouse', () => keyboardCases(desk));
  deskCases(desk);
  everywhereCases(desk);

  describe('the pages that are used most', () => {
    it('have nothing axe objects to and fit: 320 pixels, dark', async () => {
      const { browser, stack } = desk();
      const visit = { url: stack.url, ...admin, size: narrow, colours: 'dark' } as const;
      expect(await faultsOfPages(browser, visit, ['#/today'], [''])).toEqual([]);
    });
  });

  describe('files', () => appointmentCases(desk));
  firstPageCases(desk);
  triageCases(desk);
}
