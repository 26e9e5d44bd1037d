import type { OutgoingText, SendResult, TextSender } from './ports.ts';

/** A sender whose texts can be looked at, and whose answers can be chosen. */
export interface MemoryTexts extends TextSender {
  /** What left, oldest first: accepted texts, and those of an `unknown` answer that did leave. */
  readonly sent: OutgoingText[];
  /** Answers for the next attempts, in order; after them every text is accepted. */
  readonly answers: (SendResult & { left?: boolean })[];
}

/** Texts that go nowhere. An injected `unknown` may say with `left` that the text went out all the same. */
export function createMemoryTexts(): MemoryTexts {
  const sent: OutgoingText[] = [];
  const answers: MemoryTexts['answers'] = [];
  return {
    sent,
    answers,
    send(text) {
      const { left, ...answer } = answers.shift() ?? {
        result: 'accepted' as const,
        providerId: `text-${sent.length + 1}`,
      };
      if (answer.result === 'accepted' || left === true) sent.push(text);
      return Promise.resolve(answer);
    },
  };
}
