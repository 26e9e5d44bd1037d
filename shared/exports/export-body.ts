/** `POST /clinics/{clinicId}/exports`. */
import * as z from 'zod';
import { isoDate } from '../edge/staff-schemas.ts';
import { exportKinds } from './export-row.ts';

export const exportBody = z
  .strictObject({
    kind: z.enum(exportKinds),
    from: isoDate,
    to: isoDate,
    deidentified: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before from' });
