import { vi } from 'vitest';

/** What functions have logged since. */
export interface Logged {
  /** As it was written: each a line of JSON. */
  readonly lines: string[];
  text(): string;
  entries(): Record<string, unknown>[];
  /** From here on nothing is kept; the next test begins so anyway. */
  end(): void;
}

/** Keeps what functions log from now until the test is over, in place of writing it. */
export function captureLog(): Logged {
  const lines: string[] = [];
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  return {
    lines,
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line)),
    end: () => written.mockRestore(),
  };
}
