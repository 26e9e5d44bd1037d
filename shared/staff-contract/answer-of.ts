import type * as z from 'zod';

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** What an answer's schema stands for, to who makes it and to who reads it: neither changes anything in it. */
export type AnswerOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
