/**
 * What was typed and not yet sent, kept in this tab until it is sent or thrown away: Escape, a change of page and a
 * session that ends lose nothing. It is its writer's alone, and goes when they sign out or the tab is closed.
 */

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Drafts {
  /** Undefined for what was never typed. */
  readonly read: (form: string, field: string) => unknown;
  readonly write: (form: string, field: string, value: unknown) => void;
  readonly has: (form: string) => boolean;
  readonly forget: (form: string) => void;
}

const place = 'ebb.drafts';

type Forms = Record<string, Record<string, unknown>>;

function formsIn(text: string | null, owner: string): Forms {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || Reflect.get(kept, 'owner') !== owner) return {};
    const forms: unknown = Reflect.get(kept, 'forms');
    return typeof forms === 'object' && forms !== null ? (forms as Forms) : {};
  } catch {
    return {};
  }
}

/** The drafts of one person at one clinic; what somebody else had typed in this tab is not theirs. */
export function createDrafts(storage: Storage, owner: string): Drafts {
  let forms: Forms | null = null;
  const all = (): Forms => {
    forms ??= formsIn(storage.getItem(place), owner);
    return forms;
  };
  const keep = (next: Forms): void => {
    forms = next;
    try {
      if (Object.keys(next).length === 0) storage.removeItem(place);
      else storage.setItem(place, JSON.stringify({ owner, forms: next }));
    } catch {
      // A browser that keeps nothing has them until the page is loaded again.
    }
  };
  return {
    read: (form, field) => all()[form]?.[field],
    write: (form, field, value) => keep({ ...all(), [form]: { ...all()[form], [field]: value } }),
    has: (form) => all()[form] !== undefined,
    forget: (form) => {
      const { [form]: gone, ...others } = all();
      if (gone !== undefined) keep(others);
    },
  };
}

/** Leaves nothing of anybody's in the tab. */
export function forgetDrafts(storage: Storage): void {
  storage.removeItem(place);
}
