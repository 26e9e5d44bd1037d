import { named } from '../deploy/deployment.ts';
import type { Account, Told } from './account.ts';

/** What one check says. */
export type Finding =
  | { readonly state: 'ok'; readonly words: string }
  | { readonly state: 'ill'; readonly words: string; readonly mend: string }
  | { readonly state: 'untold'; readonly words: string };

export interface Check {
  /** What is looked at, as the line begins. */
  readonly of: string;
  readonly look: (account: Account) => Finding;
}

export const ok = (words: string): Finding => ({ state: 'ok', words });
export const ill = (words: string, mend: string): Finding => ({ state: 'ill', words, mend });
export const untold = (words: string): Finding => ({ state: 'untold', words });

/** The command that brings the deployment up to date, for a mend to go on with. */
export const deployAgain = (account: Account): string => `npm run deploy -- ${named(account.name, account)}`;

/** Judges what was told; what was not is said to be unknown. */
export function judge<T>(told: Told<T>, look: (value: T) => Finding): Finding {
  return 'untold' in told ? untold(told.untold) : look(told.value);
}
