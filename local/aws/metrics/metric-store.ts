/** Which metric: as in CloudWatch, other dimensions are another metric. */
export interface MetricName {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

interface Point {
  /** Epoch ms by the moved clock. */
  readonly at: number;
  readonly value: number;
}

/** What was counted, by metric. */
export interface MetricStore {
  readonly count: (name: MetricName, at: number, value: number) => void;
  /** From the first instant up to the second, that one excluded; oldest first. */
  readonly points: (name: MetricName, from: number, to: number) => Point[];
  /** The same of all metrics of this name that have just this dimension, whatever its value. */
  readonly pointsBy: (
    of: { readonly namespace: string; readonly metric: string; readonly dimension: string },
    from: number,
    to: number,
  ) => Point[];
}

/** Of one metric so many are kept, the newest. */
const mostPoints = 20_000;

function keyOf({ namespace, metric, dimensions }: MetricName): string {
  const named = Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([namespace, metric, named]);
}

/** Keeps metrics in memory: they begin anew with the endpoint. */
export function createMetricStore(): MetricStore {
  const all = new Map<string, { readonly name: MetricName; readonly points: Point[] }>();
  const within = (points: readonly Point[], from: number, to: number) =>
    points.filter(({ at }) => at >= from && at < to);
  return {
    count: (name, at, value) => {
      const key = keyOf(name);
      const points = all.get(key)?.points ?? [];
      all.set(key, { name, points });
      points.push({ at, value });
      if (points.length > mostPoints) points.splice(0, mostPoints / 2);
    },
    points: (name, from, to) => within(all.get(keyOf(name))?.points ?? [], from, to),
    pointsBy: ({ namespace, metric, dimension }, from, to) =>
      [...all.values()]
        .filter(({ name }) => name.namespace === namespace && name.metric === metric)
        .filter(({ name }) => Object.keys(name.dimensions).join() === dimension)
        .flatMap(({ points }) => within(points, from, to)),
  };
}
