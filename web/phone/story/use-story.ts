import { useRef, useState } from 'preact/hooks';
import { momentOf } from '../moments.ts';
import { type Patient, stack } from '../stack.ts';
import type { CauseGroup } from '../causes/group-by-cause.ts';
import { type HardText, hardText } from './hard-texts.ts';
import { afterStep, nextStep, type Step, type Story, type StoryKind } from './next-step.ts';

/** So long each step stands before the next, so that an eye can follow. */
const stepMs = 600;

/** A score to begin a story with where none was given yet. */
const anyScore = 6;

/** What the page tells of a story. */
export interface Told {
  readonly running: StoryKind | 'hard' | null;
  /** The step under way, or how it ended. */
  readonly words: string | null;
  /** The hard text that was sent last, and the newest commit before it. */
  readonly sent: { readonly text: HardText; readonly after: number } | null;
  /** The hard text that comes next. */
  readonly hard: HardText;
}

export interface StoryTeller extends Told {
  readonly tell: (kind: StoryKind) => Promise<void>;
  readonly sendHard: (newest: Pick<CauseGroup, 'seq'> | undefined) => Promise<void>;
  readonly stop: () => void;
}

function wordsOf(step: Step, { firstName, timeZone }: Patient): string {
  if (step.do === 'end') return step.words;
  if (step.do === 'write') return `${firstName} writes “${step.body}”.`;
  return `The clock goes to ${momentOf(step.to, timeZone)}: ${step.what.replace(/^./, (letter) => letter.toLowerCase())}.`;
}

/** Plays stories on one patient's phone, step by step, each through the same control as the buttons of the clock. */
export function useStory(
  patient: Patient,
  last: { readonly date: string; readonly score: number } | undefined,
  refresh: () => Promise<void>,
): StoryTeller {
  const [running, setRunning] = useState<Told['running']>(null);
  const [words, setWords] = useState<string | null>(null);
  const [sent, setSent] = useState<Told['sent']>(null);
  const [turn, setTurn] = useState(0);
  const stopped = useRef(false);
  // A story that is under way sees the score that came in since.
  const lastScore = useRef(last);
  lastScore.current = last;

  async function take(step: Step): Promise<void> {
    if (step.do === 'write') await stack.send(patient, step.body);
    if (step.do === 'move') await stack.moveTo(step.to);
    await stack.settle();
    await refresh();
  }

  async function run(what: NonNullable<Told['running']>, work: () => Promise<void>): Promise<void> {
    stopped.current = false;
    setRunning(what);
    setSent(null);
    try {
      await work();
    } catch (error) {
      setWords(error instanceof Error ? error.message : String(error));
    }
    setRunning(null);
  }

  async function look() {
    const [patients, { coming, plan, now }] = await Promise.all([
      stack.patients(),
      stack.nextOf(patient.patientId),
    ]);
    const status =
      patients.find(({ patientId }) => patientId === patient.patientId)?.status ?? patient.status;
    const scoredOn = lastScore.current?.date ?? null;
    return plan === null ? null : { status, plan, now, scoredOn, coming: coming[0] };
  }

  return {
    running,
    words,
    sent,
    hard: hardText(turn),
    tell: (kind) =>
      run(kind, async () => {
        let seen = await look();
        let story: Story = {
          kind,
          name: patient.firstName,
          autoimmune: patient.condition === 'autoimmune',
          from: seen?.plan.phase ?? null,
          score: lastScore.current?.score ?? anyScore,
          answers: 0,
        };
        for (; seen !== null; seen = await look()) {
          if (stopped.current) return setWords('Stopped: the clock stands.');
          const step = nextStep(story, seen);
          setWords(wordsOf(step, patient));
          if (step.do === 'end') return;
          await take(step);
          story = afterStep(story, step);
          await new Promise((resolve) => setTimeout(resolve, stepMs));
        }
      }),
    sendHard: (newest) =>
      run('hard', async () => {
        const text = hardText(turn);
        setWords(`${patient.firstName} writes “${text.body}”.`);
        await stack.send(patient, text.body);
        await stack.settle();
        await refresh();
        setWords(null);
        setSent({ text, after: newest?.seq ?? 0 });
        setTurn(turn + 1);
      }),
    stop: () => {
      stopped.current = true;
    },
  };
}
