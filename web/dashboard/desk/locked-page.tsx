import { useEffect, useState } from 'preact/hooks';
import type { WaitingAnswer } from '../../../shared/staff-contract/waiting.ts';
import type { Api } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import type { SignIn } from '../sign-in.ts';
import { SignInPage } from '../start-pages.tsx';
import { counted, words } from '../words.ts';

const everyMs = 15_000;

/** How many are in a crisis; what cannot be read leaves what was read before. */
function useCrises(api: Api): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const ask = (): void => {
      api.read<WaitingAnswer>('/waiting').then(
        ({ crises }) => setCount(crises.length),
        () => {},
      );
    };
    ask();
    const timer = setInterval(ask, everyMs);
    return () => clearInterval(timer);
  }, [api]);
  return count;
}

/** A locked desk: it says that somebody is in danger, since that cannot wait for a lunch to end, and not who. */
export function LockedPage({ api, signIn }: { api: Api; signIn: SignIn }) {
  const count = useCrises(api);
  return (
    <SignInPage signIn={signIn} why="locked">
      <div role="alert">
        {count > 0 && (
          <p class="note note-bad">
            <Icon name="alarm" />
            <span>
              {counted(words.app.crisisBar, count)}. {words.desk.lockedCrisis}
            </span>
          </p>
        )}
      </div>
    </SignInPage>
  );
}
