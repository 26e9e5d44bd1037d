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

interface StoredUser extends User {
  readonly salt: string;
  readonly hash: string;
}

/** The users of the local sign-in. */
export interface Users {
  /** Adds a user, or gives a known name another clinic, role and password. */
  readonly put: (user: Omit<User, 'id'>, password: string) => User;
  readonly find: (id: string) => User | undefined;
  /** The user whose name and password these are. */
  readonly signIn: (name: string, password: string) => User | undefined;
  readonly list: () => readonly User[];
}

function hashOf(password: string, salt: string): Buffer {
  return scryptSync(password.normalize('NFKC'), salt, 32);
}

/** Opens the users kept in `file`. */
export function openUsers(file: string): Users {
  let users: StoredUser[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const shown = ({ id, name, clinicId, role }: StoredUser): User => ({ id, name, clinicId, role });
  return {
    put: ({ name, clinicId, role }, password) => {
      const lower = name.trim().toLowerCase();
      const id = users.find((user) => user.name === lower)?.id ?? randomUUID();
      const salt = randomUUID();
      const stored = { id, name: lower, clinicId, role, salt, hash: hashOf(password, salt).toString('hex') };
      users = [...users.filter((user) => user.id !== id), stored];
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(users, null, 2), { mode: 0o600 });
      return shown(stored);
    },
    find: (id) => {
      const user = users.find((one) => one.id === id);
      return user && shown(user);
    },
    signIn: (name, password) => {
      const user = users.find((one) => one.name === name.trim().toLowerCase());
      if (user === undefined) return undefined;
      const right = timingSafeEqual(hashOf(password, user.salt), Buffer.from(user.hash, 'hex'));
      return right ? shown(user) : undefined;
    },
    list: () => users.map(shown),
  };
}
