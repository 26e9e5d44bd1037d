import type { CauseGroup } from './group-by-cause.ts';

const kinds: Readonly<Record<string, string>> = {
  crisis: 'a crisis',
  urgent: 'an urgent symptom',
  stop: 'STOP',
  start: 'START',
  help: 'HELP',
  flare: 'a flare',
  medication: 'news of medication',
  session: 'news of a session',
  score: 'a score',
  response: 'how a session was felt',
  control: 'a wish about the texts',
  call: 'a wish to be called',
  yes: 'yes',
  no: 'no',
  courtesy: 'a courtesy',
  unclear: 'unclear, so nothing is guessed',
};

/** What a text was read as, in a few words. */
export function readAs({ kind, score }: NonNullable<CauseGroup['read']>): string {
  if (kind === 'score') return `a score of ${score}`;
  const words = kinds[kind] ?? kind;
  return score === null ? words : `${words}, with a score of ${score}`;
}

/** Which events make of a reading what it is. */
const weighty =
  /^(?:reading-recorded|baseline-recorded|plan-moved|plan-suggested|flare-reported|attention-raised|alert-raised|inbox-added|question-asked)$/;

/** What came of a text: the rows that say what was made of it. */
export function whatCameOf({ rows }: Pick<CauseGroup, 'rows'>): string[] {
  return rows.filter(({ event }) => weighty.test(event)).map(({ words }) => words);
}
