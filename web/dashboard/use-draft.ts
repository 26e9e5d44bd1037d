import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** What of one form is kept until it is sent. */
export interface Draft {
  readonly form: string;
  /** It was begun before and left. */
  readonly isOld: boolean;
  /** It was sent, or thrown away. */
  readonly forget: () => void;
}

/** The draft of a form, by a name that no other form has. */
export function useDraft(form: string): Draft {
  const { drafts } = useApp();
  const [isOld] = useState(() => drafts.has(form));
  return useMemo(() => ({ form, isOld, forget: () => drafts.forget(form) }), [drafts, form, isOld]);
}

/** As `useState`, of a field that is kept in a draft. */
export function useKept<Value>(
  { form }: Draft,
  field: string,
  initial: Value,
): [Value, (value: Value) => void] {
  const { drafts } = useApp();
  const first = useRef(initial);
  const [value, setValue] = useState<Value>(() => {
    const kept = drafts.read(form, field);
    // Whoever wrote it under this name wrote a value of this type.
    return kept === undefined ? first.current : (kept as Value);
  });
  const set = useCallback(
    (next: Value) => {
      drafts.write(form, field, next);
      setValue(next);
    },
    [drafts, form, field],
  );
  return [value, set];
}
