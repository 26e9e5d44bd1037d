import { useApp, useClinic } from '../app-context.ts';
import { type SendingTrouble, sendingTroubles } from '../sending-trouble.ts';
import { fill, words } from '../words.ts';
import { Icon } from './icon.tsx';

/** Where each is set right. */
const places: Record<SendingTrouble, string> = {
  off: '#/settings?part=sending',
  test: '#/settings?part=sending',
  notLive: '#/settings?part=alerts',
  contactLost: '#/settings?part=alerts',
};

/** Says on every page that texts do not leave as usual, why, and what to do. */
export function SendingBanner() {
  const { isAdmin } = useApp();
  const { clinic } = useClinic();
  if (clinic === null) return null;
  const { sendingBanner: said } = words.app;
  return sendingTroubles(clinic).map((trouble) => (
    <p key={trouble} class="note note-watch sending-banner">
      <Icon name="alarm" />
      <span>
        {fill(said[trouble], { why: clinic.live.problem ?? '' })}{' '}
        {isAdmin ? <a href={places[trouble]}>{said.toDo[trouble]}</a> : said.askAdmin}
      </span>
    </p>
  ));
}
