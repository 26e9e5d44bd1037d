import './styles/main.css';
import { render } from 'preact';
import { createApi } from './api/client.ts';
import { App } from './app.tsx';
import { loadConfig } from './config.ts';
import { type SignIn, startSignIn } from './sign-in.ts';
import { NoClinic, NoConfig, SignInPage } from './start-pages.tsx';
import { chosenTheme, showTheme } from './theme.ts';

const root = document.getElementById('ebb');

function showApp(apiUrl: string, signIn: SignIn, into: Element): void {
  const session = signIn.session();
  if (session === null) {
    render(signIn.token() === null ? <SignInPage signIn={signIn} /> : <NoClinic signIn={signIn} />, into);
    return;
  }
  const api = createApi({
    apiUrl,
    clinicId: session.clinicId,
    token: signIn.token,
    onSignedOut: () => render(<SignInPage signIn={signIn} ended />, into),
  });
  render(<App api={api} session={session} signOut={() => void signIn.end()} />, into);
}

/** The API's own page stands at `/api`, for who writes programs and may have no account here. */
const isReference = /\/api\/?$/.test(location.pathname);

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
  showApp(config.apiUrl, await startSignIn(config), into);
}

if (root !== null) void start(root);
