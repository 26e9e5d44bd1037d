import { createManualClock } from '../../../shared/outside/manual-clock.ts';
import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { sampleTime } from '../../contracts/history-samples.ts';
import { describeViews } from '../../contracts/views-contract.ts';

describeViews('memory', async (clock = createManualClock(sampleTime)) => createMemoryViews(clock));
