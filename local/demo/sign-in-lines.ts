import { demoUsers } from './demo-users.ts';

/** How to sign in, as the last lines of a start say it; `users` are those who may. */
export function signInLines(url: string, users: readonly string[]): string[] {
  const known = demoUsers.filter(({ name }) => users.includes(name));
  if (known.length === 0) return ['A first clinic and admin: npm run clinic:create -- --help'];
  const longest = Math.max(...known.map(({ name }) => name.length));
  return [
    `Sign in at ${url}/app as one of these (the word after the user is the password):`,
    ...known.map(({ name, password }) => `  ${name.padEnd(longest)}  ${password}`),
  ];
}
