import { useMemo } from 'preact/hooks';
import { CauseList } from './causes/cause-list.tsx';
import { groupByCause } from './causes/group-by-cause.ts';
import { Phone } from './phone.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import { type Patient, stack } from './stack.ts';
import { StoryBar } from './story/story-bar.tsx';
import { useStory } from './story/use-story.ts';
import { TimeBar } from './time-bar.tsx';
import type { useStack } from './use-stack.ts';

interface OnePatientProps {
  readonly patient: Patient;
  readonly shown: ReturnType<typeof useStack>;
  readonly busy: string | null;
  readonly onChoose: (patientId: string) => void;
  readonly onRun: (what: string, work: () => Promise<unknown>) => Promise<void>;
}

/** One patient: stories to set going, the clock, the phone, the plan, and what Ebb did. */
export function OnePatient({ patient, shown, busy, onChoose, onRun }: OnePatientProps) {
  const { causes, events, runs, now } = shown;
  const groups = useMemo(() => groupByCause(causes, events, runs), [causes, events, runs]);
  const marks = useMemo(() => events.flatMap(({ mark }) => (mark === undefined ? [] : [mark])), [events]);
  const lastScore = marks.findLast((mark) => mark.kind === 'score');
  const teller = useStory(patient, lastScore, shown.refresh);
  const disabled = busy !== null || teller.running !== null;
  const next = shown.coming.find(({ patientId }) => patientId === patient.patientId);
  return (
    <>
      <StoryBar patient={patient} groups={groups} teller={teller} busy={disabled} />
      <PlanPanel patient={patient} marks={marks} plan={shown.plan} />
      <Phone
        patients={shown.patients ?? []}
        patient={patient}
        texts={shown.texts}
        events={events}
        busy={disabled}
        onChoose={onChoose}
        onSend={(body) =>
          onRun('Sending', async () => {
            await stack.send(patient, body);
            await stack.settle();
          })
        }
      />
      <TimeBar
        now={now}
        zone={patient.timeZone}
        next={next}
        busy={busy}
        disabled={disabled}
        onMove={(what, move) => void onRun(what, move)}
      />
      {now !== null && <CauseList patient={patient} groups={groups} coming={shown.coming} now={now} />}
    </>
  );
}
