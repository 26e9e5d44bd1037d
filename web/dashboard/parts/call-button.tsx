import { readablePhone } from '../numbers.ts';
import { fill, words } from '../words.ts';
import { Icon } from './icon.tsx';

/** Calls a patient from a row: the number is in the button's name, and in sight where there is room. */
export function CallButton({ phone, urgent = false }: { phone: string; urgent?: boolean }) {
  const readable = readablePhone(phone);
  return (
    <a
      class={urgent ? 'button small primary' : 'button small'}
      href={`tel:${phone}`}
      aria-label={fill(words.today.call, { phone: readable })}
    >
      <Icon name="phone" size={16} /> <span class="call-word">{words.today.callShort}</span>
      <span class="number">{readable}</span>
    </a>
  );
}
