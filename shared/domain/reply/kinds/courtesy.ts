import { hasPhrase, phraseList } from '../text/phrases.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const THANKS = wordSet(
  'thanks thank thx ty tysm tks thnx thankyou thanx thankful gracias graciass graciaas grax grasias appreciated appreciate grateful agradecida agradecido agradecidos agradecidas agradezco merci',
);
const THANKFUL = phraseList([...THANKS].join('|'));
/** What a word of thanks may come with and still be nothing but thanks. */
const WITH_THANKS = wordSet(
  'means mean world youre ur best angels angel blessing blessed muy nice sweet awesomeness you u so very much a lot bunch many again all always to for the your it i really we and ya yall guys team dr doc doctor ' +
    'kindly lots million sir maam miss everyone both great awesome perfect wonderful ok okay sounds good got will do of course ' +
    'checking asking caring reaching out texting writing helping reminding doctora help support reminder message text everything info information tip tips update followup in on up ' +
    'following care that this my most be have nice day one evening night weekend week god bless best cheers love lovely hi hello ' +
    'hey bye dear friend te lo le les los muchas mil muchisimas por todo su sus ayuda mensaje recordatorio apoyo preguntar la el de ' +
    'agradezco muy amable amables buen buena dia tarde noche senora senor dios bendiga bendiciones saludos igualmente a ustedes usted ' +
    'helped helps ayudo ayudaron sirvio muchisimas todos todas mija mijo senorita joven licenciada licenciado corazon linda amiga amigo jefa jefe ' +
    'hon honey sweetie ladies girls gals friends staff atencion feliz tenga consejo informacion interes estar pendiente mucho hola buenas buenos tardes noches dias tan ' +
    'mi amor amores carino cielo vida reina preciosa vaya bien pase pasen tengan este esten bonito bonita lindo semana fin ' +
    'amazing angels lifesaver lifesavers kind an too tons bunches',
);
/** "Thank you for checking on me", but not "thanks, help me". */
const AIDED = wordSet('me us');
const AIDING = wordSet('on with helping asking reminding texting');
/** "Thx 4 checking in", "thanks 2 you all": for and to, spelt with a digit. */
function standsForWord(words: readonly Token[], at: number): boolean {
  const isDigit = ['2', '4'].includes(words[at]?.text ?? '');
  return isDigit && words[at + 1]?.kind === 'word' && words.slice(0, at).some(({ text }) => THANKS.has(text));
}

/** "Gracias, que Dios los bendiga", "you are the best, thank you": a wish, and praise. */
const WISHING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['que', wordSet('dios le les te tenga tengan este esten pase pasen la lo los')],
  ['are', wordSet('the best great awesome wonderful amazing so very too angels an my lifesavers kind sweet')],
]);
/** "Thanks, that helped", "gracias, me ayudo": what the thanks are for. */
const HELPED = wordSet('helped helps ayudo ayudaron ayuda sirvio');
const FAREWELLS = new Set(
  (
    'youre welcome|your welcome|you are welcome|no problem|no worries|no prob|np|you too|u too|same to you|got it|will do|' +
    'sounds great|perfect thanks|cool thanks|bye|goodbye|good night|goodnight|have a good day|have a great day|have a nice day|' +
    'have a good one|have a good night|have a good weekend|take care|god bless|god bless you|god bless you all|bless you|cheers|understood|noted|' +
    'de nada|con gusto|igualmente|buenas noches|adios|hasta luego|que tenga buen dia|feliz dia|buen dia|bendiciones|' +
    'que dios los bendiga|que dios la bendiga|que dios lo bendiga|que dios te bendiga|que dios les bendiga|dios les bendiga|que le vaya bien|que esten bien|que este bien|que tenga bonito dia|bonito dia|lindo dia|que tengan buen dia|a la orden|para servirle|ok entendido|enterada|enterado|copied|roger|roger that|my pleasure|anytime|no problema|dios la bendiga|dios lo bendiga|dios te bendiga|dios los bendiga|entendido|cuidese|saludos'
  ).split('|'),
);

const LONGEST_FAREWELL = Math.max(...Array.from(FAREWELLS, (words) => words.split(' ').length));

/** 👍 ❤ 🙏 👌 and their kin; skin tones and variation selectors are gone by now. */
const KIND_EMOJI = new Set(Array.from('👍🙏👌❤♥💙💚💛🧡💜🖤🤍🤎💕💖💗💓💞💝💘🩷🩵🩶❣💟'));

const AUTO_REPLY = phraseList(
  'driving with focus / driving right|now|and|at|so|ill|i right|now|will|cant|ill|the|get|text|call / do not disturb while|mode|is / auto|automatic|automated|automatically reply|response|generated|replied|message|respond|answer',
  'autoreply / autorespuesta / respuesta|mensaje automatica|automatico / out of the? office / away from my|the desk|phone|office|email / notifications silenced|turned|are / not receiving notifications|messages',
  'see your|this|the message|text when|later|once|as / estoy|voy conduciendo|manejando / conduciendo con / fuera de la oficina / modo|con concentracion|enfoque|conduccion|no',
);

/** Asks for nothing: thanks, a kind emoji alone, a tapback, a phone's automatic reply. */
export function isCourtesy(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'mark');
  if (said.length === 0) return false;
  const words = said.filter((token) => token.kind !== 'emoji');
  if (words.length === 0) return said.every((token) => KIND_EMOJI.has(token.text));
  if (said.length > 30 || tokens.some((token) => token.text === '?')) return false;
  if (isThanks(tokens, words)) return true;
  return words.length <= LONGEST_FAREWELL && FAREWELLS.has(words.map((token) => token.text).join(' '));
}

/** What a phone offers to answer a call with: "Sorry, I can't talk right now." */
const BUSY = phraseList('cant talk right? now / in a meeting');
const QUICK_WORDS = wordSet(
  'sorry i im ill cant talk right now will call text you u back later soon in a meeting whats up when can get out free',
);

const ASKS_LATER = wordSet(
  'pregunteme preguntenme preguntame luego recuerdeme recuerdenme escribame escribanme despues',
);

/** A phone speaks for its owner: nothing in it is an answer. */
export function isAutoReply(tokens: readonly Token[]): boolean {
  const isQuick = tokens.every(({ kind, text }) => kind === 'mark' || QUICK_WORDS.has(text));
  if (isQuick && hasPhrase(BUSY, tokens)) return true;
  // "Preguntenme luego, estoy manejando" asks for it; no phone does.
  if (tokens.some(({ text }) => ASKS_LATER.has(text))) return false;
  return hasPhrase(AUTO_REPLY, tokens.length > 60 ? tokens.slice(0, 60) : tokens);
}

function isThanks(tokens: readonly Token[], words: readonly Token[]): boolean {
  if (!hasPhrase(THANKFUL, tokens)) return false;
  const others = words.filter(
    (token, at) =>
      !THANKS.has(token.text) &&
      !WITH_THANKS.has(token.text) &&
      WISHING.get(token.text)?.has(words[at + 1]?.text ?? '') !== true &&
      !standsForWord(words, at) &&
      !(
        AIDED.has(token.text) &&
        (AIDING.has(words[at - 1]?.text ?? '') || HELPED.has(words[at + 1]?.text ?? ''))
      ),
  );
  if (others.length === 0) return !words.some((token) => token.text === 'nothing');
  // "Thanks Sarah", "Thank you Dr. Kim": a name, told by its capital, at the very end.
  const tail = words.slice(-others.length);
  const named =
    others.length <= 2 &&
    others.every((token, at) => token.kind === 'word' && token.capital && tail[at] === token);
  return named && !tokens.slice(0, -1).some((token) => isHardBreak(token) && token.text === '?');
}
