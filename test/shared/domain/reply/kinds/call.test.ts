import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

test.each(['CALL', 'please phone me', 'can someone call me back', 'call me at 555 0147', 'me pueden llamar'])(
  '"%s" asks for a call',
  (text) => expect(readReply(text).kind).toBe('call'),
);

test.each(['they will call me tomorrow', 'I called you', 'dont call me', 'no me llamen', 'ya llamé'])(
  '"%s" does not',
  (text) => expect(readReply(text).kind).not.toBe('call'),
);
