import { nagCases } from './nag-cases.ts';

nagCases();
