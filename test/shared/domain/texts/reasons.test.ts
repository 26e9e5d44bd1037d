/** What a text says of a move and of progress. */
import { expect, it } from 'vitest';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { wordText } from '../../../../shared/domain/texts/word-text.ts';
import {
  acknowledgement,
  everyWayOf,
  type phases,
  reasonedAcknowledgements,
  type reasonedMoves,
  told,
  usual,
} from './every-content.ts';

const everyReasoned = everyWayOf(reasonedAcknowledgements);

it('takes one segment with the reason of any move, and says it whenever nobody is to call', () => {
  const costly = everyReasoned.filter(({ body }) => segmentsOf(body).segments !== 1);
  expect(costly.map(told)).toEqual([]);
  const asks = { en: /(Too soon|Questions)\? Reply CALL\./, es: /(Muy pronto|Dudas)\? Responda LLAMAR\./ };
  const silent = everyReasoned.filter(
    ({ content, body, language }) =>
      content.move !== null && !content.staffWillCall && !content.recheck && !asks[language].test(body),
  );
  expect(silent.map(told)).toEqual([]);
  const lowest = { en: 'Your lowest so far.', es: 'Su mejor cifra hasta ahora.' };
  const untold = everyReasoned.filter(
    ({ content, body, language }) =>
      content.lowest === true && content.move === null && !body.includes(lowest[language]),
  );
  expect(untold.map(told)).toEqual([]);
});

it('says why the plan moved, from where, and how to object', () => {
  const words = (parts: object, language: 'en' | 'es' = 'en') =>
    wordText(acknowledgement({ score: 4, previous: 5, ...parts }), usual, language);
  const why = { because: 'less-pain', from: 7, to: 4 };
  expect(words({ move: 'biweekly', why })).toBe(
    'Thank you, Maria. We recorded 4 (last time: 5). ' +
      'Pain down from 7 to 4: your sessions are now every 2 weeks. Too soon? Reply CALL.',
  );
  expect(words({ move: 'biweekly', why }, 'es')).toBe(
    'Gracias, Maria. Anotamos 4 (antes: 5). ' +
      'Su dolor baja de 7 a 4: sus citas ahora son cada 2 semanas. Muy pronto? Responda LLAMAR.',
  );
  expect(words({ move: 'weekly', why: { because: 'more-pain', from: 3, to: 5 } })).toContain(
    'Pain up from 3 to 5: your sessions are now every week. Questions? Reply CALL.',
  );
  expect(words({ move: 'weekly', why: { because: 'flare-over' } })).toContain(
    'Your flare has eased: your sessions stay every week.',
  );
  expect(words({ lowest: true })).toBe('Thank you, Maria. We recorded 4 (last time: 5). Your lowest so far.');
});

it('tells of a move without a text to answer in the same words, by phone too', () => {
  const news = (to: (typeof phases)[number], why?: (typeof reasonedMoves)[number]['why']) =>
    wordText({ kind: 'plan-news', to, ...(why === undefined ? {} : { why }) }, usual, 'en');
  expect(news('biweekly', { because: 'less-pain', from: 10, to: 4 })).toBe(
    'Hi Maria, Harbor Massage here. Pain down from 10 to 4: your sessions are now every 2 weeks. ' +
      'Too soon? Reply CALL or call +15555550100',
  );
  expect(news('biweekly', { because: 'staff', before: 'monthly' })).toBe(
    'Hi Maria, Harbor Massage here. Your sessions are now every 2 weeks (before: every month). ' +
      'Questions? Reply CALL or call +15555550100',
  );
  expect(news('weekly')).toContain('Your sessions are now every week. Questions?');
});
