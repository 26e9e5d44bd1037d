import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { describeViews } from '../../contracts/views-contract.ts';
import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { sampleTime } from '../../contracts/history-samples.ts';

describeViews('memory', async (clock = createManualClock(sampleTime)) => createMemoryViews(clock));
