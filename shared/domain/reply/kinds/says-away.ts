import { readMessage } from '../text/message.ts';
import { hasPhrase, phraseList } from '../text/phrases.ts';

/** Of oneself: somebody else's holiday is no reason to pause. */
const AWAY = phraseList(
  'im|am|be|going|leaving|went|off|go on|for a? vacation|holiday|holidays|trip|cruise|honeymoon !was|were / ' +
    'my|our vacation|holiday starts|begins|until|till / im|am|be|going|are|were out of town|state|the country / ' +
    'im|am|were going? away|gone|traveling|travelling|abroad|overseas until|till|for|from|the|all|next|this|$ / ' +
    'be|going away|gone|abroad until|till|for|from|all|next|this / ' +
    '^ away|abroad|traveling|travelling until|till|for|from / ^ on vacation|holiday / ^ out of town|the country / ' +
    'wont|not be here|home|around|back|in until|till|for / be back on|in|after|next',
  'estoy|estare|voy|vamos|salgo|estamos|estaremos|ando|me de|a vacaciones|viaje / ' +
    'estoy|estare|estamos|estaremos|voy fuera|afuera de|hasta|por|la|del|unos|una / ' +
    'estoy|estare|voy viajando|viajar hasta|por|a / ^ de vacaciones|viaje / mis vacaciones / salgo|salimos de viaje|vacaciones / ' +
    'no estare|voy|estoy aqui|en|a|hasta .. hasta / regreso|vuelvo|volvere|regresare el|en|hasta|dentro|la|despues',
);

const mostWords = 24;

/** Whether somebody says to be away for a while, so that a pause of the texts may be welcome. */
export function saysAway(text: string): boolean {
  const { head } = readMessage(text);
  return head.filter(({ kind }) => kind === 'word').length <= mostWords && hasPhrase(AWAY, head);
}
