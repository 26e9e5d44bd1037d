import { DRUGS } from '../lexicon/shared/drugs.ts';
import { isLedByAnother } from '../score/somebody-else.ts';
import { findPhrases, type Match, phraseList } from '../text/phrases.ts';
import { isHardBreak, type Token } from '../text/tokens.ts';
import { isPoliteWord } from '../text/whole-text.ts';
import { wordSet } from '../text/word-set.ts';

const OPENERS = wordSet(
  'med meds medicine medicines medication medications medicina medicinas medicamento medicamentos medicacion',
);

/** "Medicine ball", "med student": of no drug. */
const OF_OTHERS = wordSet('ball balls student students school cabinet');

const DRUG_LIST = [...DRUGS].join('|');
const SMALL =
  'me|him|her|taking|using|on|off|to|the|my|a|an|new|some|of|with|all|this|that|his|her|our|old|daily|pain|sleep|back|muscle|dose|' +
  'dosage|different|another|blood|pressure|low|high|higher|lower|extra|from|tomar|de|la|el|las|los|mi|mis|una|un|con|' +
  'otra|otro|nueva|nuevo|nuevas|nuevos|su|esa|ese|esta|toda|todas';
const BEGAN = 'started|starting|began|begun|beginning|restarted|resumed|added|adding|start|restarting|starts';
const ENDED =
  'stopped|stopping|quit|quitting|discontinued|dropped|tapered|tapering|weaned|weaning|stop|discontinuing|ended|finished|ran|skipped|halted|paused';
const CHANGED =
  'changed|changing|switched|switching|swapped|increased|increasing|upped|raised|doubled|decreased|decreasing|reduced|' +
  'reducing|lowered|lowering|halved|adjusted|adjusting|cut|replaced|changes|change';
const EMPEZAR =
  'empece|empiezo|empezando|comence|comenzando|inicie|empezado|deje|dejado|dejando|suspendi|suspendieron|suspendio|pare|' +
  'cambie|cambiaron|cambio|cambiado|cambiando|subi|subieron|subio|aumentaron|aumento|aumente|bajaron|bajo|baje|redujeron|reduje|' +
  'recetaron|receto|quitaron|quito|agregaron|agrego|pusieron|dieron';

const CHANGE = phraseList(
  `${BEGAN}|${ENDED}|${CHANGED} ${SMALL}? ${SMALL}? ${SMALL}? ${SMALL}? ${DRUG_LIST}`,
  `${BEGAN}|stopped|stopping|quit|discontinued|ended taking !the|walks|walk|a|it|time|care|breaks|naps|baths|stairs|classes|part|deep|showers|bus|yoga|longer|more|less|over|off`,
  `now|back|put|started|starting|up|down on|to .. mg|mcg|milligrams|mgs of|de|daily|a|$ ${DRUG_LIST}|day|day|$ / me puso|pusieron|puse|inicio|iniciaron|metieron|metio en|con|a|una|un|la|el nueva|nuevo|otra|otro? ${DRUG_LIST}`,
  `${EMPEZAR} a|de|con|me|ya? ${SMALL}? ${SMALL}? ${SMALL}? ${DRUG_LIST} / empece|deje|comence|dejado|empezado|dejando|empezando a|de tomar|tomarme`,
  `new|different|nueva|nuevo|nuevos|nuevas|otra|otro|another bp|cholesterol|thyroid|pain|sleep|dose|of|muscle|blood|nerve|arthritis|heart|migraine|stomach|water|anti? pressure|inflammatory|spasm? ${DRUG_LIST}`,
  `${DRUG_LIST} was|were|is|got|has|have been? started|stopped|changed|increased|decreased|doubled|reduced|upped|switched|lowered|discontinued|raised / ${DRUG_LIST} change|changes|increase|nuevo|nueva`,
  `dose|dosage|amount|dosis of|de ${SMALL}? ${DRUG_LIST} was|is|has|been|got|fue|se|me? doubled|increased|decreased|halved|reduced|changed|raised|lowered|upped|cut|aumento|bajo|subio|cambio|aumentada|duplicada|aumentaron|bajaron|subieron`,
  `cambiaron|cambio|cambie|cambiado|pasaron|paso|pase|changed|switched|moved|put .. tratamiento|treatment|therapy a|por|to ${SMALL}? ${DRUG_LIST} / me cambiaron|pasaron|subieron|bajaron a|de|la|el ${SMALL}? ${DRUG_LIST}`,
  `put|prescribed|prescribing|gave|giving me|him|her .. ${DRUG_LIST} / prescribed ${SMALL}? ${SMALL}? ${DRUG_LIST}`,
  `came|come|coming|got|get|getting|went|going|weaned|weaning|tapered|tapering|im|am|been|now|taken|took me? off of|the|my|all? ${SMALL}? ${DRUG_LIST}`,
  `got|had my|the first ${SMALL}? ${DRUG_LIST} shot|dose|injection|infusion|prescription / no more ${SMALL}? ${DRUG_LIST} for|since|after|because|$`,
  `switched|changed|moved|bumped|put|took me from|to|up|down|back|off .. ${DRUG_LIST}`,
  `went|going|gone|now|im|put me? back? on new|the|a|some? ${DRUG_LIST} !and|for`,
  `went|go|going|gone|moved up|down on ${SMALL}? ${DRUG_LIST} / no longer taking|on|take|using ${SMALL}? ${DRUG_LIST} / no longer taking !the / not|dont taking|take ${SMALL}? ${DRUG_LIST} anymore|any`,
  `ya no tomo|uso|tomando / recetaron|receto|recetado ${SMALL}? ${DRUG_LIST} / me recetaron|recetaron|receto / ^ off ${SMALL}? ${SMALL}? ${SMALL}? ${DRUG_LIST} / ran out of my|the? ${DRUG_LIST} / out of my|the? ${DRUG_LIST}`,
);

const DENIALS = wordSet(
  'no not never without havent hasnt didnt dont wont cant nothing sin ni nunca any to should might may could would will thinking want wants wanna plan planning considering maybe going gonna about pensando quiero quisiera voy deberia podria',
);

/** The text begins with "meds" or the like, or says that a drug was started, stopped or changed. */
export function tellsOfMedication(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => token.kind === 'word' && !isPoliteWord(token.text));
  const next = first === undefined ? undefined : tokens[tokens.indexOf(first) + 1];
  if (first !== undefined && OPENERS.has(first.text) && !OF_OTHERS.has(next?.text ?? '')) return true;
  return findPhrases(CHANGE, tokens).some(
    (match) => !isDenied(tokens, match) && !isAsked(tokens, match) && !isOthers(tokens, match),
  );
}

/** "My husband started Lyrica", but "my husband's doctor started me on it" and "the nurse changed my meds". */
function isOthers(tokens: readonly Token[], match: Match): boolean {
  const isOwn = tokens.slice(match.start, match.end).some(({ text }) => OWN.has(text));
  return !isOwn && isLedByAnother(tokens, match.start);
}

const OWN = wordSet('me my mi mis');

function isDenied(tokens: readonly Token[], match: Match): boolean {
  if (['no', 'ya', 'not', 'dont'].includes(tokens[match.start]?.text ?? '')) return false;
  return tokens
    .slice(Math.max(0, match.start - 3), match.start)
    .some(
      (token, at, near) => DENIALS.has(token.text) && !near.slice(at).some((later) => later.kind === 'mark'),
    );
}

/** "Should I stop taking ibuprofen?" says of no change. */
function isAsked(tokens: readonly Token[], match: Match): boolean {
  let end = match.end;
  while (end - match.end < 30 && !isHardBreak(tokens[end])) end += 1;
  return tokens[end]?.text === '?';
}
