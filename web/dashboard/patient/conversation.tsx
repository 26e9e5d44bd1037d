import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useClinic } from '../app-context.ts';
import { dateAndTime, zoneName } from '../moments.ts';
import { Icon } from '../parts/icon.tsx';
import { Loading, ProblemNote } from '../parts/states.tsx';
import { fill, words } from '../words.ts';
import { type Message, messagesOf } from './messages.ts';
import { TextBox } from '../parts/text-box.tsx';
import type { History } from './use-history.ts';

function Bubble({
  message,
  name,
  timeZone,
  language,
}: {
  message: Message;
  name: string;
  timeZone: string;
  language: string;
}) {
  const { from, text, state, at } = message;
  const who = from === 'patient' ? name : from === 'staff' ? words.patient.fromStaff : words.patient.fromEbb;
  if (text === null) {
    return (
      <li class={`aside aside-${state}`}>
        <Icon name="broken" size={14} /> {message.words}{' '}
        <time dateTime={at}>{dateAndTime(at, timeZone)}</time>
      </li>
    );
  }
  return (
    <li class={`bubble bubble-${from}`}>
      {text.trim() === '' ? (
        <p class="bubble-text">{words.inbox.noWords}</p>
      ) : (
        <p class="bubble-text" lang={language}>
          {text}
        </p>
      )}
      <p class="bubble-foot">
        {who} · <time dateTime={at}>{dateAndTime(at, timeZone)}</time>
        {state !== 'received' && (
          <span class={`delivery delivery-${state}`}>
            {' '}
            · <Icon name={state === 'sent' ? 'check' : 'clock'} size={13} /> {words.patient.delivery[state]}
          </span>
        )}
      </p>
    </li>
  );
}

/** What was texted both ways, with what became of each text, and a box to write another. */
export function Conversation({
  patient,
  history,
  onChanged,
}: {
  patient: PatientAnswer;
  history: History;
  onChanged: () => void;
}) {
  const { timeZone: clinicZone } = useClinic();
  const messages = useMemo(() => messagesOf(history.events), [history.events]);
  const list = useRef<HTMLOListElement>(null);
  const count = messages.length;
  useEffect(() => {
    const box = list.current;
    if (box !== null) box.scrollTop = box.scrollHeight;
  }, [count]);
  const { timeZone, firstName, language } = patient;
  const now = messages.at(-1)?.at ?? new Date(0).toISOString();
  return (
    <section class="panel panel-conversation" aria-labelledby="conversation-title">
      <div class="panel-head">
        <h2 id="conversation-title">{words.patient.conversation}</h2>
        {timeZone !== clinicZone && (
          <span class="soft">{fill(words.moments.theirTime, { zone: zoneName(now, timeZone) })}</span>
        )}
      </div>
      {history.loading && <Loading lines={3} />}
      <ProblemNote problem={history.problem} />
      {history.hasEarlier && (
        <button type="button" class="button small" onClick={history.showEarlier}>
          {words.patient.earlier}
        </button>
      )}
      {!history.loading && count === 0 && <p class="soft">{words.patient.conversationEmpty}</p>}
      {count > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <ol class="bubbles" ref={list} tabIndex={0} aria-labelledby="conversation-title">
          {messages.map((message) => (
            <Bubble
              key={message.key}
              message={message}
              name={firstName}
              timeZone={timeZone}
              language={language}
            />
          ))}
        </ol>
      )}
      <TextBox patient={patient} onSent={onChanged} />
    </section>
  );
}
