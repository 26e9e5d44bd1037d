import type { Language, Wording } from '../clinic/settings.ts';
import type { WordableText } from '../text-kinds.ts';
import type { Catalog, Names, PatientContent } from './catalog.ts';
import { fillWording, ownWording } from './clinic-wording.ts';
import type { TextVariables } from './content.ts';
import { dayOf, dueDayOf } from './due-day.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { english } from './english.ts';
import { foldName, foldText } from './fold-name.ts';
import { segmentsOf } from './segments.ts';
import { spanish } from './spanish.ts';
import type { Ways } from './ways.ts';
import { say, verbatim } from './ways.ts';
import { acknowledge, noteFlare } from './word-score.ts';

/** The built-in texts of each language. */
export const catalogs: Record<Language, Catalog> = { en: english, es: spanish };

/** The most parts a clinic's own words or a staff member's text may take. */
export const longestOwnText = 3;

function unreachable(content: never): never {
  throw new TypeError(`no words for ${JSON.stringify(content)}`);
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

function wordWish(
  catalog: Catalog,
  content: Extract<PatientContent, { kind: 'wish-noted' }>,
  names: Names,
): string {
  switch (content.wish) {
    case 'less':
      return catalog.fewer(names, content.rests === true ? 'rests' : (content.begins ?? 'now'));
    case 'more':
      return catalog.asBefore(names, content.rests === true);
    case 'later':
      if (content.asked === true) return catalog.notAskedAgain(names);
      return content.rests === true
        ? catalog.askedOnceSeen(names)
        : catalog.askedLater(names, dueDayOf(content.on));
    case 'pause':
      return catalog.pausedUntil(names, dayOf(content.on), content.rests === true);
    default:
      return unreachable(content);
  }
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
      const due = dueDayOf(variables.sessionDue);
      return own('session-nudge', (who) => catalog.sessionNudge(who, due));
    }
    case 'session-question': {
      const { date, expected, since = null } = content;
      return named(names, (who) =>
        catalog.sessionQuestion(who, dayOf(date), expected === true, since === null ? null : dayOf(since)),
      );
    }
    case 'plan-news':
      return named(names, (who) => catalog.planNews(who, content.to, content.why ?? null));
    case 'talk-first':
      return named(names, catalog.talkFirst);
    case 'please-call':
      return named(names, catalog.pleaseCall);
    case 'farewell':
      return named(names, catalog.farewell);
    case 'tip':
      return named(names, (who) => catalog.tipAlone(who, catalog.tips[content.tip]));
    case 'welcome':
      return own('welcome', content.again === true ? catalog.welcomeAgain : catalog.welcome);
    case 'acknowledgement':
      return acknowledge(catalog, content, names, dueDayOf(variables.sessionDue));
    case 'flare-noted':
      return noteFlare(catalog, content, names);
    case 'medication-noted':
      return named(names, catalog.medicationNoted);
    case 'session-noted': {
      const booking = content.callFirst === true ? { ...names, link: null } : names;
      switch (content.news) {
        case 'attended':
          return named(names, catalog.sessionAttended);
        case 'missed':
          return named(booking, catalog.sessionMissed);
        case 'booked':
          return named(names, catalog.sessionBooked);
        case 'other':
          return named(names, catalog.sessionOther);
        case 'better':
          return named(names, catalog.feelsBetter);
        case 'same':
          return named(names, catalog.feelsSame);
        case 'worse':
          return named(names, (who) =>
            catalog.feelsWorse(who, emergencyNumbers(variables.country).emergency),
          );
        case 'no-session':
          return named(booking, catalog.noSession);
        case 'not-yet':
          return named(names, catalog.notYet);
        default:
          return unreachable(content.news);
      }
    }
    case 'question':
      return say(content.plain === true ? catalog.shortQuestion : catalog.unreadable);
    case 'yes-only':
      return named(names, catalog.yesOnly);
    case 'wish-noted':
      return named(names, (who) => wordWish(catalog, content, who));
    case 'call-noted':
      return named(names, (who) => catalog.callNoted(who, emergencyNumbers(variables.country).emergency));
    case 'will-read': {
      const { emergency } = emergencyNumbers(variables.country);
      if (content.away === true) return say(catalog.willReadAway(names, emergency));
      return say(
        content.asks ? catalog.willReadAndAsks(names, emergency) : catalog.willRead(names, emergency),
      );
    }
    case 'same-asked':
      return say(catalog.sameAsked(content.score));
    case 'stop-confirmation':
      return named(names, catalog.stopConfirmation);
    case 'start-confirmation':
      return named(names, (who) => catalog.startConfirmation(who, content.rests === true));
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
 * of `givingWay` in word-score.ts. Alerts are not for patients: `wordAlert` words them.
 */
export function wordText(
  content: PatientContent,
  variables: TextVariables,
  language: Language,
  wording?: Wording,
): string {
  const { ways, limit } = waysToSay(content, variables, language, wording);
  let shortest = '';
  for (const { body } of ways) {
    if (segmentsOf(body).segments <= limit) return body;
    shortest = body;
  }
  return shortest;
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
  for (const { body, whole } of ways) {
    if (!whole) return false;
    if (segmentsOf(body).segments <= limit) return true;
  }
  return false;
}
