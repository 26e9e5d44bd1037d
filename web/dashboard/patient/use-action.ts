import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import { useApp } from '../app-context.ts';
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

/** Sends one write about the patient, says that it was done, and closes the dialog. */
export function useAction({ patient, onDone }: ActionProps): Sending & {
  act: (method: Method, path: string, body: unknown, done: string) => void;
} {
  const { tell } = useApp();
  const sending = useSend();
  const run = async (method: Method, path: string, body: unknown, done: string): Promise<void> => {
    const answer = await sending.send<unknown>(method, `/patients/${patient.patientId}${path}`, body);
    if (answer === null) return;
    tell(done);
    onDone();
  };
  return { ...sending, act: (method, path, body, done) => void run(method, path, body, done) };
}
