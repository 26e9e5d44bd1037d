import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
import { type Draft, useDraft } from '../use-draft.ts';
import { type Sending, useSend } from '../use-send.ts';

/** What every dialog about a patient gets. */
export interface ActionProps {
  readonly patient: PatientAnswer;
  /** The patient's own day. */
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Sends one write about the patient, says that it was done, and closes the dialog; until then what is typed is kept by
 * `name` and patient.
 */
export function useAction(
  { patient, onDone }: ActionProps,
  name: string,
): Sending & {
  draft: Draft;
  act: (method: Method, path: string, body: unknown, done: string) => void;
} {
  const { tell } = useApp();
  const sending = useSend();
  const draft = useDraft(`${name} ${patient.patientId}`);
  const run = async (method: Method, path: string, body: unknown, done: string): Promise<void> => {
    const answer = await sending.send<unknown>(method, `/patients/${patient.patientId}${path}`, body);
    if (answer === null) return;
    draft.forget();
    tell(done);
    onDone();
  };
  return { ...sending, draft, act: (method, path, body, done) => void run(method, path, body, done) };
}
