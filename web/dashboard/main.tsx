import './styles/main.css';
import { render } from 'preact';
import { createApi } from './api/client.ts';
import { App } from './app.tsx';
import { loadConfig } from './config.ts';
import { createIdle } from './desk/idle.ts';
import { LockedPage } from './desk/locked-page.tsx';
import { watchDesk } from './desk/watch-desk.ts';
import { importRunner } from './import/import-run.ts';
import { type SignIn, startSignIn } from './sign-in.ts';
import { NoClinic, NoConfig, SignInPage } from './start-pages.tsx';
import { chosenTheme, showTheme } from './theme.ts';

const root = document.getElementById('ebb');

function showApp(apiUrl: string, signIn: SignIn, into: Element): void {
  const session = signIn.session();
  if (session === null) {
    const why = signIn.isLocked() ? 'locked' : 'came';
    const page =
      signIn.token() === null ? <SignInPage signIn={signIn} why={why} /> : <NoClinic signIn={signIn} />;
    render(page, into);
    return;
  }
  const api = createApi({
    apiUrl,
    clinicId: session.clinicId,
    token: signIn.token,
    onSignedOut: () => {
      stopWatching();
      render(<SignInPage signIn={signIn} why={signIn.isLocked() ? 'locked' : 'ended'} />, into);
    },
  });
  const stopWatching = watchDesk(createIdle(localStorage), isWorking, () => {
    signIn.lock();
    render(<LockedPage api={api} signIn={signIn} />, into);
  });
  const signOut = (): void => {
    stopWatching();
    void signIn.end();
  };
  render(<App api={api} session={session} signOut={signOut} />, into);
}

/** The API's own page stands at `/api`, for who writes programs and may have no account here. */
const isReference = /\/api\/?$/.test(location.pathname);

/** An import that goes on in the background is not ended for that nobody watches it. */
function isWorking(): boolean {
  return importRunner.current()?.state === 'running';
}

async function start(into: Element): Promise<void> {
  showTheme(chosenTheme());
  const config = await loadConfig().catch(() => null);
  if (config === null) {
    render(<NoConfig />, into);
    return;
  }
  if (isReference) {
    const { ReferencePage } = await import('./reference/reference-page.tsx');
    render(<ReferencePage documentUrl={`${config.apiUrl}/openapi.json`} />, into);
    return;
  }
  const signIn = await startSignIn(config);
  if (signIn !== null) showApp(config.apiUrl, signIn, into);
}

if (root !== null) void start(root);
