import { useState } from 'preact/hooks';
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { TextField } from '../parts/field.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

const { alertContacts: said } = words.settings;

type Contact = ClinicAnswer['live']['contacts'][number];

const icons = { confirmed: 'check', waiting: 'clock', lost: 'alarm' } as const;
const tags = { confirmed: 'tag tag-good', waiting: 'tag tag-today', lost: 'tag tag-now' } as const;

function isMail({ contact }: Contact): boolean {
  return contact.includes('@');
}

/** What to do about a contact who is not reached, or not by the safer way. */
function hintOf(contact: Contact): string | null {
  if (contact.status === 'confirmed') return null;
  if (contact.status === 'lost') return isMail(contact) ? said.lostMail : said.lostNumber;
  return contact.older === true ? said.older : said.waiting;
}

function ConfirmDialog({ contact, onClose }: { contact: string; onClose: () => void }) {
  const { tell } = useApp();
  const { reload } = useClinic();
  const sending = useSend();
  const [link, setLink] = useState('');
  const confirm = async (): Promise<void> => {
    const done = await sending.send('POST', '/alert-contacts/confirm', { contact, link: link.trim() });
    if (done === null) return;
    tell(said.confirmed);
    reload();
    onClose();
  };
  return (
    <FormDialog
      title={fill(said.confirmTitle, { contact })}
      lead={said.confirmLead}
      action={said.confirm}
      ready={link.trim() !== ''}
      sending={sending}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <TextField label={said.link} value={link} onValue={setLink} error={sending.errorOf('link')} />
    </FormDialog>
  );
}

/** Whom Ebb alerts, how each stands, and what brings back who is not reached. */
export function AlertContacts({ clinic }: { clinic: ClinicAnswer }) {
  const { tell } = useApp();
  const { reload } = useClinic();
  const sending = useSend();
  const [confirming, setConfirming] = useState<string | null>(null);
  const askAgain = async (contact: string): Promise<void> => {
    if ((await sending.send('POST', '/alert-contacts/ask-again', { contact })) === null) return;
    tell(said.askedAgain);
    reload();
  };
  if (clinic.live.contacts.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="alert-contacts">
      <h2 id="alert-contacts">{said.title}</h2>
      <ul class="contacts">
        {clinic.live.contacts.map((each) => {
          const hint = hintOf(each);
          return (
            <li key={each.contact}>
              <Icon name={icons[each.status]} size={16} />
              <span>{readablePhone(each.contact)}</span>
              <span class={tags[each.status]}>{said.status[each.status]}</span>
              {hint !== null && (
                <span class="soft">{fill(hint, { moment: dateAndTime(each.since, clinic.timeZone) })}</span>
              )}
              {each.status !== 'confirmed' && isMail(each) && (
                <span class="card-actions">
                  <button type="button" class="button" onClick={() => setConfirming(each.contact)}>
                    {said.confirm}
                  </button>
                  <button
                    type="button"
                    class="button"
                    disabled={sending.busy}
                    onClick={() => void askAgain(each.contact)}
                  >
                    {said.askAgain}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemNote problem={sending.problem} />
      {confirming !== null && <ConfirmDialog contact={confirming} onClose={() => setConfirming(null)} />}
    </section>
  );
}
