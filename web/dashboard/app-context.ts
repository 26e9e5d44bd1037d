/** What every part of the dashboard may need: the API, who is signed in, the clinic, and a way to tell people things. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClinicAnswer } from '../../shared/staff-contract/clinic.ts';
import type { Api } from './api/client.ts';
import type { ApiProblem } from './api/problem.ts';
import type { Drafts } from './drafts.ts';
import type { Session } from './session.ts';

export interface AppValues {
  readonly api: Api;
  readonly session: Session;
  readonly isAdmin: boolean;
  /** What was typed and not yet sent. */
  readonly drafts: Drafts;
  /** Tells everyone, screen readers too, that something was done; it leaves with the page that it was told on. */
  readonly tell: (message: string) => void;
  readonly signOut: () => void;
}

export const AppContext = createContext<AppValues | null>(null);

/** The context; only parts inside the signed-in dashboard ask for it. */
export function useApp(): AppValues {
  const values = useContext(AppContext);
  if (values === null) throw new Error('This part stands outside the dashboard.');
  return values;
}

export interface ClinicValues {
  /** Null until it was read, or when nobody has set the clinic up. */
  readonly clinic: ClinicAnswer | null;
  readonly problem: ApiProblem | null;
  readonly loading: boolean;
  readonly reload: () => void;
  /** The clinic's zone; UTC until it is known. */
  readonly timeZone: string;
}

export const ClinicContext = createContext<ClinicValues>({
  clinic: null,
  problem: null,
  loading: true,
  reload: () => {},
  timeZone: 'UTC',
});

/** The clinic's settings, read once and kept fresh. */
export function useClinic(): ClinicValues {
  return useContext(ClinicContext);
}
