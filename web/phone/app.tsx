import { useEffect, useState } from 'preact/hooks';
import { OnePatient } from './one-patient.tsx';
import { useStack } from './use-stack.ts';

function Nobody() {
  return (
    <section class="empty">
      <h2>Nobody is enrolled yet</h2>
      <p>
        Make a first clinic with <code>npm run clinic:create -- --help</code>, or stop Ebb and begin anew with
        the demo clinic: <code>npm start -- --fresh --demo</code>.
      </p>
    </section>
  );
}

/** The first page: a patient's phone, the plan as it moves, and what the system did about each text. */
export function App() {
  // Whose phone it is stands in the address, so that who comes back from the dashboard holds the same one.
  const [chosen, choose] = useState<string | null>(location.hash.slice(1) || null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const shown = useStack(chosen);
  const { patients, patient } = shown;

  const holding = patient?.patientId;
  useEffect(() => {
    if (holding !== undefined) history.replaceState(null, '', `#${holding}`);
  }, [holding]);

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
          <img src="./icon.svg" alt="" width="36" height="36" />
          <span>Ebb</span>
        </h1>
        <p class="what">
          Ebb asks a massage clinic’s chronic-pain patients by text how they are, and spaces their sessions
          out as the pain ebbs.
        </p>
        <a class="to-dashboard" href="/app/">
          Dashboard
        </a>
      </header>
      {(failure ?? shown.problem) !== null && (
        <p class="problem" role="alert">
          {failure ?? shown.problem}
        </p>
      )}
      <main class={patient === undefined ? undefined : 'sides'}>
        {patients !== null && patient === undefined && <Nobody />}
        {patient !== undefined && (
          <OnePatient
            key={patient.patientId}
            patient={patient}
            shown={shown}
            busy={busy}
            onChoose={choose}
            onRun={run}
          />
        )}
      </main>
    </>
  );
}
