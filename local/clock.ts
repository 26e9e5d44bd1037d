const realDateKey = Symbol.for('ebb.real-date');

/** The Date this thread began with, also when this module is loaded again after the patch. */
const RealDate: DateConstructor =
  (globalThis as { [realDateKey]?: DateConstructor })[realDateKey] ?? globalThis.Date;

/** A clock that ticks with real time, moved forward by an offset that worker threads can read. */
export interface MovableClock {
  /** Epoch ms, moved. */
  readonly now: () => number;
  /** Epoch ms, unmoved. */
  readonly real: () => number;
  /** Moves the clock to this epoch ms; a time before now() is a RangeError. */
  readonly moveTo: (epochMs: number) => void;
  /** One BigInt64: the offset in ms. */
  readonly offsetBuffer: SharedArrayBuffer;
}

/** A clock that starts `initialOffsetMs` ahead of real time. */
export function createClock(initialOffsetMs = 0): MovableClock {
  const offsetBuffer = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const offset = new BigInt64Array(offsetBuffer);
  Atomics.store(offset, 0, BigInt(Math.round(initialOffsetMs)));
  const now = movedNow(offsetBuffer);
  const real = () => RealDate.now();
  return {
    now,
    real,
    moveTo(epochMs) {
      if (!Number.isFinite(epochMs) || Math.ceil(epochMs) < now()) {
        throw new RangeError(`The clock stands at ${now()} and cannot be moved back to ${epochMs}.`);
      }
      Atomics.store(offset, 0, BigInt(Math.ceil(epochMs) - real()));
    },
    offsetBuffer,
  };
}

/**
 * Makes Date(), new Date(), Date.now() and Intl.DateTimeFormat without an argument follow the offset in the
 * calling thread. A Proxy and not a subclass, because Date() must stay callable and instanceof must hold for
 * dates made before and after.
 */
export function installMovedDate(offsetBuffer: SharedArrayBuffer): void {
  const now = movedNow(offsetBuffer);
  const MovedDate = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: MovedDate,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.defineProperty(globalThis, realDateKey, { value: RealDate, configurable: true });
  globalThis.Date = MovedDate;
  patchDateTimeFormat(now);
}

function movedNow(offsetBuffer: SharedArrayBuffer): () => number {
  const offset = new BigInt64Array(offsetBuffer);
  return () => RealDate.now() + Number(Atomics.load(offset, 0));
}

interface RealFormat {
  readonly format: (this: Intl.DateTimeFormat) => (date: Date | number) => string;
  readonly formatToParts: (this: Intl.DateTimeFormat, date: Date | number) => Intl.DateTimeFormatPart[];
}

const realFormatKey = Symbol.for('ebb.real-date-time-format');

/** The engine reads its own clock when no date is given, so the patched methods hand one over. */
function patchDateTimeFormat(now: () => number): void {
  const prototype = Intl.DateTimeFormat.prototype;
  const real = realFormatOf(prototype);
  const bound = new WeakMap<Intl.DateTimeFormat, (date?: Date | number) => string>();
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    enumerable: false,
    get(this: Intl.DateTimeFormat) {
      const known = bound.get(this);
      if (known !== undefined) return known;
      const realBound = real.format.call(this);
      const moved = (date?: Date | number) => realBound(date === undefined ? now() : date);
      bound.set(this, moved);
      return moved;
    },
  });
  prototype.formatToParts = function formatToParts(this: Intl.DateTimeFormat, date?: Date | number) {
    return real.formatToParts.call(this, date === undefined ? now() : date);
  };
}

function realFormatOf(prototype: Intl.DateTimeFormat): RealFormat {
  const holder = globalThis as { [realFormatKey]?: RealFormat };
  const kept = holder[realFormatKey];
  if (kept !== undefined) return kept;
  const own = Object.getOwnPropertyDescriptors(prototype);
  const real = { format: own.format.get, formatToParts: own.formatToParts.value } as RealFormat;
  Object.defineProperty(globalThis, realFormatKey, { value: real, configurable: true });
  return real;
}
