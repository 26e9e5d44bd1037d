import type { Views } from '../../shared/views/ports.ts';

/** Makes an empty one each time. */
export type MakeViews = () => Promise<Views>;
