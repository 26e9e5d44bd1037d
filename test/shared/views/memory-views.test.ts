import { createMemoryViews } from '../../../shared/views/memory-views.ts';
import { describeViews } from '../../contracts/views-contract.ts';

describeViews('memory', async () => createMemoryViews());
