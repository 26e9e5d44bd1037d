import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesise } from '../../local/synthesise.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the synthesised stack. */
    readonly cdkOut: string;
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Synthesises the stack once before all tests that need it, or finds the one that the same sources made. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('cdkOut', await synthesise(root, join(root, '.ebb', 'cdk.out')));
}
