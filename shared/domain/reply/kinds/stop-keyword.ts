/** The keyword STOP and its like, as a whole text or as a sentence of one, wherever nothing names the texts. */
import * as english from '../lexicon/english/score.ts';
import { PAIN, SITES } from '../lexicon/shared/score-words.ts';
import { STOP_WORDS } from '../lexicon/shared/stop-phrases.ts';
import * as spanish from '../lexicon/spanish/score.ts';
import { isOneSlip } from '../text/one-slip.ts';
import { partsOf } from '../text/parts.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import { isBreak, isHardBreak, type Token } from '../text/tokens.ts';
import { answerWords, isPoliteWord, saidOnce } from '../text/whole-text.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';

const UNMISTAKABLE = wordSet('stop stopall unsubscribe optout');
const HOLDS_UNMISTAKABLE = phraseList([...UNMISTAKABLE].join('|'));

/** The keyword as the whole text, politeness and haste aside. */
export function isStopAnswer(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  const once = saidOnce(words);
  if (STOP_WORDS.has(once.join(' ')) || STOP_WORDS.has(once.join(''))) return true;
  // "STOP thank you for everything".
  if (words[0] === 'stop' && THANKING.has(words[1] ?? '')) return true;
  const bare = words.filter((word) => !AROUND_STOP.has(word));
  return bare.length < words.length && (UNMISTAKABLE.has(bare.join(' ')) || OFF.has(bare.join(' ')));
}

const THANKING = wordSet('thank thanks thx gracias');

const OFF = phraseSet(
  'remove me / unsubscribe me / opt out / take me off / leave me alone / delete me / no texts',
);

/** Said around the keyword in anger or in a hurry: "yo stop", "ugh stop already". */
export const AROUND_STOP = wordSet(
  'but thank kindly idiots people forever permanently finally completely totally altogether definitivamente once nah na please pls no thanks spam ya yo ok okay just now no nope ugh omg seriously already immediately damn dammit ffs guys robot bot ebb today right pleaseee fucking again asap wtf bro dude all u you reply ya por favor urgente n',
);

/** One slip of it, or the letters otherwise drawn, as the whole text. */
export function isSlipOfStop(words: readonly string[]): boolean {
  return words.length <= 3 && !words.includes('stop') && isNearlyStop(words.join(''));
}

/** Many a short text is asked about, and most are the same few. */
const isNearlyStop = remembered((word): boolean => {
  // "St0p", "stooop", "stopstop": digits and look-alikes for letters, letters drawn out, the word run together.
  const folded = Array.from(word, (sign) => LOOKS_LIKE[sign] ?? sign).join('');
  if (/^(s+t+o+p+)+$/.test(folded) && (folded !== word || folded.length > 4)) return true;
  if (!/^\p{L}+$/u.test(word)) return false;
  return (
    (word.length >= 3 && isOneSlip('stop', word)) || LONG_KEYWORDS.some((keyword) => isOneSlip(keyword, word))
  );
});

/** Letters of other scripts, and digits, that are drawn like those of the keyword. */
const LOOKS_LIKE: Record<string, string> = {
  '5': 's',
  '0': 'o',
  $: 's',
  ѕ: 's',
  ꜱ: 's',
  т: 't',
  ᴛ: 't',
  о: 'o',
  ᴏ: 'o',
  р: 'p',
  ᴘ: 'p',
};

/** Long enough that one slip of them is no other word. */
const LONG_KEYWORDS = ['unsubscribe', 'unsubscribed', 'desuscribir', 'stopall'];

/** The keyword alone in a sentence, with digits only, said through somebody else, or shouted at the end. */
export function saysKeyword(written: string, tokens: readonly Token[]): boolean {
  if (!hasPhrase(HOLDS_UNMISTAKABLE, tokens) || isSung(tokens)) return false;
  return (
    isStopWithDigits(tokens) ||
    hasStopSentence(tokens) ||
    saysReportedStop(tokens) ||
    saysStopInAClause(tokens) ||
    endsInKeyword(written, tokens)
  );
}

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
  // "These texts drive me nuts, stop": after a word of texting a clause is enough.
  const ofTexts = tokens.some(({ text }) => BY_PHONE.has(text));
  return partsOf(tokens, (token) => isHardBreak(token) || (ofTexts && isBreak(token))).some((part) => {
    const named = part.tokens.length <= 8 && part.tokens.some(({ text }) => UNMISTAKABLE.has(text));
    if (!named || part.end?.text === '?' || isJoining(tokens, part.end)) return false;
    const words = answerWords(part.tokens) ?? [];
    return words.length === 1 && UNMISTAKABLE.has(words[0] ?? '');
  });
}

/** "Spam, stop", "not for me. stop": a clause that is the keyword, in a text that speaks of no pain. */
function saysStopInAClause(tokens: readonly Token[]): boolean {
  if (tokens.length > MOST_SAID || !tokens.some(({ text }) => text === 'stop')) return false;
  if (tokens.some(({ text, kind }) => kind === 'number' || OF_PAIN.has(text) || TELLS.has(text)))
    return false;
  return partsOf(tokens).some((part) => {
    const bare = part.tokens.filter(({ text }) => !AROUND_STOP.has(text) && !isPoliteWord(text));
    return (
      part.end?.text !== '?' && !isJoining(tokens, part.end) && bare.length === 1 && bare[0]?.text === 'stop'
    );
  });
}

/** "Stop & Shop", "Stop-N-Go": a name goes on behind it. */
function isJoining(tokens: readonly Token[], end: Token | undefined): boolean {
  if (end === undefined || !(end.text === '&' || (end.text === '-' && end.glued))) return false;
  const next = tokens[tokens.indexOf(end) + 1];
  return next?.capital === true && !STOP_WORDS.has(next.text);
}

/** "Stop! In the name of love": a song, a film, a sign says it. */
function isSung(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) => SUNG.has(text) || (text === 'name' && tokens[at + 2]?.text === 'love'),
  );
}

const SUNG = new Set([
  ...Array.from('🎶🎵🎤🎸🎼'),
  ...wordSet(
    'song songs lyrics sang sing singing tune playlist radio karaoke movie film hammer sign beatles supremes cancion pelicula cantando',
  ),
]);

/** "Jim says stop": whoever is meant says it through somebody else. */
function saysReportedStop(tokens: readonly Token[]): boolean {
  if (tokens.length > 8) return false;
  const at = tokens.findIndex(({ text }) => text === 'stop');
  const said = tokens[at - 1]?.text === 'to' ? at - 2 : at - 1;
  return (
    at > 1 &&
    REPORTS.has(tokens[said]?.text ?? '') &&
    tokens
      .slice(at + 1)
      .every((token) => (isBreak(token) && token.text !== '?') || AROUND_STOP.has(token.text)) &&
    !tokens.some(({ text }) => OF_PAIN.has(text) || NO_REPORT.has(text))
  );
}

const REPORTS = wordSet('says said wants dice');
/** What a doctor or a body says is of something else. */
const NO_REPORT = wordSet('doctor dr doc pt surgeon nurse therapist trainer body brain mind coach i sign');

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
export const MOST_SAID = 40;
export const OF_PAIN = new Set([
  ...PAIN,
  ...SITES,
  ...wordSet(english.SYMPTOMS, spanish.SYMPTOMS, 'it walk walking driving drive car bus meds pills'),
]);

/** What texts are called, and what they come to. */
export const BY_PHONE = wordSet(
  'text texts texting txt txts message messages msg msgs sms messaging mensaje mensajes texto textos msj msjs phone number numero telefono celular',
);

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

/** The keyword leads, or follows a number: both readings stay possible. */
export function beginsWithStop(words: readonly string[]): boolean {
  if (words[0] === 'stop' && NO_KEYWORD_BEFORE.has(words[1] ?? '')) return false;
  if (words.length === 2 && /^\d+$/.test(words[1] ?? '') && OTHER_KEYWORDS.has(words[0] ?? '')) return true;
  return words[0] === 'stop' || (words.at(-1) === 'stop' && /^\d+$/.test(words.at(-2) ?? ''));
}
