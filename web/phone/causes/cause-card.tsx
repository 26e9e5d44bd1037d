import { momentOf } from '../moments.ts';
import type { CauseGroup, Ran } from './group-by-cause.ts';
import { readAs } from './reading-words.ts';

const kinds: Readonly<Record<CauseGroup['kind'], string>> = { text: 'Text', clock: 'Clock', staff: 'Staff' };

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Milliseconds as far as they say something. */
function inMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function WhatRan({ ran }: { ran: readonly Ran[] }) {
  const sum = (of: (one: Ran) => number) => ran.reduce((total, one) => total + of(one), 0);
  const shared = Math.max(...ran.map(({ patients }) => patients));
  return (
    <details
      class="ran"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>
        {counted(ran.length, 'function')},{' '}
        {counted(
          sum(({ reads }) => reads),
          'read',
        )}
        ,{' '}
        {counted(
          sum(({ writes }) => writes),
          'write',
        )}
        , {inMs(sum(({ ms }) => ms))}
      </summary>
      <table>
        <caption class="hidden">What ran, as the local runtime measured it</caption>
        <thead>
          <tr>
            <th scope="col">function</th>
            <th scope="col">reads</th>
            <th scope="col">writes</th>
            <th scope="col">time</th>
          </tr>
        </thead>
        <tbody>
          {ran.map(({ functionName, times, reads, writes, ms, failed }) => (
            <tr key={functionName}>
              <th scope="row">
                {functionName}
                {times > 1 && ` × ${times}`}
                {failed && ' (failed)'}
              </th>
              <td>{reads}</td>
              <td>{writes}</td>
              <td>{inMs(ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shared > 1 && <p class="quiet">Some of it ran for {shared} patients at once and is counted whole.</p>}
    </details>
  );
}

/** One cause: what it was, what came of it, what ran, and why the patient heard nothing. */
export function CauseCard({ group, zone }: { group: CauseGroup; zone: string }) {
  const { kind, title, said, read, rows, ran, silent, at } = group;
  return (
    <li class={`cause cause-${kind}`}>
      <p class="cause-head">
        <span class="kind">{kinds[kind]}</span>
        <time dateTime={at}>{momentOf(at, zone)}</time>
      </p>
      <h3>
        {title}
        {said !== null && (
          <>
            {' '}
            <q>{said}</q>
          </>
        )}
      </h3>
      {read !== null && (
        <p class="read-as">
          Read as <strong>{readAs(read)}</strong>.
        </p>
      )}
      <ul>
        {rows
          .filter(({ event, words }) => event !== 'text-received' && words !== title)
          .map(({ event, words, seq }, place) => (
            <li key={`${seq}-${place}`} class={`event event-${event}`}>
              {words}
            </li>
          ))}
      </ul>
      {silent !== null && (
        <p class="silent">
          <strong>No text:</strong> {silent}
        </p>
      )}
      {ran.length > 0 && <WhatRan ran={ran} />}
    </li>
  );
}
