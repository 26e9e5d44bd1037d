/** What is still to happen, the soonest first: a binary heap. */

export interface Event {
  due: number;
  /** Decides between events of one millisecond. */
  order: number;
  label: string;
  run: () => void;
}

type Placed = Event & { place: number };

function isBefore(a: Placed, b: Placed): boolean {
  if (a.due !== b.due) return a.due < b.due;
  return a.order === b.order ? a.place < b.place : a.order < b.order;
}

export interface EventList {
  add(event: Event): void;
  /** Takes the first event that is due by then; null when there is none. */
  takeUntil(limit: number): Event | null;
}

/** An empty list. */
export function createEventList(): EventList {
  const heap: Placed[] = [];
  let places = 0;

  function sinkFrom(top: number, event: Placed): void {
    let at = top;
    for (;;) {
      const left = 2 * at + 1;
      const [a, b] = [heap[left], heap[left + 1]];
      if (a === undefined) break;
      const isLeft = b === undefined || isBefore(a, b);
      const child = isLeft ? a : b;
      if (!isBefore(child, event)) break;
      heap[at] = child;
      at = isLeft ? left : left + 1;
    }
    heap[at] = event;
  }

  return {
    add(event) {
      places += 1;
      const placed = { ...event, place: places };
      let at = heap.length;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = heap[parent];
        if (above === undefined || !isBefore(placed, above)) break;
        heap[at] = above;
        at = parent;
      }
      heap[at] = placed;
    },
    takeUntil(limit) {
      const [first] = heap;
      if (first === undefined || first.due > limit) return null;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sinkFrom(0, last);
      return first;
    },
  };
}
