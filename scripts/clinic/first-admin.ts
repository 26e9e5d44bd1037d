/** Who signs in first, and how. */
export interface FirstAdmin {
  readonly name: string;
  /** The password itself, or how they get it. */
  readonly password: 'mailed' | 'mailed again' | 'their own' | { readonly shown: string };
}

/** What is said of the password of whoever signs in first. */
export function passwordWords({ name, password }: FirstAdmin, isRehearsed: boolean): string {
  if (typeof password === 'object') return `First password: ${password.shown}`;
  if (password === 'their own') {
    return `${name} has signed in before, with a password of their own, which stays: no mail was sent.`;
  }
  const sent =
    password === 'mailed'
      ? 'The first password was sent by e-mail'
      : `${name} was invited before and has not signed in: another first password was sent by e-mail`;
  if (!isRehearsed) return `${sent}. It holds for three days.`;
  return `${sent}, which is a line in the terminal of npm start here: "Mail to ${name}: ...".`;
}
