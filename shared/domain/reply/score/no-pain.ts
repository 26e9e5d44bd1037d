/** Zeros that are said in words: "no pain", "sin dolor". */
import { findPhrases, phraseList } from '../text/phrases.ts';
import { isBreak, type Token } from '../text/tokens.ts';
import { answerWords, isPoliteWord } from '../text/whole-text.ts';
import { phraseSet, wordSet } from '../text/word-set.ts';
import type { Candidate } from './candidates.ts';
import { speaksForAnother } from './proxy.ts';
import { isSomebodyElses } from './somebody-else.ts';

/** "No pain" in its forms; what must not follow ("no pain meds") is told by the word behind it. */
const NO_PAIN = phraseList(
  'no|zero more|real? pain|pains|discomfort|hurt at|whatsoever? all? / pain|painfree free / painfree / without any? pain / not hurting|hurt at? all? / not in|having any? pain|discomfort at? all?',
  'no|not|dont|doesnt have|has|got|feel|feeling any? pain|pains|discomfort at? all? / no tener|tener dolor|dolores / doesnt|dont|not hurt at all / pain is|has gone|zero / sin nada? de? ningun? dolor|dolores|molestias / nada de dolor',
  'nothing hurts|aches|hurting / no hurting|hurts|aches|aching / nada me duele / no me duele nada de? nada? / ningun dolor|molestia',
  'no he|ha|hemos tenido|sentido|habido nada|ningun? de? dolor|dolores|molestias ninguno? / no|havent|hasnt|hadnt had|been|felt in|any? pain|discomfort at? all? / no me ha|han dolido nada de? nada? / ya no tengo|siento|hay|me nada? de? dolor|dolores|duele nada? / sin dolores|molestia|molestias / no tengo|siento|hay|ningun nada|ningun? de? dolor|dolores ninguno? / ningun dolor / no dolor / no me duele nada / cero dolor|dolores / no hay dolor',
);
/** Zero only as the whole answer: "nada" and "none" begin many other sentences. */
const NONE_ALONE = phraseSet(
  'none / none today / none at all / none now / none right now / none this week / none whatsoever',
  'none really / ninguno / ninguna / nada / ninguno hoy / nada hoy / nada en absoluto',
  'nada de nada / ninguno ahora',
);

/** "None at all, shocking": said so, it answers; of sessions and days one says "none this week". */
const NONE_FIRST = phraseList('^ none at all|whatsoever $');

const MAY_PRECEDE = wordSet(
  'my mi i im ive am is was been have had feel feeling felt its it completely totally absolutely finally now currently still with percent today there yes no actually so and but or really hoy ahora estoy ya me he estado y pero si gracias a dios week this semana y',
);
const MAY_FOLLOW = wordSet(
  'knock touch fingers thankfully luckily fortunately believe weekend month morning night evening toda todo todos todas ayer anoche durante hasta este ultimamente lately ever so bendito bendita praise gloria alabado amen hallelujah woohoo today now right at all this week whatsoever estos estas ultimos nada gracias these those last thanks thank anymore since after tonight currently yay really and but so just still here lately hoy ahora esta semana gracias desde despues ya y pero actualmente lol for the by past yesterday during',
);
const SPOILERS = wordSet(
  'almost hardly nearly not want hope wish barely casi never until cuando when if si except unless mostly quiero ojala days',
);

/** Before it in its clause: the pain is wished away, or gone under a condition. */
const WISHES = wordSet(
  'want hope hoping wish wishing quiero quisiera ojala espero deseo if when until unless',
);
/** "No chest pain" denies an emergency; it says nothing of the pain that the check-in asks for. */
const IN_CHEST = phraseList('in|en|de|del my|the|el|mi? chest|pecho|heart|corazon');

/** "Nothing hurts except my knee, 4": the number is the answer. */
const ELSEWHERE = wordSet('except excepto menos anywhere elsewhere');

function hasNumber(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'number');
}

/** "No pain to report", "to speak of". */
const TOLD = wordSet('report speak mention complain note');

/** "En toda la semana", and not "en la espalda". */
const LASTING = new Set(['toda', 'todo', 'todos', 'estos', 'dias', 'semanas']);

/** Zeros said in words. One whose surroundings do not fit is left unread, and stops the reading. */
export function findNoPain(tokens: readonly Token[]): Candidate[] {
  const said = findPhrases(NO_PAIN, tokens).filter(
    (match) => !isBareHurt(tokens, match.end) && !isOfChest(tokens, match.end),
  );
  const none = findPhrases(NONE_FIRST, tokens)[0];
  if (none?.start === 0 || NONE_ALONE.has((answerWords(tokens) ?? []).join(' '))) {
    return [
      {
        start: 0,
        end: none?.end ?? tokens.length,
        score: 0,
        approximate: false,
        outOfTen: true,
        sure: true,
        unexplained: false,
        open: false,
        aside: false,
        value: 0,
      },
    ];
  }
  return said
    .filter(({ end }) => !ELSEWHERE.has(tokens[end]?.text ?? '') || !hasNumber(tokens))
    .map(({ start, end }) => {
      const fits =
        !isDenied(tokens, start, end) &&
        !comesBack(tokens, end) &&
        precedesWell(tokens, start) &&
        !isSomebodyElses(tokens, start) &&
        !isWished(tokens, start) &&
        followsWell(tokens, end);
      const score = fits ? 0 : null;
      return {
        start,
        end,
        score,
        approximate: false,
        outOfTen: fits,
        sure: fits,
        unexplained: !fits,
        open: false,
        aside: false,
        value: 0,
      };
    });
}

/** "No pain-free day", "can't remember a day with no pain", "not in pain all the time". */
function isDenied(tokens: readonly Token[], start: number, end: number): boolean {
  const said = tokens.slice(start, end).map(({ text }) => text);
  if (tokens[end]?.text === '-' && tokens[end + 1]?.text === 'free') return true;
  if (said.includes('free') && tokens[start - 1]?.text === 'no') return true;
  const all = said.at(-1) === 'all' ? end - 1 : end;
  if (
    said[0] === 'not' &&
    tokens[all]?.text === 'all' &&
    ['time', 'day', 'days'].includes(tokens[all + 2]?.text ?? tokens[all + 1]?.text ?? '')
  )
    return true;
  return tokens.slice(Math.max(0, start - 5), start).some(({ text }) => REMEMBERS.has(text));
}

const REMEMBERS = wordSet('remember recall recuerdo acuerdo');

/** "Woke up with no pain but now it hurts", "pain free for two hours". */
function comesBack(tokens: readonly Token[], end: number): boolean {
  const behind = tokens.slice(end, end + 16).map(({ text }) => text);
  if (behind[0] === 'for' && ['hour', 'hours', 'minutes'].includes(behind[2] ?? '')) return true;
  const turn = behind.findIndex((word) => TURNS.has(word));
  return turn >= 0 && behind.slice(turn + 1).some((word) => RETURNS.has(word));
}

const TURNS = wordSet('but then pero luego hasta');
const RETURNS = wordSet('hurts hurting returned back crept killing volvio regreso ayer');

function isBareHurt(tokens: readonly Token[], end: number): boolean {
  return ['meds', 'med', 'medication', 'medicine', 'pills', 'relief', 'killers', 'killer', 'gain'].includes(
    tokens[end]?.text ?? '',
  );
}

function isOfChest(tokens: readonly Token[], end: number): boolean {
  return findPhrases(IN_CHEST, tokens.slice(end, end + 3)).some(({ start }) => start === 0);
}

function isWished(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= start - 6 && !isBreak(tokens[at]); at -= 1) {
    if (WISHES.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

function precedesWell(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start - 1];
  if (token === undefined || token.kind !== 'word' || MAY_PRECEDE.has(token.text) || token.text === 'dios')
    return true;
  // "Mom says no pain", "this is her daughter, she has no pain".
  return TOLD_FOR.has(token.text) && speaksForAnother(tokens);
}

const TOLD_FOR = wordSet('says said dice dijo que has had tiene reports reported');

function followsWell(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.text === '?') return false;
  for (let at = end; at < end + 8 && !isBreak(tokens[at]); at += 1) {
    // "Believe it or not".
    if (SPOILERS.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text !== 'or') return false;
  }
  if (next?.text === 'to' && TOLD.has(tokens[end + 1]?.text ?? '')) return true;
  if (next?.text === 'en' && LASTING.has(tokens[end + 1]?.text ?? '')) return true;
  return isBreak(next) || next?.kind !== 'word' || MAY_FOLLOW.has(next.text) || isPoliteWord(next.text);
}
