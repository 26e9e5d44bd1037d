import type { Clock } from '../../shared/outside/ports.ts';
import type { Views } from '../../shared/views/ports.ts';

/** Makes an empty one each time; unless told, its clock stands at the time of the samples. */
export type MakeViews = (clock?: Clock) => Promise<Views>;
