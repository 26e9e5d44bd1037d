/** What staff note beside the plan. It moves nothing, is told nobody, and may be added after discharge. */
import type { CommandOf, RefusalReason } from '../commands.ts';
import { type Draft, emit } from '../draft.ts';
import { today } from '../today.ts';

type Refused = RefusalReason | null;

/** Keeps a note (`note-written`). Refused by nothing. */
export function writeNote(draft: Draft, { id, body, by }: CommandOf<'write-note'>): Refused {
  emit(draft, { type: 'note-written', id, body, by });
  return null;
}

/** Keeps another treatment (`treatment-noted`); refused for a day to come. */
export function recordTreatment(draft: Draft, command: CommandOf<'record-treatment'>): Refused {
  const { id, treatment, date, note, by } = command;
  if (date > today(draft)) return 'future-date';
  emit(draft, { type: 'treatment-noted', id, treatment, date, note, by });
  return null;
}

/** Keeps a measured range of motion, in degrees (`measure-taken`); refused for a day to come. */
export function recordMeasure(draft: Draft, command: CommandOf<'record-measure'>): Refused {
  const { id, measure, site, side, degrees, date, by } = command;
  if (date > today(draft)) return 'future-date';
  emit(draft, { type: 'measure-taken', id, measure, site, side, degrees, date, by });
  return null;
}
