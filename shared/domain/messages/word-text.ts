import type { Language, WordableText, Wording } from '../clinic/settings.ts';
import type { Catalog, Names, PatientContent } from './catalog.ts';
import { fillWording, ownWording } from './clinic-wording.ts';
import type { Acknowledgement, TextVariables } from './content.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { english } from './english.ts';
import { foldName, foldText } from './fold-name.ts';
import { segmentsOf } from './segments.ts';
import { spanish } from './spanish.ts';

const catalogs: Record<Language, Catalog> = { en: english, es: spanish };

/** Scores from here up are answered with sympathy: 7 begins the severe band (Serlin 1995, Pain 61:277). */
const hardScore = 7;

/** The most parts a clinic's own words or a staff member's text may take. */
export const longestOwnText = 3;

/** One way to say a content; `whole` when it says everything the content asks for. */
interface Way {
  body: string;
  whole: boolean;
}

/** The ways to say a content, the one that says most first, and the most segments it may take. */
interface Ways {
  ways: Way[];
  limit: number;
}

function unreachable(content: never): never {
  throw new TypeError(`no words for ${JSON.stringify(content)}`);
}

/** Ways in one segment that all say the same. */
function say(...bodies: string[]): Ways {
  return { ways: bodies.map((body) => ({ body, whole: true })), limit: 1 };
}

/** Words that are as they are. */
function verbatim(body: string, limit: number): Ways {
  return { ways: [{ body, whole: true }], limit };
}

/** With the first name, and without it where that is too long. */
function named(names: Names, word: (names: Names) => string): Ways {
  return say(word(names), word({ ...names, name: null }));
}

/** With the clinic's full name where it fits: who is writing matters most in these. */
function introduced(names: Names, variables: TextVariables, word: (names: Names) => string): Ways {
  const full = { ...names, clinic: foldText(variables.clinicName) };
  return say(word(full), word({ ...full, name: null }), word(names), word({ ...names, name: null }));
}

function joined(parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ');
}

/** What may be left out of an acknowledgement. */
interface Optional {
  name: boolean;
  tip: boolean;
  session: boolean;
  previous: boolean;
}

/**
 * The order in which an acknowledgement gives way until it fits one segment: the first name (which comes back
 * once the tip is gone, if there is room), the tip, the line about the next session, the score before. The score
 * itself, a change of plan, the question to come and the call to come always stay: together they always fit.
 */
const givingWay: readonly Optional[] = [
  { name: true, tip: true, session: true, previous: true },
  { name: false, tip: true, session: true, previous: true },
  { name: true, tip: false, session: true, previous: true },
  { name: false, tip: false, session: true, previous: true },
  { name: false, tip: false, session: false, previous: true },
  { name: false, tip: false, session: false, previous: false },
];

function acknowledge(catalog: Catalog, content: Acknowledgement, names: Names): Ways {
  const { score, previous, move, recheck, staffWillCall, sessionDue, tip } = content;
  const ways = givingWay.map((kept) => {
    const name = kept.name ? names.name : null;
    const body = joined([
      catalog.scoreNoted(name, score, kept.previous ? previous : null, score >= hardScore),
      move !== null && catalog.moved(move),
      recheck && catalog.recheck,
      staffWillCall && catalog.staffWillCall,
      sessionDue && kept.session && catalog.sessionDue(names),
      tip !== null && kept.tip && catalog.tipRiding(catalog.tips[tip]),
    ]);
    const whole =
      (kept.tip || tip === null) && (kept.session || !sessionDue) && (kept.previous || previous === null);
    return { body, whole };
  });
  return { ways, limit: 1 };
}

function noteFlare(
  catalog: Catalog,
  { move, staffWillCall }: Extract<PatientContent, { kind: 'flare-noted' }>,
  names: Names,
): Ways {
  const word = (sympathy: string | false, question: string): string =>
    joined([
      sympathy,
      catalog.flareNoted,
      move !== null && catalog.moved(move),
      staffWillCall && catalog.staffWillCall,
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

function waysToSay(
  content: PatientContent,
  variables: TextVariables,
  language: Language,
  wording: Wording | undefined,
): Ways {
  const catalog = catalogs[language];
  const names: Names = {
    name: foldName(variables.firstName),
    clinic: foldText(variables.clinicShortName),
    phone: variables.clinicPhone,
    link: variables.bookingLink,
  };
  const own = (text: WordableText, builtIn: (names: Names) => string): Ways => {
    const template = ownWording(wording, language, text);
    if (template === null) return named(names, builtIn);
    return verbatim(fillWording(template, names), longestOwnText);
  };

  switch (content.kind) {
    case 'invitation':
      return introduced(names, variables, catalog.invitation);
    case 'check-in':
      return own('check-in', catalog.checkIn);
    case 'reminder':
      return own('reminder', catalog.reminder);
    case 'session-nudge': {
      const [, month, day] = (variables.sessionDue ?? '').split('-').map(Number);
      const due = month === undefined || day === undefined ? null : { month, day };
      return own('session-nudge', (who) => catalog.sessionNudge(who, due));
    }
    case 'plan-news':
      return named(names, (who) => catalog.planNews(who, content.to));
    case 'tip':
      return named(names, (who) => catalog.tipAlone(who, catalog.tips[content.tip]));
    case 'welcome':
      return own('welcome', catalog.welcome);
    case 'acknowledgement':
      return acknowledge(catalog, content, names);
    case 'flare-noted':
      return noteFlare(catalog, content, names);
    case 'medication-noted':
      return named(names, catalog.medicationNoted);
    case 'session-noted':
      switch (content.news) {
        case 'attended':
          return named(names, catalog.sessionAttended);
        case 'missed':
          return named(names, catalog.sessionMissed);
        case 'booked':
          return named(names, catalog.sessionBooked);
        case 'other':
          return named(names, catalog.sessionOther);
        default:
          return unreachable(content.news);
      }
    case 'question':
      return say(catalog.unreadable);
    case 'stop-confirmation':
      return named(names, catalog.stopConfirmation);
    case 'start-confirmation':
      return named(names, catalog.startConfirmation);
    case 'help':
      return introduced(names, variables, catalog.help);
    case 'emergency': {
      const numbers = emergencyNumbers(variables.country);
      return verbatim(catalog.emergency(names, numbers, variables.alerted), 2);
    }
    case 'staff-text':
      return verbatim(content.body, longestOwnText);
    default:
      return unreachable(content);
  }
}

/**
 * Puts a content into words. Built-in texts take one segment (emergency words at most two) as long as the
 * variables keep to the lengths that are checked when they are saved; what does not fit is left out in the order
 * of `givingWay`. Alerts are not for patients: `wordAlert` words them.
 */
export function wordText(
  content: PatientContent,
  variables: TextVariables,
  language: Language,
  wording?: Wording,
): string {
  const { ways, limit } = waysToSay(content, variables, language, wording);
  const best = ways.find((way) => segmentsOf(way.body).segments <= limit) ?? ways.at(-1);
  return best?.body ?? '';
}

/**
 * True when `wordText` says everything the content asks for within its segments; the first name, which carries
 * nothing, may be left out for it. Ask before letting a tip or the session line ride on an acknowledgement.
 */
export function fits(
  content: PatientContent,
  variables: TextVariables,
  language: Language,
  wording?: Wording,
): boolean {
  const { ways, limit } = waysToSay(content, variables, language, wording);
  return ways.some((way) => way.whole && segmentsOf(way.body).segments <= limit);
}
