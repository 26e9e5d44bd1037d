import { useRef } from 'preact/hooks';
import type { Sending } from './use-send.ts';

/**
 * The commit that whoever decides has before them: the newest when the dialog opened, or what a refusal has shown since.
 * The page behind goes on reading, which shows nobody what came in between.
 */
export function useSeen({ seq }: { readonly seq: number }, { problem }: Pick<Sending, 'problem'>): number {
  const seen = useRef(seq);
  if (problem !== null && problem.newer !== null) seen.current = problem.newer.seq;
  return seen.current;
}
