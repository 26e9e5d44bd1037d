import { useEffect } from 'preact/hooks';
import type { ErasureReceipt } from '../../../shared/staff-contract/erasure.ts';
import { useApp, useClinic } from '../app-context.ts';
import { dateAndTime } from '../moments.ts';
import { PageHead } from '../parts/page-head.tsx';
import { words } from '../words.ts';

/** What an erasure removed and what stays, to be kept by the clinic. */
export function Receipt({ receipt }: { receipt: ErasureReceipt }) {
  const { tell } = useApp();
  const { timeZone } = useClinic();
  useEffect(() => document.getElementById('page-title')?.focus(), []);
  const { actions } = words;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(JSON.stringify(receipt, null, 2));
    tell(actions.copied);
  };
  return (
    <>
      <PageHead title={actions.erasedTitle} lead={actions.erasedWhat} />
      <section class="panel receipt" aria-labelledby="receipt-title">
        <h2 id="receipt-title">{actions.receipt}</h2>
        <p>
          {dateAndTime(receipt.erasedAt, timeZone)} · {receipt.patientId}
        </p>
        <ul>
          {receipt.kept.map(({ what, why, until }) => (
            <li key={what}>
              <strong>{what}</strong> {why}
              {until !== undefined && <> ({dateAndTime(until, timeZone)})</>}
            </li>
          ))}
        </ul>
        <div class="button-row">
          <button type="button" class="button" onClick={() => void copy()}>
            {actions.copy}
          </button>
          <a class="button" href="#/patients">
            {words.patient.back}
          </a>
        </div>
      </section>
    </>
  );
}
