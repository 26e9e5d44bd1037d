import { wordSet } from '../../text/word-set.ts';

/**
 * The words of danger by what they do in a clause (danger/clause-danger.ts): any part of the body goes with any verb of
 * failing, any medicine with any amount that is too much.
 *
 * Written 2026-11-28. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is.
 */

export const TAKING = wordSet(
  'took taken swallowed downed popped ate drank tome tomo tomaron tomado trague trago tragado',
);
export const ABOUT = wordSet('like about around almost over just como unas unos casi mas de the all');
/** What is counted when swallowed. */
export const PILLS = wordSet(
  'pills pill tablets capsules caps painkillers relaxers meds pastillas pildoras tabletas capsulas',
);
export const TOO_MUCH = wordSet('double triple doble triple demasiadas demasiados demasiada demasiado');
export const UNITS = wordSet('mg mgs ml mcg g grams milligrams units minutes hours days steps percent');
/** What speeds a heart, and is taken double, without harm. */
export const EVERYDAY = wordSet(
  'workout gym exercise run running coffee caffeine movie game love cuteness sugar stairs treadmill',
);
/** Ends the search for what was taken. */
export const PARTS_WITH = wordSet(
  'before after for with on in at then and to a per each every antes despues para con en y al',
);
export const HABIT = wordSet('a per each every daily day total diarias diario cada al');

/** Parts and people that fail, by how. */
export const LIMBS = wordSet('legs feet knees arms piernas rodillas pies');
export const ONE_LIMB = wordSet('arm leg hand foot brazo pierna mano pie');
export const ORGANS = wordSet('bladder bowel bowels heart lungs vejiga');
export const COLOURED = wordSet(
  'lips lip fingers toes face mouth baby he she hes shes im tongue skin labios dedos cara bebe',
);
export const COLOURS = wordSet('blue purple grey gray azul azules morado morados morada moradas');
export const EYES = wordSet('eye eyes everything vision sight');
export const BETWEEN = wordSet(
  'just keep keeps kept are is was were suddenly all have has been both feel feels like they start started starting now going on under me se le ya again',
);
/** Senses and powers that are lost. */
export const POWERS = wordSet(
  'vision sight eyesight consciousness speech feeling sensation vista habla conocimiento conciencia',
);
export const WHOSE = wordSet('my his her their our all the el la mi su los las sus mis some most');

export const KIN = wordSet(
  'daughter son sister brother wife husband mom mother dad father friend girl boy kid niece nephew granddaughter grandson cousin hija hijo hermana hermano esposa esposo amiga amigo sobrina nieta mama papa',
);
export const CUTTING = wordSet('cutting burning cortando cortandose quemandose corta');
export const SKIN = wordSet(
  'arms arm wrists wrist legs thighs thigh skin brazos brazo piernas munecas muslos',
);
export const AT_IT = wordSet('is keeps keep been started was am im shes hes esta se starts');
/** Of an accident. */
export const BY_ACCIDENT = wordSet(
  'cooking oven stove accident accidentally hair grass nails fence paper kitchen garden',
);

/** What a life may lose. */
export const MEANING = wordSet('hope point reason purpose future sentido esperanza futuro caso');
export const OF_LIFE = wordSet('left anymore live living life me existing vivir mi nada mas todo going');
export const JOKES = wordSet('lol jk haha lmao hahaha jaja jajaja rofl');
