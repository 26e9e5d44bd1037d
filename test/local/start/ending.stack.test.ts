import { endingCases } from './ending-cases.ts';

endingCases();
