import { createMemoryViews } from '../../../shared/store/memory-views.ts';
import { describeViews } from '../../contracts/views-contract.ts';

describeViews('memory', async () => createMemoryViews());
