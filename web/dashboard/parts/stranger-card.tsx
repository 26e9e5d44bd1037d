import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import { readablePhone } from '../numbers.ts';
import { fill, words } from '../words.ts';
import { Icon } from './icon.tsx';
import { ReadText } from './read-text.tsx';
import type { Dealt } from './use-dealt.ts';

/** A text from a number that no patient has; an alert contact's answer, too. */
export function StrangerCard({ text, dealt }: { text: InboxItem; dealt: Dealt }) {
  const phone = text.phone ?? '';
  return (
    <li class={`card waiting waiting-${text.first ? 'now' : 'today'}`}>
      <div class="waiting-head">
        <h3>{text.contact === true ? words.today.alertContact : words.today.unknownNumber}</h3>
        <span class="waiting-score">{readablePhone(phone)}</span>
        {phone !== '' && (
          <div class="card-actions">
            <a class={text.first ? 'button primary' : 'button'} href={`tel:${phone}`}>
              <Icon name="phone" size={16} /> {fill(words.today.call, { phone: readablePhone(phone) })}
            </a>
          </div>
        )}
      </div>
      <ul class="reasons">
        <li class={`reason reason-${text.first ? 'now' : 'today'}`}>
          <Icon name="letter" />
          <div class="reason-body">
            <p>
              <strong>{words.attention.unread}</strong>
            </p>
            <ReadText text={text} dealt={dealt} />
          </div>
        </li>
      </ul>
    </li>
  );
}
