import { useState } from 'preact/hooks';
import type { ErasureReceipt } from '../../../shared/staff-contract/erasure.ts';
import type { InboxAnswer } from '../../../shared/staff-contract/inbox.ts';
import type { PatientAnswer, PatientRow } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { kindOf } from '../attention.ts';
import { localDateOf } from '../moments.ts';
import { DeskActions } from '../parts/desk-actions.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Failed, Loading, Stale } from '../parts/states.tsx';
import { useDealt } from '../parts/use-dealt.ts';
import { Reasons } from '../parts/reasons.tsx';
import type { ReadingAnswer } from '../../../shared/staff-contract/readings.ts';
import { useAnswer } from '../use-answer.ts';
import { words } from '../words.ts';
import { ActionBar } from './action-bar.tsx';
import { ActionDialog, type OpenAction } from './action-dialog.tsx';
import { CarePanel } from './care-panel.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { Conversation } from './conversation.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { PatientHead } from './patient-head.tsx';
import { NextTextPanel, PlanPanel } from './plan-panel.tsx';
import { Receipt } from './receipt.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { useCareRecords } from './use-care-records.ts';
import { TakeBackPanel } from './take-back-panel.tsx';
import { useEveryPage } from './use-every-page.ts';
import { useHistory } from './use-history.ts';

const everyMs = 5_000;
const mostTexts = 100;

function Needs({ patient, onChanged }: { patient: PatientRow; onChanged: () => void }) {
  const dealt = useDealt();
  const unread = patient.attention.some(({ kind }) => kind === 'unread');
  const inbox = useAnswer<InboxAnswer>(unread ? `/inbox?limit=${mostTexts}` : null, everyMs);
  const items = dealt.unread(inbox.data?.items ?? []);
  if (patient.attention.length === 0) return null;
  return (
    <section class="panel panel-needs" aria-labelledby="needs-title">
      <h2 id="needs-title">{words.patient.needs}</h2>
      <Reasons
        patient={patient}
        texts={items.filter(({ patientId, done }) => patientId === patient.patientId && done === null)}
        dealt={{
          ...dealt,
          read: (id) => {
            dealt.read(id);
            onChanged();
          },
          took: (row) => {
            dealt.took(row);
            onChanged();
          },
        }}
      />
      <DeskActions
        patient={patient}
        urgent={patient.attention.some(({ kind }) => kindOf(kind).urgency === 'now')}
        onRow={onChanged}
      />
    </section>
  );
}

/** One patient: how it goes, why the plan is what it is, and everything staff can do. */
export function PatientPage({ patientId }: { patientId: string }) {
  const { api } = useApp();
  const path = `/patients/${encodeURIComponent(patientId)}`;
  const { data: patient, problem, reload } = useAnswer<PatientAnswer>(path, everyMs);
  const history = useHistory(patientId, patient?.counts.commits ?? null);
  const care = useCareRecords(patientId, patient?.counts.commits ?? null);
  const course = useEveryPage<'readings', ReadingAnswer>(
    patientId,
    'readings',
    patient?.counts.commits ?? null,
  );
  const [open, setOpen] = useState<OpenAction | null>(null);
  const [receipt, setReceipt] = useState<ErasureReceipt | null>(null);

  if (receipt !== null) return <Receipt receipt={receipt} />;
  if (patient === null) {
    return (
      <>
        <PageHead title={words.pages.patient} />
        {problem === null ? <Loading lines={8} /> : <Failed problem={problem} again={reload} />}
      </>
    );
  }
  const today = localDateOf(api.now(), patient.timeZone);
  return (
    <>
      <PatientHead patient={patient} />
      <Stale problem={problem} />
      <ActionBar patient={patient} onAction={(action) => setOpen({ action })} />
      <div class="patient-grid">
        <div class="patient-main">
          {patient.status === 'discharged' && <TakeBackPanel patient={patient} />}
          <Needs patient={patient} onChanged={reload} />
          <ChartPanel
            patient={patient}
            events={history.events}
            hasEarlier={history.hasEarlier}
            records={care.records}
            readings={course.items}
            today={today}
            onVoid={(date) => setOpen({ action: 'void', date })}
          />
          <PlanPanel patient={patient} onAction={(action) => setOpen({ action })} onChanged={reload} />
        </div>
        <div class="patient-side">
          <NextTextPanel patient={patient} />
          <Conversation patient={patient} history={history} onChanged={reload} />
          <DetailsPanel patient={patient} onEdit={() => setOpen({ action: 'edit' })} />
        </div>
        <div class="patient-rest">
          <SessionsPanel
            patient={patient}
            today={today}
            onChanged={reload}
            onEdit={(session) => setOpen({ action: 'session', session })}
          />
          <CarePanel patient={patient} care={care} today={today} onChanged={reload} />
          <HistoryPanel history={history} timeZone={patient.timeZone} language={patient.language} />
        </div>
      </div>
      {open !== null && (
        <ActionDialog
          open={open}
          patient={patient}
          today={today}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            reload();
          }}
          onErased={(erased) => {
            setOpen(null);
            setReceipt(erased);
          }}
        />
      )}
    </>
  );
}
