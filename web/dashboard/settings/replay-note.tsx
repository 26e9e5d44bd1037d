/** What a change of the protocol would have made of the clinic's own patients, before it is saved. */
import { useMemo } from 'preact/hooks';
import { cadence } from '../../../shared/domain/plan/phase-words.ts';
import type { ReplayAnswer } from '../../../shared/staff-contract/replay.ts';
import { useClinic } from '../app-context.ts';
import { patientPlace } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';
import { fullNameOf } from '../who.ts';
import { counted, fill, words } from '../words.ts';
import type { EditedSettings } from './edited.ts';

const { settings: said } = words;
const pauseMs = 600;
const mostShown = 12;

type Otherwise = ReplayAnswer['otherwise'][number];

function often(phase: Otherwise['now']): string {
  return phase === null ? words.intake : cadence[phase];
}

function PlansOtherwise({ otherwise }: Pick<ReplayAnswer, 'otherwise'>) {
  const more = otherwise.length - mostShown;
  return (
    <ul>
      {otherwise.slice(0, mostShown).map((each) => (
        <li key={each.patientId}>
          <a href={patientPlace(each.patientId)}>{fullNameOf(each)}</a>{' '}
          {each.now === each.instead
            ? said.replaySame
            : fill(said.replayTo, {
                now: often(each.now),
                instead: often(each.instead),
              })}
        </li>
      ))}
      {more > 0 && <li>{counted(said.replayMore, more)}</li>}
    </ul>
  );
}

/** Says it of the protocol as it is being changed, once nothing is typed any more. */
export function ReplayNote({ protocol }: { protocol: EditedSettings['protocol'] }) {
  const { clinic } = useClinic();
  const settled = useSettled(JSON.stringify(protocol), pauseMs);
  const isChanged = clinic !== null && settled !== '' && settled !== JSON.stringify(clinic.protocol);
  const question = useMemo(
    () =>
      isChanged ? { path: '/protocol/replay', body: { protocol: JSON.parse(settled) as object } } : null,
    [isChanged, settled],
  );
  const { data, problem, loading } = useAnswer<ReplayAnswer>(question);
  if (question === null) return null;
  return (
    <div class="replay" role="status">
      {loading && <p class="soft">{said.replayLooking}</p>}
      {problem !== null && <p class="soft">{said.replayCannot}</p>}
      {data !== null && data.moved === 0 && <p>{fill(said.replayNone, { patients: data.patients })}</p>}
      {data !== null && data.moved > 0 && (
        <details>
          <summary>{fill(said.replay, { moved: data.moved, patients: data.patients })}</summary>
          {data.more && <p class="soft">{said.replayFirst}</p>}
          <PlansOtherwise otherwise={data.otherwise} />
        </details>
      )}
    </div>
  );
}
