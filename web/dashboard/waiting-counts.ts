/** How many wait, as the navigation and the window's name say it. */
import { mostCounted } from '../../shared/staff-contract/limits.ts';
import { fill, words } from './words.ts';

/** A count that is short enough for a badge; empty when there is nothing to count. */
export function countMark(count: number): string {
  if (count === 0) return '';
  return count < mostCounted ? String(count) : `${mostCounted - 1}+`;
}

/** The window's name: who waits first, so that it is seen on a tab among others. */
export function windowTitle(title: string, people: number): string {
  const named = `${title} · ${words.app.name}`;
  const count = countMark(people);
  return count === '' ? named : fill(words.app.titleCount, { count, title: named });
}
