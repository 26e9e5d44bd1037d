/** Outcomes by group, and who was not counted. */
import type { GroupOutcomes, OutcomesAnswer, Share } from '../../../shared/staff-contract/outcomes.ts';
import { Scroller } from '../parts/scroller.tsx';
import { fill, words } from '../words.ts';

const { outcomes: said } = words;

function ShareCell({ share }: { share: Share | null }) {
  if (share === null || share.shown === null) return <td class="number">{said.noValue}</td>;
  return (
    <td class="number">
      {share.shown.percent}%{' '}
      <span class="soft">
        ({share.shown.low}–{share.shown.high})
      </span>
    </td>
  );
}

function Row({ name, outcomes }: { name: string; outcomes: GroupOutcomes | null }) {
  if (outcomes === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={6} class="soft">
          {said.suppressed}
        </td>
      </tr>
    );
  }
  const { meanChange, responseRate } = outcomes;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{outcomes.patients}</td>
      <ShareCell share={outcomes.responders30} />
      <ShareCell share={outcomes.responders50} />
      <td class="number">{meanChange === null ? said.noValue : meanChange.shown.mean.replace('-', '−')}</td>
      <td class="number">
        {responseRate === null || responseRate.shown === null ? said.noValue : `${responseRate.shown}%`}
      </td>
      <ShareCell share={outcomes.stillInCare} />
    </tr>
  );
}

export function GroupTable<Key extends string>({
  id,
  title,
  what,
  groups,
  nameOf,
}: {
  id: string;
  title: string;
  /** How to read it, where that is not plain. */
  what?: string;
  groups: readonly { readonly key: Key; readonly outcomes: GroupOutcomes | null }[];
  nameOf: (key: Key) => string;
}) {
  if (groups.length === 0) return null;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {what !== undefined && <p class="lead">{what}</p>}
      <Scroller labelledBy={id}>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{said.group}</th>
              <th scope="col">{said.patients}</th>
              <th scope="col">{said.responders30}</th>
              <th scope="col">{said.responders50}</th>
              <th scope="col">{said.meanChange}</th>
              <th scope="col">{said.responseRate}</th>
              <th scope="col">{said.stillInCare}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, outcomes }) => (
              <Row key={key} name={nameOf(key)} outcomes={outcomes} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

export function Exclusions({ excluded }: { excluded: OutcomesAnswer['excluded'] }) {
  return (
    <section class="panel" aria-labelledby="excluded-title">
      <h2 id="excluded-title">{said.exclusions}</h2>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{said.reason}</th>
            <th scope="col">{said.patients}</th>
          </tr>
        </thead>
        <tbody>
          {excluded.map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">{fill(said.exclusionWords[reason], {})}</th>
              <td class="number">{count ?? said.suppressed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
