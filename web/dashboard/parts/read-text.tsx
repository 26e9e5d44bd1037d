import { useState } from 'preact/hooks';
import { textKind } from '../../../shared/domain/staff-words/english-terms.ts';
import type { InboxItem } from '../../../shared/staff-contract/inbox.ts';
import type { PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime, longDate, sinceOrUntil } from '../moments.ts';
import { readablePhone } from '../numbers.ts';
import { patientPlace } from '../route.ts';
import { useSend } from '../use-send.ts';
import { whyNoText } from '../why-no-text.ts';
import { fill, words, wordsFor } from '../words.ts';
import { Icon } from './icon.tsx';
import { ProblemNote } from './states.tsx';
import { TextBox } from './text-box.tsx';
import type { Dealt } from './use-dealt.ts';

/** A note of a score holds so many characters. */
const noteMost = 500;

/** Whom a text is from: a patient's name, or the number. */
export function senderOf({ firstName, phone }: InboxItem): string {
  return firstName ?? fill(words.inbox.unknown, { phone: readablePhone(phone ?? '') });
}

/**
 * A text that waits to be read, word for word, with one click to say that it was. Where the patient's row is known it is
 * answered in place, and an answered text is read.
 */
export function ReadText({
  text,
  dealt,
  patient,
  answering = false,
}: {
  text: InboxItem;
  dealt: Pick<Dealt, 'read' | 'note'>;
  patient?: PatientRow;
  /** Somebody came to answer it: there is no need to ask for the box. */
  answering?: boolean;
}) {
  const mayReply = patient !== undefined && whyNoText(patient) === null;
  const [replying, setReplying] = useState(answering);
  const { api, tell } = useApp();
  const { timeZone } = useClinic();
  const sending = useSend();
  const name = senderOf(text);
  const { unrecorded } = text;
  const language = text.language ?? patient?.language;
  const record = async (score: NonNullable<InboxItem['unrecorded']>): Promise<void> => {
    const path = `/patients/${encodeURIComponent(text.patientId ?? '')}/readings`;
    if (
      (await sending.send<unknown>('POST', path, { ...score, note: text.text.slice(0, noteMost) })) === null
    )
      return;
    await read(words.inbox.recorded);
  };
  const read = async (told: string): Promise<void> => {
    const done = await sending.send<unknown>('POST', `/inbox/${encodeURIComponent(text.id)}/done`, {});
    if (done === null) return;
    tell(told);
    dealt.read(text.id);
    const place = text.patientId === null ? '#/inbox' : patientPlace(text.patientId);
    dealt.note({ name, place, what: words.today.doneRead, note: '' });
  };
  return (
    <div class="read-text">
      {text.text.trim() === '' ? (
        <p class="soft">{words.inbox.noWords}</p>
      ) : (
        <blockquote lang={language}>{text.text}</blockquote>
      )}
      <p class="soft">
        <time dateTime={text.at} title={dateAndTime(text.at, timeZone)}>
          {sinceOrUntil(text.at, api.now())}
        </time>
        {' · '}
        {text.words}
        {text.asked !== null && ` · ${fill(words.inbox.asked, { asked: wordsFor(textKind, text.asked) })}`}
      </p>
      {text.answers !== undefined && (
        <p class="soft">
          {fill(words.inbox.answers, { body: '' })}
          <span lang={language}>{text.answers}</span>
        </p>
      )}
      <div class="button-row">
        <button
          type="button"
          class="button small"
          disabled={sending.busy}
          aria-label={fill(words.today.readFor, { name })}
          onClick={() => void read(words.today.marked)}
        >
          <Icon name="check" size={16} /> {words.today.read}
        </button>
        {unrecorded !== undefined && (
          <button
            type="button"
            class="button small"
            disabled={sending.busy}
            aria-label={fill(words.inbox.recordFor, { ...unrecorded, name, date: longDate(unrecorded.date) })}
            onClick={() => void record(unrecorded)}
          >
            <Icon name="check" size={16} /> {fill(words.inbox.record, { score: unrecorded.score })}
          </button>
        )}
        {mayReply && (
          <button
            type="button"
            class="button small"
            aria-expanded={replying}
            aria-label={fill(words.today.replyTo, { name })}
            onClick={() => setReplying(!replying)}
          >
            {words.today.reply}
          </button>
        )}
        {patient === undefined && text.patientId !== null && (
          <a class="button small" href={patientPlace(text.patientId)}>
            {words.today.reply}
          </a>
        )}
      </div>
      {replying && mayReply && <TextBox patient={patient} onSent={() => void read(words.today.marked)} />}
      <ProblemNote problem={sending.problem} />
    </div>
  );
}
