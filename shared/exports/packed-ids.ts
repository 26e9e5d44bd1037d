/** Many ids in order, outside the heap: twenty thousand as strings would be a tenth of all that an export holds. */
export interface PackedIds {
  readonly count: number;
  /** From the first, or from the one after `after`, which need not be there any more. */
  after(after: string | null): Iterable<string>;
}

const separator = 10;

/** Packs ids, each once, sorted. No id may hold a line break. */
export function packIds(ids: Iterable<string>): PackedIds {
  const sorted = [...new Set(ids)].sort();
  const count = sorted.length;
  const bytes = Buffer.from(sorted.map((id) => `${id}\n`).join(''));
  return {
    count,
    *after(after) {
      for (let start = 0; start < bytes.length; ) {
        const end = bytes.indexOf(separator, start);
        const id = bytes.toString('utf8', start, end);
        start = end + 1;
        if (after === null || id > after) yield id;
      }
    },
  };
}
