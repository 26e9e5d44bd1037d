/** A clinic's own protocol as it is sent: any part of it, laid over the defaults. */
import * as z from 'zod';
import { defaultProtocol, type Protocol } from '../domain/plan/protocol.ts';

type Part<Whole> = {
  [Key in keyof Whole]?: (Whole[Key] extends number ? number : Part<Whole[Key]>) | undefined;
};

/** What may be sent: every field optional, groups included. */
export type ProtocolChanges = Part<Protocol>;

function partOf(whole: object): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, value] of Object.entries(whole)) {
    shape[name] = (typeof value === 'object' ? partOf(value) : z.number()).optional();
  }
  return z.strictObject(shape);
}

/**
 * Built from the defaults, so that a field added to the protocol may be sent at once; its static type is what that
 * building amounts to. Bounds are `checkProtocol`'s.
 */
export const protocolChanges = partOf(defaultProtocol) as z.ZodType<ProtocolChanges>;

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
