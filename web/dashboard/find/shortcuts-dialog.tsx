import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { CheckField } from '../parts/field.tsx';
import { fill, words } from '../words.ts';
import { actionKeys, goKey, placeKeys, shortcutsOn, switchShortcuts } from './shortcuts.ts';

const { shortcuts: said } = words;

/** Which keys do what, and whether they do it on this device. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(() => shortcutsOn(localStorage));
  const actions = Object.entries(actionKeys).map(([key, action]) => ({
    keys: [key],
    what: said.actions[action],
  }));
  const places = Object.entries(placeKeys).map(([key, page]) => ({
    keys: [goKey, key],
    what: fill(said.goTo, { page: words.pages[page] }),
  }));
  return (
    <Dialog title={said.title} onClose={onClose}>
      <table class="plain shortcuts">
        <caption class="hidden">{said.title}</caption>
        <tbody>
          {[...actions, ...places, { keys: ['Esc'], what: said.close }].map(({ keys, what }) => (
            <tr key={what}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CheckField
        label={said.on}
        hint={said.onHint}
        checked={on}
        onChecked={(next) => {
          switchShortcuts(localStorage, next);
          setOn(next);
        }}
      />
    </Dialog>
  );
}
