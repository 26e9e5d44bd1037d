/** Tells the first look within a minute from those that follow. */
export interface Minutes {
  readonly isNew: () => boolean;
}

const minuteMs = 60_000;

/** By the moved clock, so that what a poller counts while it waits does not depend on how fast the machine is. */
export function createMinutes(now: () => number): Minutes {
  let last = Number.NEGATIVE_INFINITY;
  return {
    isNew: () => {
      const minute = Math.floor(now() / minuteMs);
      if (minute === last) return false;
      last = minute;
      return true;
    },
  };
}
