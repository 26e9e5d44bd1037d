/** A protocol with some of its numbers changed. */
import type { Protocol } from './protocol.ts';

type Part<Whole> = {
  [Key in keyof Whole]?: (Whole[Key] extends number ? number : Part<Whole[Key]>) | undefined;
};

/** Any part of a protocol: every field optional, groups included. */
export type ProtocolChanges = Part<Protocol>;

function laid(over: object, changes: object): object {
  const merged: Record<string, unknown> = { ...over };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const under = merged[name];
    const group = typeof value === 'object' && value !== null && typeof under === 'object' && under !== null;
    merged[name] = group ? laid(under, value) : value;
  }
  return merged;
}

/** The protocol with the changes laid over it, group by group; a schema has seen to it that both have one shape. */
export function mergeProtocol(over: Protocol, changes: ProtocolChanges): Protocol {
  return laid(over, changes) as Protocol;
}
