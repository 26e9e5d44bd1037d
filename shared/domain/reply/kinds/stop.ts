import { STOP_PHRASES } from '../lexicon/shared/stop-phrases.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { answerWords, isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';
import { requestIn } from './stop-clause.ts';
import {
  AROUND_STOP,
  BY_PHONE,
  beginsWithStop,
  isSlipOfStop,
  isStopAnswer,
  MOST_SAID,
  OF_PAIN,
  saysKeyword,
} from './stop-keyword.ts';
import { threatens } from './stop-threat.ts';
import { saysWrongNumberIn } from './wrong-number.ts';

const REQUESTS = phraseList(STOP_PHRASES);
/** "I never said stop", "yo no dije alto": said by nobody. */
const NEVER_SAID = phraseList(
  'never|didnt|not|nobody|noone say|said the? word? stop|quit|unsubscribe / no one said stop / never|didnt|not ask|asked|tell|told you|u|yall|them to stop|quit / no|nunca|nadie dije|dijo que? alto|basta|pare|paren|stop',
);

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
  const request = requestOf(tokens, head, written);
  const done = request.asked ? verbsOfOwnDoing(written) : [];
  if (done.length === 0 || tokens.some(({ text }, at) => TO_ME.test(text) || isAskedOfUs(tokens, at)))
    return request;
  const isOther = ({ text }: Token): boolean => !done.includes(text);
  const asked = requestOf(tokens.filter(isOther), head.filter(isOther), written).asked;
  return asked ? request : { asked: false, bare: false, doubtful: true };
}

/**
 * "Cancelé los mensajes del banco", "no mandé mensaje": by its accent a verb tells what the patient did, where "cancele"
 * asks for it. The words are read without their accents, so these are looked for as they were written.
 */
function verbsOfOwnDoing(written: string): string[] {
  const verbs = written.normalize('NFC').matchAll(OWN_DOING);
  return Array.from(verbs, ([verb]) => `${verb.slice(0, -1)}e`.toLowerCase());
}

const OWN_DOING =
  /(?<!\p{L})(?:par|cancel|mand|dej|quit|termin|borr|envi|elimin|acab|desactiv|bloque|llam|contest)é(?!\p{L})/giu;
/** "Dejé de mandarme mensajes" has an accent too many: nobody writes to oneself. */
const TO_ME = /^(?:mandar|enviar|escribir|llamar|molestar)(?:me|nos)$/;

/** "Por favor cancelé", "no me mandé más": asked for, with an accent too many. */
function isAskedOfUs(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at]?.text, tokens[at + 1]?.text ?? ''];
  return (
    (own === 'por' && next === 'favor') || (own === 'me' && tokens[at - 1]?.text === 'no' && SENDS.test(next))
  );
}

const SENDS = /^(?:mand|envi|llam|contest)e$/;

function requestOf(tokens: readonly Token[], head: readonly Token[], written: string): StopRequest {
  const words = answerWords(head);
  if (words !== null && isStopAnswer(words)) return { asked: true, bare: true, doubtful: false };
  if (words !== null && isSlipOfStop(words)) return { asked: true, bare: false, doubtful: false };
  if (hasPhrase(NEVER_SAID, tokens)) return { asked: false, bare: false, doubtful: true };
  const asked =
    saysKeyword(written, tokens) ||
    isAskedInAClause(tokens) ||
    hasPhrase(REQUESTS, tokens) ||
    saysWrongNumberIn(tokens) ||
    threatens(tokens);
  return { asked, bare: false, doubtful: !asked && beginsWithStop(words ?? []) };
}

/** A request with its verb and its object, in any clause; where it leaves the texts unnamed, the text has to speak of them. */
function isAskedInAClause(tokens: readonly Token[]): boolean {
  const request = requestIn(tokens);
  if (request !== 'unnamed') return request !== null;
  if (tokens.length > MOST_SAID) return false;
  const isAll = tokens.every(
    (token) => isBreak(token) || AROUND_REQUEST.has(token.text) || isPoliteWord(token.text),
  );
  if (isAll) return true;
  return (
    tokens.some(({ text }) => BY_PHONE.has(text) || REASONS.has(text)) &&
    !tokens.some(({ text, kind }) => kind === 'number' || (OF_PAIN.has(text) && text !== 'it'))
  );
}

/** All that a short request is made of. */
const AROUND_REQUEST = new Set([
  ...AROUND_STOP,
  ...wordSet(
    'i id im ive we told asked ask said say says you u to three many times already why still am wont not dont didnt did never no more getting get receiving receive want wanna wish like need me us off out how do does can could have turn shut switch this these them those remove',
    'take delete drop leave alone stop quit end count of asking that is my last time final request demand insist warning dejen que paz from up for sign signed agree agreed be been removed taken any anymore ever again longer good now done borrenme borreme quitenme quiteme saquenme saqueme dejenme dejeme en paz quiero ya recibir salirme ahi aqui esto de',
  ),
]);

/** Why somebody leaves. */
const REASONS = wordSet(
  'moved son daughter wife husband caregiver hija hijo annoying annoyed spam spamming harassment harassing bothering bother unwanted interested signed subscribed agreed consent deceased died graduated discharged mude aburre molesta molestan',
);
