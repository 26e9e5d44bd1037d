/** Where a key goes from one point; null for a key that goes nowhere. */
export function placeAfter(key: string, place: number, count: number): number | null {
  const to: Record<string, number> = {
    ArrowLeft: place - 1,
    ArrowRight: place + 1,
    Home: 0,
    End: count - 1,
  };
  const wanted = to[key];
  return wanted === undefined ? null : Math.min(count - 1, Math.max(0, wanted));
}
