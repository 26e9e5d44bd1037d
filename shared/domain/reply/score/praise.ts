/** Whether a number out of ten is a compliment: to a massage, a person or a place. */
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Figure } from './figures.ts';

const PRAISING = wordSet(
  'recommend recommended recommending service experience recomiendo recomendado recomendaria servicio experiencia ' +
    'trato atencion amabilidad terapeuta lugar ambiente musica team equipo therapist staff place pressure technique music',
);
/** "10 de 10 el masaje", "10/10 massage". */
function isTreatment(token: Token | undefined): boolean {
  return ['massage', 'session', 'treatment', 'masaje', 'sesion', 'tratamiento'].includes(token?.text ?? '');
}

function isTreatedSo(token: Token | undefined): boolean {
  return token?.kind === 'word' && (PRAISING.has(token.text) || isTreatment(token));
}

export const RECIPIENTS = wordSet('you u her him them yall ustedes usted ella');

/** "10/10 would recommend", "a 10 for Kim": the number is a compliment. */
export function isPraise(tokens: readonly Token[], { start, end, score, outOfTen }: Figure): boolean {
  // "Service 10/10".
  if (outOfTen && score !== null && score > 8 && isTreatedSo(tokens[start - 1])) return true;
  const [first, second, third] = tokens.slice(end, end + 3);
  if (outOfTen && score !== null && score > 8 && first?.capital === true && tokens[end + 1] === undefined)
    return true;
  if (outOfTen && [first, second, third].some((token) => PRAISING.has(token?.text ?? ''))) return true;
  if (
    outOfTen &&
    isTreatment(
      first?.kind === 'word' && ['the', 'el', 'la', 'my', 'mi'].includes(first.text) ? second : first,
    )
  )
    return true;
  if (first === undefined || !['for', 'para'].includes(first.text) || second === undefined) return false;
  if (['the', 'el', 'la'].includes(second.text) && PRAISING.has(third?.text ?? '')) return true;
  return RECIPIENTS.has(second.text) || (second.kind === 'word' && second.capital && !first.capital);
}
