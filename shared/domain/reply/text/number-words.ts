import { NEVER_SLIPS } from '../lexicon/english/score.ts';
import { isOneSlip } from './one-slip.ts';
import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

const VALUES = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten'.split(' ').map(toEntry),
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez'.split(' ').map(toEntry),
]);

function toEntry(word: string, value: number): [string, number] {
  return [word, value];
}

/** Words for numbers above ten: no score, but no silence about a number either. */
const BEYOND_TEN = wordSet(
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
    'seventy eighty ninety hundred thousand million doce trece catorce quince dieciseis diecisiete dieciocho ' +
    'diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil',
);

const NEVER = wordSet(NEVER_SLIPS);

const LONG_NAMES = [...VALUES.keys()].filter((name) => name.length >= 4);

/**
 * English and Spanish words (and names, and everyday shorthand) one slip away from a number's name. They were
 * found by comparing large word lists of both languages with the names: a word of four letters or more that
 * stands here means itself.
 */
const REAL_WORDS = wordSet(
  'acero aero aight aine anine ares aseis beis bight bine bocho caro cebo cebro cedo cedro cefo cego cejo celo ' +
    'cenco ceno cepo cera cerco cerdo cere cereo cerio cerno ceron ceros cerro cert ceso cetro chero cinc cinca ' +
    'cinch cincho cincos cincs cinct cine cinico cino cinto circo cisco cive clero cocho coho coro cour creo ' +
    'cuadro cuarto cuatros cuero curo custro deis dero deven diaz dieb died diel dies diet diete dieu dight dine ' +
    'dios ditz dive dour echo eighth eights eighty eine eres even faur fave fice fife fight fije fike ' +
    'file finco fine fire fiver fives flour foru foud foul fours fous give gocho gres height hero hight ' +
    'hinco hine hive hour hueve icho ight ires jine jive jocho jour kero kight kine leis lero leven light ' +
    'line live lour mero might mine mocho mueve nane neis nene neve nice nide nieve nife night nina ' +
    'ninea ninee nineo nines ninez nino nipe nire nite nixe none nueva nueves nuevo ochos ocio ores oseis ' +
    'otres pero pight pine pocho pour pres reis reven right rine rive rocho saete seais seas secs seden seen ' +
    'sees segs seif seifs seik seil seils seir seirs seise seism sels semen semis sens seos seps sers sesen sesi ' +
    'sesis sess sete sets sevens sever severn sews sexen seys siege siente sietes sieth sieve ' +
    'sight sine sirte site sixte skis sois sour sris steven taes tares tees teres tero thee there ' +
    'threes threne threw throe ties tight tinco tine tires tocho toes toree tores tour traes tras ' +
    'tree trees tref trek treks tren treo treos tress trest tret trets trew trews trey treys trez tries tris trues ' +
    'tyes tyres ures useis veis vero vinco vine vive weight wero wight wine wive xero yero your zeno zerk ' +
    'zeros zinco zine zuro',
);

/** What a word says as a number; null when it is none. */
interface NumberWord {
  /** Null above ten. */
  value: number | null;
  slip: boolean;
}

/** What a word says as a number. Undefined when it is no number. */
export function readNumberWord(word: string): NumberWord | undefined {
  // The longest name has nine letters.
  if (word.length < 3 || word.length > 11) return undefined;
  return numberOf(word) ?? undefined;
}

const numberOf = remembered((word): NumberWord | null => {
  const value = VALUES.get(word);
  if (value !== undefined) return { value, slip: false };
  if (BEYOND_TEN.has(word)) return { value: null, slip: false };
  // The longest name has six letters, so one slip of it has at most seven.
  if (word.length < 4 || word.length > 7 || REAL_WORDS.has(word) || NEVER.has(word)) return null;
  const meant = new Set(LONG_NAMES.filter((name) => isOneSlip(name, word)).map((name) => VALUES.get(name)));
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? { value: only, slip: true } : null;
});
