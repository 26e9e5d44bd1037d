import { isFurtherApart } from '../plan/move-reason.ts';
import type { Catalog, DueDay, Names, PatientContent } from './catalog.ts';
import type { Acknowledgement, SessionAsked } from './content.ts';
import { dayOf } from './due-day.ts';
import type { Way, Ways } from './ways.ts';
import { say } from './ways.ts';

/** Scores from here up are answered with sympathy: 7 begins the severe band (Serlin 1995, Pain 61:277). */
const hardScore = 7;

function joined(parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ');
}

/** What may be left out of an acknowledgement. */
interface Optional {
  name: boolean;
  tip: boolean;
  session: boolean;
  previous: boolean;
  lowest: boolean;
  why: boolean;
}

/**
 * The order in which an acknowledgement gives way until it fits one segment: the first name (which comes back
 * once the tip is gone, if there is room), the tip, the line about the next session, the score before, that it is the
 * lowest, the reason of a move. The score itself, a change of plan, the question to come and the call to come always
 * stay: together they always fit.
 */
const everything: Optional = {
  name: true,
  tip: true,
  session: true,
  previous: true,
  lowest: true,
  why: true,
};
const givingWay: readonly Optional[] = [
  everything,
  { ...everything, name: false },
  { ...everything, tip: false },
  { ...everything, tip: false, name: false },
  { ...everything, tip: false, name: false, session: false },
  { ...everything, tip: false, name: false, session: false, previous: false },
  { ...everything, tip: false, name: false, session: false, previous: false, lowest: false },
  { name: false, tip: false, session: false, previous: false, lowest: false, why: false },
];

function callToCome(
  catalog: Catalog,
  { staffWillCall, callFirst }: Pick<Acknowledgement, 'staffWillCall' | 'callFirst'>,
): string | false {
  return staffWillCall && (callFirst === true ? catalog.callFirst : catalog.staffWillCall);
}

function askOf(catalog: Catalog, { date, expected, since }: SessionAsked): string {
  return catalog.sessionAsked(dayOf(date), expected === true, since === undefined ? null : dayOf(since));
}

/** The ways to answer a score. */
export function acknowledge(
  catalog: Catalog,
  content: Acknowledgement,
  names: Names,
  due: DueDay | null,
): Ways {
  return { ways: acknowledgements(catalog, content, names, due), limit: 1 };
}

/** One after another as they are asked for: the first mostly fits. */
function* acknowledgements(
  catalog: Catalog,
  content: Acknowledgement,
  names: Names,
  due: DueDay | null,
): Generator<Way> {
  const { score, previous, move, why = null, lowest, recheck, sessionDue, staffWillCall, tip } = content;
  const question = content.session !== undefined && askOf(catalog, content.session);
  for (const kept of givingWay) {
    const name = kept.name ? names.name : null;
    const body = joined([
      catalog.scoreNoted(name, score, kept.previous ? previous : null, score >= hardScore),
      lowest === true && kept.lowest && catalog.lowest,
      move !== null && catalog.moved(move, kept.why ? why : null),
      move !== null && kept.why && !staffWillCall && catalog.objects(isFurtherApart(why, move)),
      recheck && catalog.recheck,
      content.more === true && kept.previous && catalog.restIsRead,
      callToCome(catalog, content),
      kept.session && question,
      tip !== null && kept.tip && catalog.tipRiding(catalog.tips[tip]),
      // It ends with a link or a number, after which no sentence goes on well.
      sessionDue && kept.session && catalog.sessionDue(names, due),
    ]);
    const whole =
      (kept.tip || tip === null) &&
      (kept.session || (!sessionDue && question === false)) &&
      (kept.previous || previous === null) &&
      (kept.lowest || lowest !== true) &&
      (kept.why || move === null);
    yield { body, whole };
  }
}

/** The ways to answer a flare told without a score; the sympathy gives way to what must be said. */
export function noteFlare(
  catalog: Catalog,
  content: Extract<PatientContent, { kind: 'flare-noted' }>,
  names: Names,
): Ways {
  const word = (sympathy: string | false, question: string): string =>
    joined([
      sympathy,
      catalog.flareNoted,
      content.move !== null && catalog.moved(content.move, null),
      callToCome(catalog, content),
      question,
    ]);
  return say(
    word(catalog.sympathy(names.name), catalog.question),
    word(catalog.sympathy(null), catalog.question),
    word(catalog.sympathy(names.name), catalog.shortQuestion),
    word(catalog.sympathy(null), catalog.shortQuestion),
    word(false, catalog.shortQuestion),
  );
}
