/** One way to say a content; `whole` when it says everything the content asks for. */
export interface Way {
  body: string;
  whole: boolean;
}

/**
 * The ways to say a content, the one that says most first, and the most segments it may take. Those that are whole
 * come before those that are not.
 */
export interface Ways {
  ways: Iterable<Way>;
  limit: number;
}

/** Ways in one segment that all say the same. */
export function say(...bodies: string[]): Ways {
  return { ways: bodies.map((body) => ({ body, whole: true })), limit: 1 };
}

/** Words that are as they are. */
export function verbatim(body: string, limit: number): Ways {
  return { ways: [{ body, whole: true }], limit };
}
