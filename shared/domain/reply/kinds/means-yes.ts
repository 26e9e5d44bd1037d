import { readMessage } from '../text/message.ts';
import { wordSet } from '../text/word-set.ts';

/** Words that say yes when they lead. */
const LEADING = wordSet(
  'yes yess yesss yep yeah yup sure ok okay okey absolutely definitely si claro vale acepto accept agree agreed',
);
/** Said anywhere. */
const ANYWHERE =
  'sign me up / sounds good / sounds great / count me in / im in / i agree / i accept / i consent / of course / ' +
  'replying yes / reply yes / i said yes / i want to join / i want to sign up / i would like to sign up / ' +
  'id like to sign up / id like to join / i would like to join / text me please / please text me / you can text me / ' +
  'go ahead / y this is / y its / y im / y i am / ' +
  'apuntenme / apunteme / me apunto / inscribame / inscribanme / estoy de acuerdo / de acuerdo / acepto / ' +
  'esta bien / suena bien / quiero recibir / quiero los mensajes / quiero participar / con gusto / por supuesto';
/** A no that means none. */
const HARMLESS = 'no problem / no problems / no worries / why not / no hay problema / como no / por que no';
/** What turns it around, or asks first. */
const OTHERWISE = wordSet(
  'no not dont doesnt never nope nah stop cant wont without who what why scam spam wrong unsubscribe but ' +
    'nunca ni tampoco quien quienes pero equivocado',
);

const longest = 60;

function phrases(listed: string): string[] {
  return listed.split(' / ').map((phrase) => ` ${phrase} `);
}

const anywhere = phrases(ANYWHERE);
const harmless = phrases(HARMLESS);

/**
 * Whether a text that is no YES seems to mean one all the same, as "Yes this is Ana" or "sign me up" do. It is never
 * consent: whoever wrote it is asked for YES alone, and a person reads it.
 */
export function meansYes(text: string): boolean {
  const words = readMessage(text)
    .head.filter(({ kind }) => kind === 'word')
    .slice(0, longest)
    .map((token) => token.text);
  const plain = harmless.reduce((said, phrase) => said.replaceAll(phrase, ' '), ` ${words.join(' ')} `);
  const said = plain.trim().split(' ');
  if (said.some((word) => OTHERWISE.has(word))) return false;
  return LEADING.has(said[0] ?? '') || anywhere.some((phrase) => plain.includes(phrase));
}
