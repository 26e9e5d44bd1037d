import { expect, it } from 'vitest';
import { signInLines } from '../../../local/demo/sign-in-lines.ts';

it('says what is a password, each after its user', () => {
  expect(signInLines('http://127.0.0.1:3000', ['demo-staff', 'demo-admin'])).toEqual([
    'Sign in at http://127.0.0.1:3000/app as one of these (the word after the user is the password):',
    '  demo-staff  calm-harbor-staff',
    '  demo-admin  calm-harbor-admin',
  ]);
});

it('tells of the first clinic where the demo is not', () => {
  expect(signInLines('http://127.0.0.1:3000', ['front'])).toEqual([
    'A first clinic and admin: npm run clinic:create -- --help',
  ]);
});
