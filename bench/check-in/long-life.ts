import { createHash } from 'node:crypto';
import { localDate } from '../../shared/domain/local-time.ts';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';
import { type Random, seeded } from '../../test/simulation/random.ts';
import { type Story, tell, testSettings } from '../../test/support/patient-story.ts';
import { textOf160 } from './texts.ts';

const weekly = { weekly: 7, flare: 7, biweekly: 7, monthly: 7 };

export const lifeClinic = {
  ...testSettings,
  clinicId: 'harbor-massage-olympia',
  protocol: { ...defaultProtocol, checkInDays: weekly },
};

/** Ids, causes and words as random as real ones, the same in each run. */
function hashOf(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}

export function uuidOf(value: string): string {
  const hex = hashOf(value).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

function causeOf(value: string): string {
  return hashOf(value).subarray(0, 8).toString('base64url');
}

/** What a busy clinic does about a patient in a week: five requests, each with an idempotency key. */
function staffWeek(story: Story, random: Random, week: number): void {
  const by = uuidOf(`staff ${week % 3}`);
  const cause = (what: string) => causeOf(`${what} ${week}`);
  const date = localDate(story.now, story.state.timeZone);
  story.staff({ type: 'record-session', date, attended: random.happens(0.9), by }, cause('session'));
  for (const hour of [9, 11, 13, 16]) {
    const preferredTime = `${String(hour + random.whole(0, 1)).padStart(2, '0')}:${random.whole(10, 59)}`;
    story.staff({ type: 'edit-details', changed: { preferredTime }, by }, cause(`edit ${hour}`));
  }
  // Only half of what waits for a person is read, so that the inbox is as full as it gets.
  const [item] = story.state.inbox;
  if (item !== undefined && week % 2 === 0)
    story.staff({ type: 'finish-inbox-item', item, by }, cause('done'));
}

/** A patient's life with the domain alone, and the text that answers each check-in in turn. */
export interface LongLife {
  readonly story: Story;
  /** Lives until so many check-ins have been asked; the last of them waits for its answer. */
  until(checkIn: number): void;
  /** The answer to the check-in that waits. */
  nextText(): string;
}

/** A life with a check-in and a session a week. A busy clinic's requests fill the causes that are remembered. */
export function liveLong(clinic: 'busy' | 'quiet', seed: number): LongLife {
  const random = seeded(seed);
  const story = tell(
    '2026-01-05T18:00:00.000Z',
    { patientId: uuidOf(`patient ${seed}`), firstName: 'Guadalupe', by: uuidOf('staff 1') },
    lifeClinic,
  );
  story.text('yes', causeOf(`yes ${seed}`));
  let asked = 0;
  let text = '';
  function answer(): void {
    story.text(text, causeOf(`text ${asked}`));
    // A question came back: scores that wander, so that nothing packs better than a patient's would.
    if (story.state.checkIns.open !== null) story.text(String(random.whole(2, 7)), causeOf(`again ${asked}`));
    if (clinic === 'busy') staffWeek(story, random, asked);
  }
  return {
    story,
    until(checkIn) {
      while (asked < checkIn) {
        if (asked > 0) answer();
        story.untilAsked();
        asked += 1;
        text = textOf160(random, random.whole(2, 7));
      }
    },
    nextText: () => text,
  };
}
