/** What happens should another text come ("si me vuelven a escribir los demando"): it asks to end them. */
import { CONTACT, SEND_VERBS, TEXT_VERBS, TEXTING, TEXTS } from '../lexicon/shared/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const THREATS = wordSet(
  'sue suing tcpa fcc lawsuit demando demandare demandar denuncio denunciare denunciar bloqueo bloqueare blocking',
);
/** "Report you", "block this number". */
const THREATS_WITH_WHOM = wordSet('report reporting block reporto reportare');
const WHOM = wordSet('you u yall this your los las este');
const IF = wordSet('if si or next');
const ANOTHER = wordSet('another again more any keep continue vuelven vuelve vuelvan otro otra siguen sigue');

/** Whether a text threatens whoever texts on. */
export function threatens(tokens: readonly Token[]): boolean {
  const threat = tokens.some(
    ({ text }, at) =>
      THREATS.has(text) || (THREATS_WITH_WHOM.has(text) && WHOM.has(tokens[at + 1]?.text ?? '')),
  );
  return (
    threat &&
    tokens.some(({ text }) => IF.has(text)) &&
    tokens.some(({ text }) => ANOTHER.has(text)) &&
    tokens.some(({ text }) => OF_TEXTS.some((words) => words.has(text)))
  );
}

const OF_TEXTS = [TEXTS, TEXT_VERBS, TEXTING, SEND_VERBS, CONTACT];
