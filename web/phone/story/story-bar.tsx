import type { CauseGroup } from '../causes/group-by-cause.ts';
import { readAs, whatCameOf } from '../causes/reading-words.ts';
import type { Patient } from '../stack.ts';
import type { StoryTeller } from './use-story.ts';

interface StoryBarProps {
  readonly patient: Patient;
  readonly groups: readonly CauseGroup[];
  readonly teller: StoryTeller;
  readonly busy: boolean;
}

/** How the hard text that was sent last was read. */
function Reading({ teller, groups }: Pick<StoryBarProps, 'teller' | 'groups'>) {
  const { sent } = teller;
  if (sent === null) return null;
  const group = groups.find(({ seq, said }) => seq > sent.after && said === sent.text.body);
  if (group === undefined || group.read === null) return null;
  return (
    <p class="reading">
      <q>{sent.text.body}</q> ({sent.text.why}) was read as <strong>{readAs(group.read)}</strong>.{' '}
      <span class="quiet">{whatCameOf(group).join(' ')}</span>
    </p>
  );
}

/** Three stories to set going. */
export function StoryBar({ patient, groups, teller, busy }: StoryBarProps) {
  const whom = patient.pronoun ?? patient.firstName;
  const { running, words } = teller;
  return (
    <section class="stories" aria-label="Stories">
      <div class="story-buttons">
        <button
          type="button"
          class="story story-better"
          aria-disabled={busy}
          onClick={() => busy || void teller.tell('better')}
        >
          <strong>Make {whom} better</strong>
          <small>scores fall, week by week</small>
        </button>
        <button
          type="button"
          class="story story-flare"
          aria-disabled={busy}
          onClick={() => busy || void teller.tell('flare')}
        >
          <strong>Make it flare</strong>
          <small>pain rises over a night</small>
        </button>
        <button
          type="button"
          class="story story-hard"
          aria-disabled={busy}
          onClick={() => busy || void teller.sendHard(groups.at(-1))}
        >
          <strong>Send something hard</strong>
          <small>“{teller.hard.body}”</small>
        </button>
      </div>
      <div class="told" aria-live="polite">
        {words === null && teller.sent === null && (
          <p class="quiet">
            Three stories to set going on {patient.firstName}’s phone. Or write on it yourself, and move the
            clock.
          </p>
        )}
        {words !== null && (
          <p class={running === null ? 'told-end' : 'told-step'}>
            {words}
            {running !== null && running !== 'hard' && (
              <button type="button" class="stop" onClick={teller.stop}>
                Stop
              </button>
            )}
          </p>
        )}
        <Reading teller={teller} groups={groups} />
      </div>
    </section>
  );
}
