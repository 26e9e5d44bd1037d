import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CaseloadAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';
import { counted, words } from '../words.ts';
import { type Found, foundFor, movedIn } from './found.ts';

const { find: said } = words;
const pauseMs = 200;
const most = 8;

/** Looks for patients and pages from anywhere. What is typed goes by POST and stands in no address. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { isAdmin } = useApp();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useSettled(typed, pauseMs);
  const body = { search: asked, limit: most };
  const { data, problem } = useAnswer<CaseloadAnswer>(
    asked === '' ? null : { path: '/patients/search', body },
  );
  const id = useId();
  const leaving = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const settled = asked === typed.trim() && (asked === '' || data !== null || problem !== null);
  const found = foundFor(typed, typed.trim() === '' ? [] : (data?.patients ?? []), isAdmin);
  const at = found.length === 0 ? -1 : Math.min(chosen, found.length - 1);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const go = ({ place }: Found): void => {
    leaving.current = true;
    onClose();
    location.hash = place;
  };
  return (
    <Dialog title={said.title} onClose={onClose} leaving={leaving}>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          const one = found[at];
          // What was asked before stands until the answer comes: nobody is led to the wrong patient.
          if (one !== undefined && settled) go(one);
        }}
      >
        <label for={`${id}-input`}>{said.label}</label>
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          autocomplete="off"
          spellcheck={false}
          maxLength={60}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            setChosen(movedIn(found.length, at, event.key));
          }}
        />
        <p class="hidden" role="status">
          {settled ? counted(said.count, found.length) : ''}
        </p>
        <div id={`${id}-list`} role="listbox" aria-label={said.results} class="found">
          {found.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's.
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus.
            <div
              key={one.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onClick={() => go(one)}
            >
              <span>{one.title}</span> <span class="soft">{one.beside}</span>
            </div>
          ))}
        </div>
        {settled && found.length === 0 && problem === null && <p class="soft">{said.none}</p>}
        <ProblemNote problem={problem} />
        <p class="hint">{said.hint}</p>
      </form>
    </Dialog>
  );
}
