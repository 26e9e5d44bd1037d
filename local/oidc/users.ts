import { randomUUID, scryptSync, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type StaffRole = 'staff' | 'admin';

/** Somebody who may sign in; speaks for one clinic. */
export interface User {
  /** Stands as `sub` in tokens. */
  readonly id: string;
  /** What they sign in with; lower case. */
  readonly name: string;
  readonly clinicId: string;
  readonly role: StaffRole;
}

/** A user as the user pool knows them, whether they may sign in or not. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** `clinic:<id>:<role>`; only who has exactly one may sign in. */
  readonly groups: readonly string[];
  readonly enabled: boolean;
  /** They were invited and have not signed in yet. */
  readonly invited: boolean;
}

interface StoredAccount extends Account {
  readonly salt: string;
  readonly hash: string;
}

/** What may be changed of an account. */
interface AccountChange {
  readonly groups?: readonly string[];
  readonly enabled?: boolean;
  readonly password?: string;
}

/** The users of the local sign-in. */
export interface Users {
  /** Adds a user, or gives a known name another clinic, role and password. */
  readonly put: (user: Omit<User, 'id'>, password: string) => User;
  readonly find: (id: string) => User | undefined;
  /** The user whose name and password these are. */
  readonly signIn: (name: string, password: string) => User | undefined;
  readonly list: () => readonly User[];
  /** An account by id or name. */
  readonly account: (idOrName: string) => Account | undefined;
  readonly accounts: () => readonly Account[];
  /** An account without a group, with the password it was invited by. */
  readonly invite: (name: string, password: string) => Account;
  readonly change: (id: string, change: AccountChange) => void;
}

function hashed(password: string): { salt: string; hash: string } {
  const salt = randomUUID();
  return { salt, hash: hashOf(password, salt).toString('hex') };
}

function hashOf(password: string, salt: string): Buffer {
  return scryptSync(password.normalize('NFKC'), salt, 32);
}

function shown({ id, name, groups, enabled, invited }: StoredAccount): Account {
  return { id, name, groups, enabled, invited };
}

function userOf({ id, name, groups, enabled }: Account): User | undefined {
  const [, clinicId, role] = /^clinic:([^:]+):(staff|admin)$/.exec(groups[0] ?? '') ?? [];
  if (!enabled || groups.length !== 1 || clinicId === undefined) return undefined;
  return { id, name, clinicId, role: role === 'admin' ? 'admin' : 'staff' };
}

/** Earlier versions kept one clinic and role in place of groups. */
function readAccounts(file: string): StoredAccount[] {
  if (!existsSync(file)) return [];
  const kept: (StoredAccount & Partial<User>)[] = JSON.parse(readFileSync(file, 'utf8'));
  return kept.map(({ clinicId, role, ...account }) => ({
    ...account,
    groups: account.groups ?? [`clinic:${clinicId}:${role}`],
    enabled: account.enabled ?? true,
    invited: account.invited ?? false,
  }));
}

/** Opens the users kept in `file`. */
export function openUsers(file: string): Users {
  let stored = readAccounts(file);

  function keep(account: StoredAccount): StoredAccount {
    stored = [...stored.filter(({ id }) => id !== account.id), account];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(stored, null, 2), { mode: 0o600 });
    return account;
  }
  const lowerOf = (name: string) => name.trim().toLowerCase();
  const find = (idOrName: string) =>
    stored.find(({ id, name }) => id === idOrName || name === lowerOf(idOrName));

  return {
    put: ({ name, clinicId, role }, password) => {
      const lower = lowerOf(name);
      const id = find(lower)?.id ?? randomUUID();
      const groups = [`clinic:${clinicId}:${role}`];
      keep({ id, name: lower, groups, enabled: true, invited: false, ...hashed(password) });
      return { id, name: lower, clinicId, role };
    },
    find: (id) => {
      const account = stored.find((one) => one.id === id);
      return account && userOf(account);
    },
    signIn: (name, password) => {
      const account = find(name);
      if (account === undefined) return undefined;
      if (!timingSafeEqual(hashOf(password, account.salt), Buffer.from(account.hash, 'hex')))
        return undefined;
      const user = userOf(account);
      if (user !== undefined && account.invited) keep({ ...account, invited: false });
      return user;
    },
    list: () => stored.map(userOf).filter((user) => user !== undefined),
    account: (idOrName) => {
      const account = find(idOrName);
      return account && shown(account);
    },
    accounts: () => stored.map(shown),
    invite: (name, password) =>
      shown(
        keep({
          id: randomUUID(),
          name: lowerOf(name),
          groups: [],
          enabled: true,
          invited: true,
          ...hashed(password),
        }),
      ),
    change: (id, { password, ...change }) => {
      const account = stored.find((one) => one.id === id);
      if (account === undefined) throw new RangeError('There is no such account.');
      keep({ ...account, ...change, ...(password !== undefined && hashed(password)) });
    },
  };
}
