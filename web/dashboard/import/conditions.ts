/** What a clinic's words for a diagnosis mean here. */
import type { Condition } from '../../../shared/domain/plan/conditions.ts';
import { bareWords } from '../sheets/bare.ts';

/** Beginnings of words, or whole words where they are short, in English, German and Spanish. */
const written: Readonly<Record<Condition, string>> = {
  autoimmune: `autoimmun autoinmun rheumatoid reumatoid reumatoide rheuma lupus sle =ra =ms =jia =psa
    multiple+sclerosis multiple+sklerose esclerosis+multiple ankylosing bechterew espondilitis+anquilosante
    spondyloarthritis psoria juvenile+idiopathic juvenile+arthritis sjogren scleroderma sklerodermie esclerodermia
    polymyalgia polimialgia crohn colitis+ulcerosa ulcerative+colitis hashimoto graves+disease basedow celiac coeliac zoliakie celiaq
    vasculitis vaskulitis myasthenia miastenia dermatomyositis polymyositis`,
  fibromyalgia: 'fibromyalg fibromialg =fibro =fms =fm',
  'headache-tmj': `headache migrain migran =tmj =tmd =tmjd =cmd =atm jaw temporomandib mandibul kopfschmerz kiefer
    spannungskopf cefalea dolor+de+cabeza cluster+head`,
  'back-pain': `back+pain low+back lower+back upper+back =back backache =lbp sciatic lumbar lumbago disc+hernia
    herniated+disc slipped+disc bulging+disc spinal+stenosis ruckenschmerz rucken kreuzschmerz ischia hexenschuss
    bandscheib dolor+de+espalda espalda ciatic lumbalgia hernia+discal`,
  arthritis: 'arthriti osteoarthr artriti artrosi arthros gonarthros coxarthros =oa',
  other:
    '=other =otro =otra =otros =andere =anderes =sonstige =sonstiges chronic+pain neck+pain nackenschmerz',
};

const patterns = Object.entries(written).map(([condition, words]) => {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => (word.startsWith('=') ? `${word.slice(1)}\\b` : word.replaceAll('+', ' ')));
  return [condition as Condition, new RegExp(`\\b(?:${parts.join('|')})`)] as const;
});

/** Words that may turn a diagnosis into none, or into somebody else's: a person says what is meant. */
const doubtful =
  /\b(?:no|not|non|without|rule out|r o|family|mother|father|kein\w*|ohne|sin|familia\w*|suspected|verdacht)\b/;

/**
 * The condition that is meant; null where a person has to say it. Whoever has an autoimmune condition beside another is
 * treated by it, which is the more careful.
 */
export function conditionOf(text: string): Condition | null {
  const bare = bareWords(text);
  if (doubtful.test(bare)) return null;
  const found = patterns.filter(([, pattern]) => pattern.test(bare)).map(([condition]) => condition);
  if (found.includes('autoimmune')) return 'autoimmune';
  return found.length === 1 ? (found[0] ?? null) : null;
}
