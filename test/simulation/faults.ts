/** A port that fails as networks and processes do: before the call, or after it with the answer lost. */
import type { Random } from './random.ts';

/** The process ended here, between two calls. */
export class Crash extends Error {
  override name = 'Crash';
}

export interface Faults {
  /** Chance of a crash before, and again after, each call. */
  chance: number;
}

/** The same port with crashes around each call that answers with a promise. */
export function crashing<P extends object>(port: P, random: Random, faults: Faults): P {
  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const call = () => Reflect.apply(member, target, args) as unknown;
        if (member.constructor.name === 'AsyncGeneratorFunction') return call();
        return (async () => {
          if (random.happens(faults.chance)) throw new Crash(`before ${String(name)}`);
          const answer = await (call() as Promise<unknown>);
          if (random.happens(faults.chance)) throw new Crash(`after ${String(name)}`);
          return answer;
        })();
      };
    },
  });
}
