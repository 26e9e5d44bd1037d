import { useState } from 'preact/hooks';
import { Happenings } from './happenings.tsx';
import { Phone } from './phone.tsx';
import { stack } from './stack.ts';
import { TimeBar } from './time-bar.tsx';
import { useStack } from './use-stack.ts';

function Nobody() {
  return (
    <main class="empty">
      <h2>Nobody is enrolled yet</h2>
      <p>
        Make a first clinic with <code>npm run clinic:create -- --help</code>, or stop Ebb and begin anew with
        the demo clinic: <code>npm start -- --fresh --demo</code>.
      </p>
    </main>
  );
}

/** The first page: a patient's phone, what the system did about it, and the clock. */
export function App() {
  const [chosen, choose] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const shown = useStack(chosen);
  const { patients, now } = shown;
  const patient = patients?.find((one) => one.patientId === chosen) ?? patients?.[0];
  const zone = patient?.timeZone ?? 'UTC';

  async function run(what: string, work: () => Promise<unknown>): Promise<void> {
    setBusy(what);
    setFailure(null);
    try {
      await work();
      await shown.refresh();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(null);
  }

  return (
    <>
      <header class="top">
        <h1 class="brand">
          <img src="./icon.svg" alt="" width="32" height="32" />
          <span>Ebb</span>
        </h1>
        <TimeBar
          now={now}
          zone={zone}
          coming={shown.coming}
          patientId={patient?.patientId ?? null}
          busy={busy}
          onMove={(what, move) => void run(what, move)}
        />
        <a class="to-dashboard" href="/app/">
          Dashboard
        </a>
      </header>
      {(failure ?? shown.problem) !== null && (
        <p class="problem" role="alert">
          {failure ?? shown.problem}
        </p>
      )}
      {patients !== null && patient === undefined && <Nobody />}
      {patients !== null && patient !== undefined && now !== null && (
        <main class="sides">
          <Phone
            key={patient.patientId}
            patients={patients}
            patient={patient}
            texts={shown.texts}
            events={shown.events}
            busy={busy !== null}
            onChoose={choose}
            onSend={(body) =>
              run('Sending', async () => {
                await stack.send(patient, body);
                await stack.settle();
              })
            }
          />
          <Happenings patient={patient} events={shown.events} coming={shown.coming} now={now} />
        </main>
      )}
    </>
  );
}
