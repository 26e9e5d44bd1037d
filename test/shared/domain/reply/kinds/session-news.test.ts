import { expect, test } from 'vitest';
import { sessionNews } from '../../../../../shared/domain/reply/kinds/session-news.ts';

test.each([
  ['done', 'attended'],
  ['Done!', 'attended'],
  ['hecho', 'attended'],
  ['had my massage yesterday', 'attended'],
  ['ya fui ayer', 'attended'],
  ['missed it', 'missed'],
  ['I missed my appointment', 'missed'],
  ["couldn't make it", 'missed'],
  ['no pude ir a la cita', 'missed'],
  ['falté', 'missed'],
  ['just booked', 'booked'],
  ['booked for Tuesday at 3', 'booked'],
  ['missed it but booked for Friday', 'missed'],
  ['reservado', 'booked'],
  ['the session was great', 'other'],
  ['worse after the session', 'other'],
  ['hello', 'other'],
])('%s tells that it was %s', (text, news) => expect(sessionNews(text)).toBe(news));
