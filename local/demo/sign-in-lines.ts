import { demoUsers } from './demo-users.ts';

/** How to sign in, as the last lines of a start say it; `users` are those who may. */
export function signInLines(url: string, users: readonly string[]): string[] {
  const known = demoUsers.filter(({ name }) => users.includes(name));
  const others = users.filter((user) => known.every(({ name }) => name !== user));
  // Passwords of others are kept as hashes, so nobody can be told one again.
  const invited =
    others.length === 0
      ? []
      : [
          `Also known: ${others.join(', ')}, each by the password they were mailed here, or chose. Lost before it was used: npm run clinic:create again mails another.`,
        ];
  if (known.length === 0) {
    return ['A first clinic and admin: npm run clinic:create -- --help', ...invited];
  }
  const longest = Math.max(...known.map(({ name }) => name.length));
  return [
    `Sign in to the demo clinic at ${url}/app as one of these (the word after the user is the password):`,
    ...known.map(({ name, password }) => `  ${name.padEnd(longest)}  ${password}`),
    ...invited,
  ];
}
