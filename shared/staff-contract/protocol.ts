/** A clinic's own protocol: any part of it as it is sent, laid over the defaults; all of it as it is answered. */
import * as z from 'zod';
import type { ProtocolChanges } from '../domain/plan/merge-protocol.ts';
import { defaultProtocol, type Protocol } from '../domain/plan/protocol.ts';

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
