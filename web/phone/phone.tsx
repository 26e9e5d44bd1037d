import { useLayoutEffect, useRef } from 'preact/hooks';
import { phaseName } from '../../shared/domain/plan/phase-words.ts';
import { Composer } from './composer.tsx';
import { byDay, timeOf } from './moments.ts';
import type { Happened, Patient, ReceivedText } from './stack.ts';

interface PhoneProps {
  readonly patients: readonly Patient[];
  readonly patient: Patient;
  readonly texts: readonly ReceivedText[];
  readonly events: readonly Happened[];
  readonly busy: boolean;
  readonly onChoose: (patientId: string) => void;
  readonly onSend: (body: string) => Promise<void>;
}

interface Bubble {
  readonly key: string;
  readonly at: string;
  readonly body: string;
  readonly mine: boolean;
}

function conversation(texts: readonly ReceivedText[], events: readonly Happened[]): Bubble[] {
  const received = texts.map(({ id, at, body }) => ({ key: id, at, body, mine: false }));
  const sent = events.flatMap(({ seq, at, said }, place) =>
    said === undefined ? [] : [{ key: `${seq}-${place}`, at, body: said, mine: true }],
  );
  return [...received, ...sent].sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
}

function nameOf({ firstName, language, status, phase }: Patient): string {
  const how = status === 'active' && phase !== null ? phaseName(phase).toLowerCase() : status;
  return `${firstName} (${language === 'es' ? 'Spanish, ' : ''}${how})`;
}

/** One patient's phone: choose whose, read what came, write back. */
export function Phone({ patients, patient, texts, events, busy, onChoose, onSend }: PhoneProps) {
  const list = useRef<HTMLDivElement>(null);
  const bubbles = conversation(texts, events);
  const count = bubbles.length;

  useLayoutEffect(() => {
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);

  return (
    <section class="phone" aria-label="The patient's phone">
      <div class="holder">
        <label for="patient">Phone of</label>
        <select
          id="patient"
          value={patient.patientId}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {patients.map((one) => (
            <option key={one.patientId} value={one.patientId}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="screen">
        <p class="with">
          <strong>{patient.clinicName}</strong>
          <span>{patient.clinicNumber}</span>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <div class="bubbles" ref={list} role="log" aria-label="Texts" tabIndex={0}>
          {count === 0 && <p class="quiet">No texts yet. The invitation arrives in a moment.</p>}
          {byDay(bubbles, patient.timeZone).map(([day, ofDay]) => (
            <section key={day} aria-label={day}>
              <h3>{day}</h3>
              {ofDay.map((bubble) => (
                <p key={bubble.key} class={bubble.mine ? 'bubble mine' : 'bubble'}>
                  <span class="hidden">{bubble.mine ? patient.firstName : patient.clinicName}: </span>
                  {bubble.body}
                  <time dateTime={bubble.at}>{timeOf(bubble.at, patient.timeZone)}</time>
                </p>
              ))}
            </section>
          ))}
        </div>
        <Composer name={patient.firstName} busy={busy} onSend={onSend} />
      </div>
    </section>
  );
}
