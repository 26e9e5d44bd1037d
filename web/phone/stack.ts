/** What the page asks of the local stack's control API. */

/** A patient whose phone can be held. */
export interface Patient {
  readonly patientId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicNumber: string;
  readonly firstName: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly status: string;
  readonly phase: string | null;
  readonly condition: string;
}

/** A text that reached the phone. */
export interface ReceivedText {
  readonly id: string;
  readonly body: string;
  readonly at: string;
  readonly segments: number;
}

/** One thing that the system did. */
export interface Happened {
  readonly seq: number;
  readonly at: string;
  readonly words: string;
  /** The patient's own words, where that is what happened. */
  readonly said?: string;
}

/** One thing that will happen by itself. */
export interface Coming {
  readonly at: string;
  readonly what: string;
  readonly patientId: string | null;
  readonly firstName: string | null;
  readonly reconcile: boolean;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(
    `/_local/${path}`,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new Error((answer as { detail?: string }).detail ?? `The stack answered ${response.status}.`);
}

const query = (values: Record<string, string>) => new URLSearchParams(values).toString();

export const stack = {
  patients: () => ask<Patient[]>('patients'),
  texts: (phone: string) => ask<ReceivedText[]>(`texts?${query({ to: phone })}`),
  events: (patientId: string, after: number) =>
    ask<{ events: Happened[]; last: number }>(`events?${query({ patient: patientId, after: `${after}` })}`),
  next: () => ask<{ now: string; coming: Coming[] }>('next'),
  send: (patient: Patient, body: string) =>
    ask<{ messageId: string }>('inbound', { from: patient.phone, to: patient.clinicNumber, body }),
  settle: () => ask<{ now: string }>('settle', {}),
  advance: (duration: string) => ask<{ now: string }>('clock', { advance: duration }),
  moveTo: (to: string) => ask<{ now: string }>('clock', { to }),
};
