/** Licences of what is deployed: they ask for their text to come along, which `notices.ts` sees to, and for no more. */
export const deployable: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  // Of the holidays: their list asks to be named, which its licence text among the notices does.
  'CC-BY-3.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Unlicense',
]);

/** Licences of what only builds and tests: nothing of it leaves the machine. */
const onlyUsed: ReadonlySet<string> = new Set([...deployable, 'CC-BY-4.0', 'MPL-2.0']);

/** Whether what an expression asks for is allowed: all that stand together, of one of those it leaves to choose from. */
export function allows(allowed: ReadonlySet<string>, expression: string): boolean {
  const left = expression.match(/[()]|[^\s()]+/g) ?? [];
  const isNext = (word: string): boolean => left[0] === word && left.shift() !== undefined;

  function one(): boolean {
    if (!isNext('(')) return allowed.has(left.shift() ?? '');
    const isAllowed = choice();
    return isNext(')') && isAllowed;
  }
  function together(): boolean {
    let isAllowed = one();
    while (isNext('AND')) isAllowed = one() && isAllowed;
    return isAllowed;
  }
  function choice(): boolean {
    let isAllowed = together();
    while (isNext('OR')) isAllowed = together() || isAllowed;
    return isAllowed;
  }

  const isAllowed = choice();
  // What stands after the end is no expression, and asks for nobody knows what.
  return isAllowed && left.length === 0;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What of a lockfile's packages comes under a licence that is not allowed for its use, one line each. */
export function refusedIn(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([path, { version, license = 'none', dev, devOptional }]) => {
    const isOnlyUsed = dev === true || devOptional === true;
    if (path === '' || allows(isOnlyUsed ? onlyUsed : deployable, license)) return [];
    return [`${path.replace(/^.*node_modules\//, '')} ${version ?? ''}: ${license}`];
  });
}
