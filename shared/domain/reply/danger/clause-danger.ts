/**
 * Danger by the grammar of a clause, where no list has its phrase: a part of the body and a verb of failing, what was
 * swallowed and how much of it, a life and its meaning gone, somebody who cuts. It mostly gives concern; what nobody
 * could mean otherwise is a crisis.
 */
import {
  ABOUT,
  AT_IT,
  BETWEEN,
  BY_ACCIDENT,
  COLOURED,
  COLOURS,
  CUTTING,
  EVERYDAY,
  EYES,
  HABIT,
  JOKES,
  KIN,
  LIMBS,
  MEANING,
  OF_LIFE,
  ONE_LIMB,
  ORGANS,
  PARTS_WITH,
  PILLS,
  POWERS,
  SKIN,
  TAKING,
  TOO_MUCH,
  UNITS,
  WHOSE,
} from '../lexicon/safety/danger-words.ts';
import { DRUGS } from '../lexicon/shared/drugs.ts';
import { partsOf } from '../text/parts.ts';
import { past } from '../text/past.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { windowsOf } from '../text/windows.ts';
import { wordSet } from '../text/word-set.ts';

/** What a clause tells of. */
export type ClauseDanger = 'crisis' | 'crisis-concern' | 'urgent-concern';

/** The gravest danger that a clause tells of; null where none does. */
export function clauseDanger(tokens: readonly Token[]): ClauseDanger | null {
  let found: ClauseDanger | null = null;
  for (const clause of clausesOf(tokens)) {
    for (let at = 0; at < clause.length; at += 1) {
      const danger = readAt(clause, at);
      if (danger === 'crisis') return danger;
      found ??= danger;
    }
  }
  return found ?? (isHeadInjury(tokens) ? 'urgent-concern' : null);
}

type Clause = readonly string[];

/** An emoji is a word of its clause: "I want to 💀". */
function clausesOf(tokens: readonly Token[]): string[][] {
  const parts = partsOf(tokens, (token) => token?.kind !== 'emoji' && isBreak(token));
  return parts.flatMap((part) => windowsOf(part.tokens.map(({ text }) => text)));
}

function readAt(clause: Clause, at: number): ClauseDanger | null {
  const word = clause[at] ?? '';
  if (TAKING.has(word)) return readTaken(clause, at + 1);
  if (CUTTING.has(word)) return isCuttingSkin(clause, at) ? 'crisis' : null;
  if (fails(clause, at) || isLost(clause, at) || isBlood(clause, at)) return 'urgent-concern';
  return isMeaningless(clause, at) || isDespair(clause, at) ? 'crisis-concern' : null;
}

/** How many words may stand between an amount and what it is of. */
const REACH = 6;
/** Swallowed at once, so many are an overdose whatever they were. */
const TOO_MANY = 10;

/** "Took 40 of my sleeping pills", "tome el doble de mi dosis". */
function readTaken(clause: Clause, at: number): ClauseDanger | null {
  const from = past(clause, at, ABOUT, 3);
  const amount = clause[from] ?? '';
  if (/^\d{2,3}$/.test(amount) && Number(amount) >= TOO_MANY && !UNITS.has(clause[from + 1] ?? '')) {
    const pills = findFrom(clause, from + 1, (word) => PILLS.has(word));
    return pills !== null && !HABIT.has(clause[pills + 1] ?? '') ? 'crisis' : null;
  }
  const more = past(clause, from, ARTICLES, 2);
  const isMore = TOO_MUCH.has(clause[more] ?? '') || (clause[more] === 'too' && clause[more + 1] === 'much');
  const isWayMore = clause[more] === 'way' || clause.slice(at).some((word) => OWED.has(word));
  if (clause.some((word) => EVERYDAY.has(word))) return null;
  const isOver = isMore || (isWayMore && clause.slice(more, more + 2).includes('more'));
  return isOver && findFrom(clause, more + 1, (word) => DRUGS.has(word)) !== null ? 'crisis-concern' : null;
}

const ARTICLES = wordSet('a the el la al');
/** "More than I should", "mas de las que debia". */
const OWED = wordSet('should shouldve supposed prescribed debia debo');

function findFrom(clause: Clause, from: number, fits: (word: string) => boolean): number | null {
  for (let at = from; at < Math.min(clause.length, from + REACH); at += 1) {
    const word = clause[at] ?? '';
    if (fits(word)) return at;
    if (PARTS_WITH.has(word)) return null;
  }
  return null;
}

/** "My daughter is cutting her arms": done again and again, and to the skin. */
function isCuttingSkin(clause: Clause, at: number): boolean {
  const skin = past(clause, at + 1, WHOSE, 2);
  if (skin === at + 1 || !SKIN.has(clause[skin] ?? '')) return false;
  const before = clause.slice(Math.max(0, at - 5), at);
  const isAtIt = before.some((word) => AT_IT.has(word));
  const isSomebody = before.some((word) => KIN.has(word) || SOMEBODY.has(word));
  return isAtIt && isSomebody && !clause.some((word) => BY_ACCIDENT.has(word));
}

const SOMEBODY = wordSet('i im ive he she hes shes se');

/** "Legs are giving out", "lips turning blue", "bladder let go", "heart keeps skipping". */
function fails(clause: Clause, at: number): boolean {
  const part = clause[at] ?? '';
  if (!FAILING.has(part)) return false;
  const to = past(clause, at + 1, BETWEEN, 5);
  const [verb = '', next = ''] = clause.slice(to);
  const isGone = GIVING.has(verb) && AWAY.has(next);
  if (LIMBS.has(part)) return isGone || (STOPPED.has(verb) && MOVING.has(next)) || verb === 'responden';
  if (ONE_LIMB.has(part)) return STOPPED_FOR_GOOD.has(verb) && MOVING.has(next);
  if (ORGANS.has(part) && (isGone || (verb === 'let' && next === 'go'))) return true;
  if (part === 'heart')
    return (
      !clause.some((word) => EVERYDAY.has(word)) && (HEART.has(verb) || (verb === 'wont' && next === 'slow'))
    );
  if (EYES.has(part)) return TURNING.has(verb) && /^(dark|black|blind)$/.test(next);
  const isColoured = COLOURED.has(part) && (TURNING.has(verb) || verb === 'poniendo' || to > at + 1);
  if (!isColoured || clause.some((word, place) => HARMLESS.has(word) || isWeather(clause, place)))
    return false;
  return (COLOURS.has(next) && TURNING.has(verb)) || (COLOURS.has(next) && verb === 'poniendo');
}

/** What may fail: nearly every word is none, and then nothing behind it is looked at. */
const FAILING: ReadonlySet<string> = new Set([
  ...LIMBS,
  ...ONE_LIMB,
  ...ORGANS,
  'heart',
  ...EYES,
  ...COLOURED,
]);
const GIVING = wordSet('give gives giving gave given');
const AWAY = wordSet('out way');
const STOPPED = wordSet('stopped wont cant dont quit not');
const STOPPED_FOR_GOOD = wordSet('stopped quit');
const MOVING = wordSet('move moving work working respond responding');
const HEART = wordSet('hurts hurting pounding racing skipping skips fluttering stopped stops');
const TURNING = wordSet('turning turned turn turns went goes gone going looks');
/** "Fingers blue from the cold"; "he's cold" is another thing. */
function isWeather(clause: Clause, at: number): boolean {
  return clause[at] === 'cold' && /^(the|from|so|its|it|in|this|weather|of)$/.test(clause[at - 1] ?? '');
}

const HARMLESS = wordSet('bruise bruised bruising paint painted polish mask makeup dye tattoo lol jeans ink');

/** "Lost vision", "perdio el habla", "se me fue la vista". */
function isLost(clause: Clause, at: number): boolean {
  const verb = clause[at] ?? '';
  if (verb === 'poniendo' && clause.slice(0, at).includes('se')) return COLOURS.has(clause[at + 1] ?? '');
  if (verb === 'nublo' && clause[at + 1] === 'todo') return true;
  if (!LOSING.has(verb)) return false;
  const power = past(clause, at + 1, WHOSE, 2);
  return POWERS.has(clause[power] ?? '') && !NO_LOSS.has(clause[power + 1] ?? '');
}

const LOSING = wordSet('lost losing loosing lose perdi perdio perdiendo fue');
const NO_LOSS = wordSet('of insurance plan coverage therapy board benefits');

/** "Black stools", "blood in my urine", "throwing up blood". */
function isBlood(clause: Clause, at: number): boolean {
  const word = clause[at] ?? '';
  if (STOOL.has(word)) {
    const is = past(clause, at + 1, IS, 2);
    return DARK.has(clause[at - 1] ?? '') || DARK.has(clause[is] ?? '');
  }
  if (!BLOOD.has(word)) return false;
  const isUp = [clause[at - 1] ?? '', clause[at - 2] ?? ''].some((verb) => BRINGING_UP.has(verb));
  const inside = past(clause, at + 1, WITHIN, 3);
  return isUp || (inside > at + 1 && (STOOL.has(clause[inside] ?? '') || WATER.has(clause[inside] ?? '')));
}

const STOOL = wordSet('stool stools poop poo popo heces');
const DARK = wordSet('black bloody tarry negro negra negras');
const IS = wordSet('is are was were looks es son all very');
const BLOOD = wordSet('blood sangre');
const BRINGING_UP = wordSet(
  'coughing coughed vomiting vomited throwing threw spitting puking vomitando tosiendo escupiendo',
);
const WITHIN = wordSet('in my the his her en la el mi');
const WATER = wordSet('urine pee vomit orina');

/** "I hit my head and keep throwing up". */
function isHeadInjury(tokens: readonly Token[]): boolean {
  const head = tokens.findIndex(({ text }) => text === 'head' || text === 'cabeza');
  if (head < 0 || !tokens.slice(Math.max(0, head - 4), head).some(({ text }) => HIT.has(text))) return false;
  return tokens.slice(head, head + 20).some(({ text }) => AFTER_HIT.has(text));
}

const HIT = wordSet('hit banged bumped smacked cracked struck golpee golpeo pegue pego');
const AFTER_HIT = wordSet(
  'dizzy vomiting vomited throwing puking confused blurry passed unconscious sleepy mareada mareado vomito vomitando desmaye desmayo confundida confundido',
);

/** "I don't see the point anymore", "no hope left", "nothing matters". */
function isMeaningless(clause: Clause, at: number): boolean {
  const word = clause[at] ?? '';
  if (
    (word === 'nothing' && clause[at + 1] === 'matters') ||
    (word === 'nada' && clause[at + 1] === 'importa')
  )
    return isOver(clause, at + 2);
  if (!MEANING.has(word)) return false;
  const before = clause.slice(Math.max(0, at - 4), at);
  return before.some((each) => GONE.has(each)) && !before.includes('why') && isOver(clause, at + 1);
}

const GONE = wordSet('no dont cant not never without lost zero sin perdi ya');

/** Nothing follows, or that it is of life. */
function isOver(clause: Clause, at: number): boolean {
  const to = past(clause, at, SMALL, 2);
  return to >= clause.length || OF_LIFE.has(clause[to] ?? '');
}

const SMALL = wordSet('to in for of de a para en is i');

/** "I can't fight anymore", "tired of living", "just kill me", "I want to 💀". */
function isDespair(clause: Clause, at: number): boolean {
  const word = clause[at] ?? '';
  if (!DESPAIRING.has(word) || clause.some((each) => JOKES.has(each))) return false;
  const before = clause.slice(Math.max(0, at - 3), at);
  if (FIGHTING.has(word)) return before.some((each) => UNABLE.has(each)) && isOver(clause, at + 1);
  if (LIVING.has(word))
    return before.includes('of') && before.some((each) => TIRED.has(each)) && isLived(clause, at + 1);
  if (word === 'kill' && clause[at + 1] === 'me')
    return at + 2 === clause.length && before.some((each) => ASKED.has(each));
  if (word === 'matenme') return at + 1 === clause.length;
  if (LETTERS.has(word))
    return before[1] !== undefined && WROTE.has(before.at(-2) ?? '') && at + 1 === clause.length;
  if (word === 'needing') return clause[at + 1] === 'anything' && before.some((each) => UNABLE.has(each));
  return DEADLY.has(word) && [...before, clause[at + 1] ?? ''].some((each) => MYSELF.has(each));
}

const FIGHTING = wordSet('fight fighting luchar luchando');
const UNABLE = wordSet('cant cannot dont wont no not puedo');
const LIVING = wordSet('living existing life');
const TIRED = wordSet('tired sick done exhausted');
const ASKED = wordSet('just someone somebody please');
const LETTERS = wordSet('letters notes goodbyes');
const WROTE = wordSet('wrote finished written');
const DEADLY = wordSet('💀 ☠ 🔫 ⚰');
const MYSELF = wordSet('to myself me want quiero');
/** The words that despair turns on. */
const DESPAIRING: ReadonlySet<string> = new Set([
  ...FIGHTING,
  ...LIVING,
  ...LETTERS,
  ...DEADLY,
  ...wordSet('kill matenme needing'),
]);

/** "Living in pain", "living": of no house and with nobody. */
function isLived(clause: Clause, at: number): boolean {
  const next = clause[at] ?? '';
  return next === '' || /^(anymore|and|but|like)$/.test(next) || (next === 'in' && clause[at + 1] === 'pain');
}
