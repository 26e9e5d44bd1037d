import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type LocalStackOptions, type RunningLocalStack, startLocalStack } from '../../local/local-stack.ts';
import { noteGrants } from './grants-asked.ts';

/** A local stack for one test file, with what tests ask of it most. */
export interface TestStack extends RunningLocalStack {
  readonly dataDir: string;
  /** A request to the web port; a body is sent as JSON. `token` signs in. */
  readonly call: (
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly token?: string; readonly headers?: Record<string, string> },
  ) => Promise<TestAnswer>;
  /** Moves the clock by an ISO 8601 duration and waits until everything has settled; answers the new time. */
  readonly advance: (duration: string) => Promise<string>;
  /** Sends a text as a patient and waits until everything has settled. */
  readonly say: (from: string, to: string, body: string, messageId?: string) => Promise<void>;
  /** Stops it and starts it again on the same state; the old one is of no use any more. */
  readonly restart: (options?: Partial<LocalStackOptions>) => Promise<TestStack>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON, undefined where it is none. */
  readonly json: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Starts the repository's own stack on free ports with its state in a temporary folder, empty unless said otherwise. */
export async function startTestStack(options: Partial<LocalStackOptions> = {}): Promise<TestStack> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'ebb-test-'));
  const grants = noteGrants();
  const stack = await startLocalStack({
    port: 0,
    awsPort: 0,
    cdkOut: inject('cdkOut'),
    onAsked: grants.note,
    ...options,
    dataDir,
  });
  let restarted = false;

  const call: TestStack['call'] = async (method, path, { body, token, headers } = {}) => {
    const response = await fetch(stack.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };

  return {
    ...stack,
    dataDir,
    call,
    advance: async (duration) => {
      const { status, text, json } = await call('POST', '/_local/clock', { body: { advance: duration } });
      if (status !== 200) throw new Error(`The clock answered ${status}: ${text}`);
      return (json as { now: string }).now;
    },
    say: async (from, to, body, messageId) => {
      await stack.control.inbound({ from, to, body, ...(messageId !== undefined && { messageId }) });
      await stack.control.settle();
    },
    restart: async (changed = {}) => {
      restarted = true;
      await stack.close();
      grants.keep(stack.runtime.stack);
      return await startTestStack({ ...options, fresh: false, ...changed, dataDir });
    },
    close: async () => {
      await stack.close();
      // A stack of another template says nothing of what ours grants.
      if (options.cdkOut === undefined) grants.keep(stack.runtime.stack);
      if (!restarted) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
