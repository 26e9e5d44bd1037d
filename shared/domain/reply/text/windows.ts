/** The most words that are read as one clause: nobody's sentence is longer, and its rules look no further. */
const MOST = 64;
/** Each window begins with so many words of the one before, so that nothing is cut in two. */
const OVERLAP = 24;

/** A clause as it is, or a run of words without a break in windows that overlap: each rule then has a bounded reach. */
export function windowsOf(clause: string[]): string[][] {
  if (clause.length <= MOST) return [clause];
  const windows: string[][] = [];
  for (let from = 0; from + OVERLAP < clause.length; from += MOST - OVERLAP)
    windows.push(clause.slice(from, from + MOST));
  return windows;
}
