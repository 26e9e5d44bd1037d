import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * Said around an answer without changing it; longer forms follow shorter ones, since any order comes to the same.
 */
const POLITE = (
  'please,pls,plz,plse,thank you,thank you so much,thank you very much,thank you so very much,thanks so much,thank u,' +
  'and thank you,and thanks,y gracias,thanks a lot,thanks again,many thanks,thanks,thx,ty,tysm,tks,thnx,thankyou,hi,hello,hey,hi there,hello there,sorry,' +
  'im sorry,sir,maam,mam,miss,kindly,dear,team,everyone,folks,guys,cheers,good morning,good afternoon,good evening,' +
  'good night,have a good day,have a nice day,have a great day,god bless,god bless you,regards,best regards,' +
  'kind regards,sincerely,appreciate it,i appreciate it,much appreciated,excuse me,doc,doctor,if you please,' +
  'gracias,muchas gracias,mil gracias,muchisimas gracias,por favor,porfavor,porfa,porfis,porfi,plis,pliss,porfavorcito,xfa,xfavor,hola,buenos dias,' +
  'buen dia,buenas tardes,buenas noches,buenas,senor,senora,senorita,disculpe,disculpen,perdon,lo siento,' +
  'amablemente,saludos,si es tan amable,muy amable,bendiciones,que tenga buen dia'
)
  .split(',')
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const BY_FIRST = Map.groupBy(POLITE, (phrase) => phrase[0]);
const BY_LAST = Map.groupBy(POLITE, (phrase) => phrase.at(-1));

/** Longest whole answers are a few words; beyond this nothing is one, and nobody walks a long text for it. */
const MOST_WORDS = 16;

/**
 * The words of a text that is one short answer: without punctuation, emoji, politeness around it and a
 * signature below it. Empty when nothing is left, null when the text is too long to be one.
 */
export function answerWords(tokens: readonly Token[]): readonly string[] | null {
  if (last?.tokens !== tokens) last = { tokens, words: readAnswer(tokens) };
  return last.words;
}

/** Most questions are about the same text as the one before. */
let last: { tokens: readonly Token[]; words: readonly string[] | null } | undefined;

function readAnswer(tokens: readonly Token[]): readonly string[] | null {
  if (tokens.length > MOST_WORDS && tokens.filter(isSaid).length > MOST_WORDS) return null;
  const words = spellTogether(withoutName(tokens).filter(isSaid));
  let rest = words;
  for (;;) {
    const before = BY_FIRST.get(rest[0])?.find((phrase) => phrase.every((word, at) => rest[at] === word));
    const after = BY_LAST.get(rest.at(-1))?.find((phrase) =>
      phrase.every((word, at) => rest[rest.length - phrase.length + at] === word),
    );
    if (before === undefined && after === undefined) return rest;
    rest =
      before === undefined ? rest.slice(0, rest.length - (after?.length ?? 0)) : rest.slice(before.length);
  }
}

/**
 * The words of a short text without the politeness around them, in whatever language it was said: "call me por favor"
 * asks for what "call me please" asks. The same array when there is none.
 */
export function withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
  const words = answerWords(tokens);
  if (words === null || words.length === 0) return tokens;
  const said = tokens.filter(isSaid).map(({ text }) => text);
  if (said.length === words.length) return tokens;
  const first = said.findIndex((_, at) => words.every((word, next) => said[at + next] === word));
  if (first < 0) return tokens;
  let at = -1;
  return tokens.filter((token) => {
    if (isSaid(token)) at += 1;
    return at >= first && at < first + words.length;
  });
}

/** "Stop stop stop" says it once. */
export function saidOnce(words: readonly string[]): readonly string[] {
  return words.every((word) => word === words[0]) ? words.slice(0, 1) : words;
}

function isSaid({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

/** "S T O P", "s.t.o.p" and "o.k." are one word. */
function spellTogether(tokens: readonly Token[]): string[] {
  const words = tokens.map((token) => token.text);
  const spelt = words.length >= 2 && words.every((word) => word.length === 1);
  return spelt ? [words.join('')] : words;
}

/** Words that nobody is called: a line of them below an answer is no signature. */
const NO_NAMES = wordSet(
  'stop start unstop opt out help info ayuda yes no yep yeah si claro ok okay sure pain dolor but pero and y the a i my it ' +
    'not nothing cancel end quit never always texting text texts messages mensajes me all this that these now today ' +
    'done missed booked hecho flare brote med meds taking doing going worse better hurting can will when why what',
);

/**
 * Drops a name that signs the text: after a dash, or on a last line of its own, up to three words that all
 * begin with a capital ("STOP - Maria Lopez").
 */
function withoutName(tokens: readonly Token[]): readonly Token[] {
  let start = tokens.length;
  while (start > 0 && isOrnament(tokens[start - 1])) start -= 1;
  const end = start;
  while (start > 0 && tokens.length - start < 8 && isNamePart(tokens[start - 1])) start -= 1;
  const names = tokens.slice(start, end).filter((token) => token.kind === 'word');
  const sign = tokens[start - 1];
  const parted = sign?.kind === 'mark' && (sign.text === '\n' || sign.text === '-');
  const named = names.length > 0 && names.length <= 3 && !names.some((token) => NO_NAMES.has(token.text));
  if (!parted || !named || start < 2) return tokens;
  return tokens.slice(0, start - 1);
}

function isOrnament(token: Token | undefined): boolean {
  return token?.kind === 'emoji' || (token?.kind === 'mark' && token.text !== '\n');
}

function isNamePart(token: Token | undefined): boolean {
  return (token?.kind === 'word' && token.capital) || token?.text === '.';
}

/** A greeting or a word of politeness that stands alone. */
export function isPoliteWord(word: string): boolean {
  return BY_FIRST.get(word)?.some((phrase) => phrase.length === 1) === true;
}
