/** What the cases of the dashboard share: one stack with the demo clinic, one browser, and one admin who is signed in. */
import type { Browser, Page } from 'playwright-core';
import type { TestStack } from '../support/local-stack.ts';

export interface Desk {
  readonly stack: TestStack;
  readonly browser: Browser;
  /** An admin is signed in. */
  readonly page: Page;
}
