import { useState } from 'preact/hooks';
import { CheckField } from '../parts/field.tsx';
import { fill, words } from '../words.ts';
import { createIdle, lockChoices } from './idle.ts';
import { notifyOn, switchNotify } from './notify.ts';

const { desk: said } = words;

/** What holds on this device: when the desk is locked, and whether a notice is shown. */
export function DeskChoices() {
  const [idle] = useState(() => createIdle(localStorage));
  const [minutes, setMinutes] = useState(idle.minutes);
  const [notices, setNotices] = useState(() => notifyOn(localStorage));
  const [refused, setRefused] = useState(false);
  const change = async (on: boolean): Promise<void> => {
    const allowed = await switchNotify(localStorage, on);
    setNotices(allowed);
    setRefused(on && !allowed);
  };
  return (
    <>
      <label class="theme-choice">
        <span>{said.lockAfter}</span>
        <select
          value={String(minutes)}
          onChange={(event) => {
            idle.choose(Number(event.currentTarget.value));
            setMinutes(idle.minutes());
          }}
        >
          {lockChoices.map((choice) => (
            <option key={choice} value={String(choice)}>
              {fill(said.minutes, { count: choice })}
            </option>
          ))}
        </select>
      </label>
      <CheckField
        label={said.notices}
        hint={refused ? said.noticesRefused : said.noticesHint}
        checked={notices}
        onChecked={(on) => void change(on)}
      />
    </>
  );
}
