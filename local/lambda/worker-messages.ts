/** What a sandbox hands its worker at the start. */
export interface WorkerSetup {
  readonly codeDir: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly functionArn: string;
  /** Shared memory with what the clock was moved by. */
  readonly offsetBuffer: SharedArrayBuffer;
}

/** Asks the worker to run its handler. The event travels as JSON, as it does on AWS. */
export interface Invocation {
  readonly requestId: string;
  readonly event: string;
  readonly timeoutMs: number;
}

/** An error as Lambda answers it. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly stackTrace: readonly string[];
}

/** What a worker reports: loaded or not, and what became of an invocation. */
export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'init-failed'; readonly error: FunctionError }
  | { readonly kind: 'done'; readonly payload: string }
  | { readonly kind: 'failed'; readonly error: FunctionError };
