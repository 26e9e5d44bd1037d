/** What is seen before anybody is signed in. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mark } from './parts/mark.tsx';
import type { SignIn } from './sign-in.ts';
import { words } from './words.ts';

function StartPage({ title, children }: { title: string; children: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · ${words.app.name}`;
  }, [title]);
  return (
    <main class="start-page">
      <Mark size={56} />
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** Why somebody stands before the sign-in: they came, their session was over while they worked, or nobody was there. */
export type Why = 'came' | 'ended' | 'locked';

const titles = {
  came: [words.start.signInTitle, words.start.signInWhat],
  ended: [words.start.endedTitle, words.start.endedWhat],
  locked: [words.start.lockedTitle, words.start.lockedWhat],
} as const satisfies Record<Why, readonly string[]>;

/** Where a person signs in. */
export function SignInPage({
  signIn,
  why = 'came',
  children,
}: {
  signIn: SignIn;
  why?: Why;
  children?: ComponentChildren;
}) {
  const [failed, setFailed] = useState(false);
  const [title, what] = titles[why];
  return (
    <StartPage title={title}>
      <p class="lead">{what}</p>
      {children}
      {failed && (
        <p class="note note-bad" role="alert">
          {words.start.signInFailed}
        </p>
      )}
      <button
        type="button"
        class="button primary large"
        onClick={() => void signIn.begin().catch(() => setFailed(true))}
      >
        {words.start.signIn}
      </button>
    </StartPage>
  );
}

export function NoClinic({ signIn }: { signIn: SignIn }) {
  return (
    <StartPage title={words.start.noClinicTitle}>
      <p class="lead">{words.start.noClinic}</p>
      <button type="button" class="button" onClick={() => void signIn.end()}>
        {words.app.signOut}
      </button>
    </StartPage>
  );
}

export function NoConfig() {
  return (
    <StartPage title={words.start.configTitle}>
      <p class="lead">{words.start.config}</p>
    </StartPage>
  );
}
