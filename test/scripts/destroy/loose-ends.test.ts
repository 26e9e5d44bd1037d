import { expect, it } from 'vitest';
import { looseEnds } from '../../../scripts/destroy/loose-ends.ts';

const numberArn = 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1';
const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1-2';

it('names what leads to a deployment from outside and would lead nowhere', () => {
  expect(looseEnds({})).toEqual([]);
  const [domain, number, ...more] = looseEnds({
    numberArn,
    domain: { name: 'ebb.example.org', certificateArn },
  });
  expect(domain).toMatch(/^ebb\.example\.org\n.*DNS entry.*delete it/);
  expect(number).toMatch(
    /phone-1\n.*STOP.*\n.*update-phone-number --region us-east-1 .*--no-two-way-enabled/,
  );
  expect(more).toEqual([]);
});
