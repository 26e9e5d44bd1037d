import * as z from 'zod/mini';

/** A value that must be there and must not be empty. */
export const filled = z.string().check(z.minLength(1));

/**
 * Reads the environment once, through a schema whose keys are the variables' names (`shared/names.ts`). The only
 * place in `functions` and `shared` that reads `process.env`. Throws one error that names every variable missing or
 * unfit, and no value.
 */
export function readEnvironment<Output>(schema: z.ZodMiniType<Output>): Output {
  const read = z.safeParse(schema, process.env);
  if (read.success) return read.data;
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))].sort();
  throw new Error(`The environment lacks or misstates: ${names.join(', ')}`);
}
