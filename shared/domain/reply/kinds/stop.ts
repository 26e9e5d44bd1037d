import * as english from '../lexicon/english/score.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import {
  STOP_PHRASES,
  STOP_PHRASES_ES,
  STOP_WORDS,
  UNNAMED_STOP_PHRASES,
} from '../lexicon/shared/stop-phrases.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isOneSlip } from '../text/one-slip.ts';
import { findPhrases, hasPhrase, type Match, phraseList } from '../text/phrases.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { answerWords, isPoliteWord, saidOnce } from '../text/whole-text.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import { saysWrongNumberIn } from './wrong-number.ts';

const REQUESTS = phraseList(STOP_PHRASES, STOP_PHRASES_ES);
const UNNAMED_REQUESTS = phraseList(UNNAMED_STOP_PHRASES);
const UNMISTAKABLE = wordSet('stop stopall unsubscribe optout');
const HOLDS_UNMISTAKABLE = phraseList([...UNMISTAKABLE].join('|'));

/** What a text asks about the texts themselves. */
export interface StopRequest {
  /** It asks to end them. */
  asked: boolean;
  /** It says nothing else. */
  bare: boolean;
  /** It holds the word STOP where both readings stay possible. */
  doubtful: boolean;
}

/** Looks for a request to end the texts, in the whole text; `head` lacks a phone's signature. */
export function readStopRequest(
  tokens: readonly Token[],
  head: readonly Token[],
  written: string,
): StopRequest {
  const words = answerWords(head);
  if (words !== null && isStopAnswer(words)) return { asked: true, bare: true, doubtful: false };
  if (words !== null && isSlipOfStop(words)) return { asked: true, bare: false, doubtful: false };
  const asked =
    isStopWithDigits(tokens) ||
    hasStopSentence(tokens) ||
    hasRequest(tokens) ||
    saysWrongNumberIn(tokens) ||
    saysStopInAClause(tokens) ||
    endsInKeyword(written, tokens);
  return { asked, bare: false, doubtful: !asked && beginsWithStop(words ?? []) };
}

function isStopAnswer(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  const once = saidOnce(words);
  if (STOP_WORDS.has(once.join(' ')) || STOP_WORDS.has(once.join(''))) return true;
  const bare = words.filter((word) => !AROUND_STOP.has(word));
  return bare.length < words.length && (UNMISTAKABLE.has(bare.join(' ')) || OFF.has(bare.join(' ')));
}

const OFF = phraseSet(
  'remove me / unsubscribe me / opt out / take me off / leave me alone / delete me / no texts',
);

/** Said around the keyword in anger or in a hurry: "yo stop", "ugh stop already". */
const AROUND_STOP = wordSet(
  'but kindly forever permanently finally completely totally altogether definitivamente once nah na please pls no thanks spam ya yo ok okay just now no nope ugh omg seriously already immediately damn dammit ffs guys robot bot ebb today right pleaseee fucking again asap wtf bro dude all u you reply ya por favor urgente',
);

function isSlipOfStop(words: readonly string[]): boolean {
  if (words.length > 3 || words.includes('stop')) return false;
  // "St0p": a digit for its letter.
  if (words.join('') === 'st0p') return true;
  if (!words.every((word) => /^\p{L}+$/u.test(word))) return false;
  const word = words.join('');
  return (
    (word.length >= 3 && isOneSlip('stop', word)) || LONG_KEYWORDS.some((keyword) => isOneSlip(keyword, word))
  );
}

/** Long enough that one slip of them is no other word. */
const LONG_KEYWORDS = ['unsubscribe', 'unsubscribed', 'desuscribir', 'stopall'];

/** "STOP 2", "STOP2": the keyword, then digits only. */
function isStopWithDigits(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ text }) => text === 'stop')) return false;
  const said = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  return (
    said.length > 1 &&
    said.some(({ kind }) => kind === 'number') &&
    said[0]?.text === 'stop' &&
    said.slice(1).every((token) => token.kind === 'number' || token.text === 'stop')
  );
}

/** A sentence of its own that is an unmistakable keyword: "STOP. I moved to Texas." */
function hasStopSentence(tokens: readonly Token[]): boolean {
  if (!hasPhrase(HOLDS_UNMISTAKABLE, tokens)) return false;
  // "These texts drive me nuts, stop": after a word of texting a clause is enough.
  const ofTexts = tokens.some(({ text }) => BY_PHONE.has(text));
  let sentence: Token[] = [];
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const parts = isHardBreak(token) || (ofTexts && isBreak(token));
    if (token !== undefined && !parts) {
      sentence.push(token);
      continue;
    }
    const named = sentence.length <= 8 && sentence.some(({ text }) => UNMISTAKABLE.has(text));
    if (named && token?.text !== '?') {
      const words = answerWords(sentence) ?? [];
      if (words.length === 1 && UNMISTAKABLE.has(words[0] ?? '')) return true;
    }
    sentence = [];
  }
  return false;
}

/** "Spam, stop", "not for me. stop": a clause that is the keyword, in a text that speaks of no pain. */
function saysStopInAClause(tokens: readonly Token[]): boolean {
  if (tokens.length > MOST_SAID || !tokens.some(({ text }) => text === 'stop')) return false;
  if (tokens.some(({ text, kind }) => kind === 'number' || OF_PAIN.has(text) || TELLS.has(text)))
    return false;
  let clause: string[] = [];
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !isBreak(token)) {
      clause.push(token.text);
      continue;
    }
    const bare = clause.filter((word) => !AROUND_STOP.has(word) && !isPoliteWord(word));
    if (token?.text !== '?' && bare.length === 1 && bare[0] === 'stop') return true;
    clause = [];
  }
  return false;
}

/** "For the last time STOP": the keyword in capitals behind words that are not. */
function endsInKeyword(written: string, tokens: readonly Token[]): boolean {
  return (
    tokens.length <= MOST_SAID &&
    tokens.some(({ text }) => text === 'stop') &&
    /\bSTOP[.!]{0,3}$/.test(written) &&
    /\p{Ll}/u.test(written) &&
    !tokens.some(({ text }) => OF_PAIN.has(text) || KEPT_UP.has(text))
  );
}

/** "I told my husband, stop!" */
const TELLS = wordSet('told said says say tell tells yelled asked screamed thought dije digo');

/** "It doesnt STOP", "cant STOP". */
const KEPT_UP = wordSet('cant dont doesnt wont never didnt couldnt not ever bus until reply text word');

/** A longer text tells a story, and a clause of it proves little. */
const MOST_SAID = 40;
const OF_PAIN = new Set([
  ...PAIN,
  ...SITES,
  ...wordSet(english.SYMPTOMS, spanish.SYMPTOMS, 'it walk walking driving drive car bus meds pills'),
]);

function hasRequest(written: readonly Token[]): boolean {
  const tokens = withoutPorFavor(written);
  const isMeant = (match: Match) =>
    !isRefused(tokens, match) &&
    !isAskedBack(tokens, match) &&
    !isOthers(tokens, match) &&
    !isOfMail(tokens, match);
  return (
    findPhrases(REQUESTS, tokens).some(isMeant) ||
    findPhrases(UNNAMED_REQUESTS, tokens).some((match) => isMeant(match) && isAboutTexts(tokens, match))
  );
}

/** True where the text speaks of texts, and of no pain, or where nothing but politeness stands around the match. */
function isAboutTexts(tokens: readonly Token[], { start, end }: Match): boolean {
  const others = tokens.filter((token, at) => (at < start || at >= end) && !isBreak(token));
  if (others.every(({ text }) => AROUND_STOP.has(text) || isPoliteWord(text))) return true;
  return (
    tokens.some(({ text }) => BY_PHONE.has(text)) &&
    !tokens.some(({ text }) => OF_PAIN.has(text) && text !== 'it')
  );
}

/** "No me escriban por favor": politeness says nothing of the hour, as "por la mañana" does. */
function withoutPorFavor(tokens: readonly Token[]): readonly Token[] {
  // The same tokens are not searched twice, a copy of them is.
  if (!tokens.some(({ text }) => text === 'favor')) return tokens;
  return tokens.filter(
    ({ text }, at) =>
      !(text === 'por' && tokens[at + 1]?.text === 'favor') &&
      !(text === 'favor' && tokens[at - 1]?.text === 'por'),
  );
}

/** "Don't stop texting me" asks for the texts; "if you don't stop texting me" does not. */
function isRefused(tokens: readonly Token[], match: Match): boolean {
  const before = tokens[match.start - 1]?.text ?? '';
  const earlier = tokens[match.start - 2]?.text ?? '';
  if (['dont', 'not', 'never', 'didnt', 'wont', 'accidentally', 'cant', 'no', 'nunca'].includes(before)) {
    return !['you', 'u', 'if', 'people', 'guys', 'they', 'yall', 'folks', 'ppl'].includes(earlier);
  }
  if (isDenied(tokens, match)) return true;
  // "No need to stop the messages."
  if (before === 'to' && NEEDS.has(earlier)) return tokens[match.start - 3]?.text === 'no';
  if (before === 'falta' && earlier === 'hace') return tokens[match.start - 3]?.text === 'no';
  return (
    ['to', 'you', 'want', 'me'].includes(before) &&
    ['dont', 'not', 'never'].includes(earlierDenial(tokens, match))
  );
}

/** "No quiero que me den de baja", "I didn't mean stop texting me": the request is what is not wanted. */
function isDenied(tokens: readonly Token[], { start }: Match): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 5); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.text === 'no' || token.text === 'nunca') return true;
    if (['didnt', 'dont'].includes(token.text)) return tokens[at + 1]?.text === 'mean';
    if (!WANTED.has(token.text)) return false;
  }
  return false;
}

const WANTED = wordSet(
  'me nos se les le quiero quisiera deseo necesito pedi pienso voy a que dar den mean to',
);

const NEEDS = wordSet('need reason intention plans');

/** "Unsubscribe me from email": it is asked of something else than the texts. */
function isOfMail(tokens: readonly Token[], { start, end }: Match): boolean {
  const named = tokens.slice(start, end + 5);
  const stop = named.findIndex((token, at) => at > 0 && isHardBreak(token));
  const asked = stop < 0 ? named : named.slice(0, stop);
  return asked.some(({ text }) => MAIL.has(text)) && !asked.some(({ text }) => BY_PHONE.has(text));
}

const MAIL = wordSet(
  'email emails emailing mails newsletter newsletters catalog catalogs brochures flyers website correo correos boletin boletines',
);
const BY_PHONE = wordSet(
  'text texts texting txt txts message messages msg msgs sms messaging mensaje mensajes texto textos msj msjs phone number numero telefono celular',
);

/** "I don't wanna spam" is about what the patient sends; "to stop receiving, visit ..." tells how others do it. */
function isOthers(tokens: readonly Token[], { start, end }: Match): boolean {
  // "Should I stop texting you?": these are the patient's.
  const texting = tokens.findIndex(({ text }, at) => at >= start && at < end && TEXTING.has(text));
  const by = tokens.slice(Math.max(0, start - 4), start).map(({ text }) => text);
  const isMine =
    by.some((word) => ['i', 'ill', 'we'].includes(word)) && !by.includes('want') && !by.includes('you');
  if (isMine && texting >= 0 && ['you', 'u', 'yall'].includes(tokens[texting + 1]?.text ?? '')) return true;
  if (tokens[end - 1]?.text === 'spam') return ['wanna', 'to'].includes(tokens[end - 2]?.text ?? '');
  if (tokens[start - 1]?.text !== 'to') return false;
  // "Told him to stop texting me": somebody else was asked.
  if (['him', 'her'].includes(tokens[start - 2]?.text ?? '')) return true;
  return tokens.slice(end, end + 8).some(({ text }) => HOW_TO.has(text));
}

const TEXTING = wordSet('texting messaging');

const HOW_TO = wordSet('visit reply click dial http https www');

function earlierDenial(tokens: readonly Token[], match: Match): string {
  const near = tokens.slice(Math.max(0, match.start - 4), match.start);
  return near.find((token) => ['dont', 'not', 'never'].includes(token.text))?.text ?? '';
}

/** "Why did you stop texting me?" misses the texts. */
function isAskedBack(tokens: readonly Token[], match: Match): boolean {
  const near = tokens.slice(Math.max(0, match.start - 3), match.start).map((token) => token.text);
  // "Why dont you text me anymore".
  if (near.includes('why') && ['dont', 'doesnt', 'no'].includes(tokens[match.start]?.text ?? '')) return true;
  return near.includes('did') || near.includes('reply') || near.includes('accidentally');
}

/**
 * "STOP I have chest pain": the keyword in capitals before words that are not. Beside danger it is honoured; elsewhere
 * both readings stay possible.
 */
export function beginsWithKeyword(words: string): boolean {
  return /^["'(]?(STOP|STOPALL|UNSUBSCRIBE|ALTO)\b/.test(words) && /\p{Ll}/u.test(words);
}

/** "Cancel. 5": the keyword or a thing said of the day. */
const OTHER_KEYWORDS = wordSet('cancel quit end alto basta baja');

const NO_KEYWORD_BEFORE = wordSet('and by light lights sign signs in over');

function beginsWithStop(words: readonly string[]): boolean {
  if (words[0] === 'stop' && NO_KEYWORD_BEFORE.has(words[1] ?? '')) return false;
  if (words.length === 2 && /^\d+$/.test(words[1] ?? '') && OTHER_KEYWORDS.has(words[0] ?? '')) return true;
  return words[0] === 'stop' || (words.at(-1) === 'stop' && /^\d+$/.test(words.at(-2) ?? ''));
}
