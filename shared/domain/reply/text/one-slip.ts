/** Whether `typed` is `meant` with one letter missing, added, changed, or two neighbours swapped. */
export function isOneSlip(meant: string, typed: string): boolean {
  if (Math.abs(meant.length - typed.length) > 1 || meant === typed) return false;
  let start = 0;
  while (start < meant.length && meant[start] === typed[start]) start += 1;
  if (meant.length < typed.length) return meant.slice(start) === typed.slice(start + 1);
  if (meant.length > typed.length) return meant.slice(start + 1) === typed.slice(start);
  const changed = meant.slice(start + 1) === typed.slice(start + 1);
  const swapped =
    meant[start] === typed[start + 1] &&
    meant[start + 1] === typed[start] &&
    meant.slice(start + 2) === typed.slice(start + 2);
  return changed || swapped;
}
