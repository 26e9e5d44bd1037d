import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sending } from '../use-send.ts';
import { counted, words } from '../words.ts';
import { type FieldFault, faultsIn, goTo, keyOf, refusedIn } from './form-faults.ts';
import { Icon } from './icon.tsx';

const FaultsContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What the form found wrong with a field of its own, by the field's id or the name its radio buttons share. */
export function useFault(key: string): string | null {
  return useContext(FaultsContext).get(key) ?? null;
}

function Summary({ faults, onGo }: { faults: readonly FieldFault[]; onGo: (fault: FieldFault) => void }) {
  return (
    <div class="form-summary" role="alert">
      {faults.length > 0 && (
        <>
          <p>
            <Icon name="alarm" /> {counted(words.forms.toMend, faults.length)}
          </p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.key}>
                <button type="button" class="link" onClick={() => onGo(fault)}>
                  {fault.label}
                </button>{' '}
                {fault.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/**
 * A form that names what is wrong: how many fields, which, and why, beside each as well; the first is gone to. So with
 * what it finds before anything is sent, and with what is refused.
 */
export function Form({
  sending,
  onSubmit,
  class: name = 'form',
  children,
}: {
  sending: Pick<Sending, 'problem'>;
  onSubmit: () => void;
  class?: string;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<readonly FieldFault[]>([]);
  const [refused, setRefused] = useState<readonly FieldFault[]>([]);
  const beside = useMemo(() => new Map(found.map(({ key, message }) => [key, message])), [found]);
  const { problem } = sending;
  useEffect(() => {
    const faults = problem === null || form.current === null ? [] : refusedIn(form.current);
    setRefused(faults);
    if (faults[0] !== undefined) goTo(form.current, faults[0]);
  }, [problem]);
  return (
    <form
      ref={form}
      class={name}
      noValidate
      onInput={({ target }) => {
        if (
          !(
            target instanceof HTMLInputElement ||
            target instanceof HTMLTextAreaElement ||
            target instanceof HTMLSelectElement
          )
        )
          return;
        if (target.validity.valid) setFound((faults) => faults.filter(({ key }) => key !== keyOf(target)));
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const faults = faultsIn(event.currentTarget);
        setRefused([]);
        setFound(faults);
        if (faults[0] === undefined) onSubmit();
        else goTo(form.current, faults[0]);
      }}
    >
      <Summary faults={found.length > 0 ? found : refused} onGo={(fault) => goTo(form.current, fault)} />
      <FaultsContext.Provider value={beside}>{children}</FaultsContext.Provider>
    </form>
  );
}
