/** A clinic's own protocol: any part of it as it is sent, laid over the defaults; all of it as it is answered. */
import * as z from 'zod';
import { defaultProtocol, type Protocol } from '../domain/plan/protocol.ts';

type Part<Whole> = {
  [Key in keyof Whole]?: (Whole[Key] extends number ? number : Part<Whole[Key]>) | undefined;
};

/** What may be sent: every field optional, groups included. */
export type ProtocolChanges = Part<Protocol>;

function schemaOf(whole: object, field: (schema: z.ZodType) => z.ZodType): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, value] of Object.entries(whole)) {
    shape[name] = field(typeof value === 'object' ? schemaOf(value, field) : z.number());
  }
  return z.strictObject(shape);
}

/**
 * Built from the defaults, so that a field added to the protocol may be sent at once; its static type is what that
 * building amounts to. Bounds are `checkProtocol`'s.
 */
export const protocolChanges = schemaOf(defaultProtocol, (schema) =>
  schema.optional(),
) as z.ZodType<ProtocolChanges>;

/** The same with every field there. */
export const wholeProtocol = schemaOf(defaultProtocol, (schema) => schema) as z.ZodType<Protocol>;

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
