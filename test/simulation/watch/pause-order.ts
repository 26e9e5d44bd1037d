/** Which of a patient's words about a pause holds: the one received last, in whatever order they are read. */
import type { IsoDate } from '../../../shared/domain/calendar.ts';
import { epochMs } from '../../../shared/domain/local-time.ts';
import type { Committed, Wrong } from './ledger.ts';

/** Receiving times, in epoch milliseconds. */
interface Said {
  start: number;
  /** Of the pause that stands. */
  pause: number;
  /** By the day the score is of; one of staff's ends no pause. */
  scores: Map<IsoDate, number>;
}

/** When the text that this commit reads was received; null where it reads none of the patient's own. */
function receivedOf({ commit }: Committed): number | null {
  const read = commit.events.find((event) => event.type === 'text-received' && event.from === undefined);
  return read?.type === 'text-received' ? epochMs(read.receivedAt) : null;
}

function note(said: Said, committed: Committed, at: number | null): void {
  const { commit, message } = committed;
  if (at !== null && message?.meaning === 'start') said.start = Math.max(said.start, at);
  for (const event of commit.events) {
    switch (event.type) {
      case 'baseline-recorded':
      case 'reading-recorded':
        if (event.by === null && at !== null) said.scores.set(event.date, at);
        else said.scores.delete(event.date);
        break;
      case 'reading-voided':
        said.scores.delete(event.date);
        break;
      case 'paused':
        said.pause = event.by === null && at !== null ? at : 0;
        break;
      case 'resumed':
        said.pause = 0;
        break;
      default:
    }
  }
}

/** Follows what is said of pauses; tells of each commit whether what it reads was overtaken by what was read before. */
export function pauseOrder(wrong: Wrong): (committed: Committed) => boolean {
  const known = new Map<string, Said>();
  return (committed) => {
    const { commit, patient } = committed;
    const said = known.get(patient.patientId) ?? { start: 0, pause: 0, scores: new Map() };
    known.set(patient.patientId, said);
    const at = receivedOf(committed);
    const isOvertaken =
      at !== null && [said.start, said.pause, ...said.scores.values()].some((since) => since > at);
    for (const event of commit.events) {
      if (event.type === 'paused' && event.by === null && isOvertaken)
        wrong('a pause undid what was said after it');
      if (event.type === 'resumed' && event.by === null && at !== null && said.pause > at)
        wrong('a pause was ended by what was said before it');
    }
    note(said, committed, at);
    return isOvertaken;
  };
}
