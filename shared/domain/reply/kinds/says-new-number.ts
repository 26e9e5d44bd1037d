import { readMessage } from '../text/message.ts';

const said =
  'new number / new phone number / new cell / changed my number / changed number / change of number / ' +
  'number changed / my number is now / nuevo numero / numero nuevo / cambie de numero / cambie mi numero / ' +
  'nuevo celular / celular nuevo';
const phrases = said.split(' / ').map((phrase) => ` ${phrase} `);

/** Whether the text says that it comes from somebody's new number. */
export function saysNewNumber(text: string): boolean {
  const words = readMessage(text).head.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const plain = ` ${words.join(' ')} `;
  return phrases.some((phrase) => plain.includes(phrase));
}
