/** Requests not to be asked any more: "stop asking about my pain", "dejen de preguntarme", "stop checking up on me". */
import { past } from '../text/past.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import { ends, isLimited, type Request } from './stop-objects.ts';
import { isDenied } from './stop-subject.ts';

/** What a verb of ending is done to when it is the asking; null where it is something else. */
export function readAsking(clause: Clause, at: number): Request | null {
  const verb = clause[at] ?? '';
  const whom = past(clause, at + 1, WHOM, 1);
  if (verb === 'checking') return readChecking(clause, at + 1);
  if (verb === 'hitting') return whom > at + 1 && clause[whom] === 'up' ? 'named' : null;
  if (!ASKING.has(verb)) return null;
  if (isOfPain(clause, whom)) return 'named';
  if (isLimited(clause, whom))
    return RHYTHM.has(clause[whom + 1] ?? '') && clause[whom] === 'every' ? 'named' : null;
  return ends(clause, whom) ? 'unnamed' : null;
}

const ASKING = wordSet('asking preguntar preguntarme preguntando preguntandome');
const WHOM = wordSet('me us');
const RHYTHM = wordSet('week day month time');

/** "Checking up on me", "checking in". */
function readChecking(clause: Clause, at: number): Request | null {
  const to = past(clause, at, UP, 2);
  if (clause[to - 1] === 'on')
    return WHOM.has(clause[to] ?? '') && !isLimited(clause, to + 1) ? 'named' : null;
  return to > at && ends(clause, to) ? 'named' : null;
}

const UP = wordSet('up in on');

/** "About my pain", "for a number", "how i feel", "por mi dolor". */
function isOfPain(clause: Clause, at: number): boolean {
  if (!ABOUT.has(clause[at] ?? '')) return false;
  return clause.slice(at, at + 6).some((word) => ASKED_FOR.has(word));
}

const ABOUT = wordSet('about for how what por como cuanto que to these the');
const ASKED_FOR = wordSet(
  'pain hurts hurt feel feeling im number numbers score scores rate dolor duele siento numero questions',
);

/** "Don't ask me about my pain anymore", "ya no me pregunten", where "don't ask me how" is a saying. */
export function readAskedNoMore(clause: Clause, at: number): Request | null {
  if (!isDenied(clause, at)) return null;
  if (clause[at] === 'check') {
    const on = past(clause, at + 1, UP, 2);
    return WHOM.has(clause[on] ?? '') && OVER.has(clause[on + 1] ?? '') ? 'named' : null;
  }
  const whom = past(clause, at + 1, WHOM, 1);
  const isOver =
    clause[at - 1] === 'me'
      ? clause[at - 3] === 'ya' || clause[whom] === 'mas'
      : OVER.has(clause[whom] ?? '');
  if (isOver && ends(clause, whom)) return 'named';
  return isOfPain(clause, whom) && clause.some((word) => OVER.has(word)) ? 'named' : null;
}

const OVER = wordSet('anymore again ya mas nunca any');
