import type { MovableClock } from '../clock.ts';
import type { Control } from '../control/control.ts';

/** What the demo is written through. */
export interface DemoParts {
  readonly url: string;
  readonly control: Control;
  readonly clock: MovableClock;
}

export async function seedDemo(_parts: DemoParts): Promise<void> {}
