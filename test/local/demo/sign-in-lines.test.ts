import { expect, it } from 'vitest';
import { signInLines } from '../../../local/demo/sign-in-lines.ts';

it('says what is a password, each after its user', () => {
  expect(signInLines('http://127.0.0.1:3000', ['demo-staff', 'demo-admin'])).toEqual([
    'Sign in to the demo clinic at http://127.0.0.1:3000/app as one of these (the word after the user is the password):',
    '  demo-staff  calm-harbor-staff',
    '  demo-admin  calm-harbor-admin',
  ]);
});

it('tells of the first clinic where the demo is not', () => {
  expect(signInLines('http://127.0.0.1:3000', ['front'])).toEqual([
    'A first clinic and admin: npm run clinic:create -- --help',
    'Also known: front, each by the password they were mailed here, or chose. Lost before it was used: npm run clinic:create again mails another.',
  ]);
});

it('names who was invited besides, whose first password was said once and is kept as a hash', () => {
  const lines = signInLines('http://127.0.0.1:3000', ['demo-staff', 'owner@harbor.example']);
  expect(lines.at(-1)).toMatch(/^Also known: owner@harbor\.example, .*clinic:create again mails another\.$/);
});
