/**
 * What is to happen in a seed's eight weeks: a list of actions that can be shortened and still makes sense. What people
 * do because of what reaches them comes on top.
 */
import { dayMs, hourMs, minuteMs } from '../../../shared/domain/local-time.ts';
import type { CommandType } from '../../../shared/domain/patient/commands.ts';
import { chanceOf, type Random } from '../random.ts';
import { staffCommands } from './commands.ts';
import { firstPatients, laterPatients, peopleOf } from './people.ts';
import { type Meaning, wordsOf } from './words.ts';

/** Days of a story in which people do things. */
const days = 56;
/** Some stories go on, so that who never answers is seen to be left in peace. */
const longerDays = 98;

/** Days of the story of a seed. */
export function daysOf(seed: number): number {
  return seed % 6 === 0 ? longerDays : days;
}

/** `at`: milliseconds from the beginning. */
export type Action = { at: number } & (
  | { do: 'enrol'; person: number }
  /** `late`: milliseconds that it is on its way, whatever goes wrong besides. */
  | { do: 'text'; person: number; words: string; late?: number }
  /** Staff of the other clinic ask for somebody who is not theirs. */
  | { do: 'other-clinic'; person: number; command: CommandType }
  /** From the number that the person had before, whoever has it now. */
  | { do: 'old-number'; person: number; words: string }
  /** Staff note another number; `agreed`: and how consent was given. */
  | { do: 'new-number'; person: number; agreed: boolean }
  | { do: 'stranger'; who: number; clinic: number; words: string }
  | { do: 'staff'; person: number; command: CommandType }
  | { do: 'settings'; clinic: number; change: Record<string, unknown> }
  | { do: 'switch'; to: 'on' | 'off' }
  | { do: 'poison'; queue: number }
  | { do: 'wake'; person: number }
  | { do: 'reconcile'; job: 'every-15-minutes' | 'nightly' }
);

type Burst = (random: Random, person: number, at: number) => Action[];

const secondMs = 1_000;

function say(random: Random, person: number, at: number, ...meanings: Meaning[]): Action {
  return { at, do: 'text', person, words: random.pick(wordsOf(random.pick(meanings))) };
}

const bursts: readonly Burst[] = [
  // STOP and START a minute apart, or seconds.
  (random, person, at) => {
    const gap = random.pick([2_000, 20_000, minuteMs]);
    const order: Meaning[] = random.pick([
      ['stop', 'start'],
      ['stop', 'start', 'stop'],
      ['start', 'stop', 'start'],
      ['stop', 'number', 'start'],
    ]);
    return order.map((meaning, index) => say(random, person, at + index * gap, meaning));
  },
  // START and STOP that come in the other order than they were written.
  (random, person, at) => {
    const [first, second] = random.pick([
      ['start', 'stop'],
      ['stop', 'start'],
    ] as const);
    return [
      say(random, person, at - minuteMs, 'stop'),
      { ...say(random, person, at, first), late: random.whole(8_000, minuteMs) } as Action,
      say(random, person, at + random.whole(1_000, 5_000), second),
    ];
  },
  // Five texts in a minute.
  (random, person, at) =>
    Array.from({ length: 5 }, () =>
      say(random, person, at + random.whole(0, minuteMs), 'number', 'news', 'other', 'help'),
    ),
  // Danger, and what follows on it.
  (random, person, at) => [
    say(random, person, at, 'danger'),
    say(random, person, at + random.whole(0, 30 * secondMs), 'danger', 'number', 'stop'),
    { at: at + random.whole(0, 3 * hourMs), do: 'staff', person, command: 'clear-attention' },
  ],
  // Wishes about the texts, and their end.
  (random, person, at) => [
    say(random, person, at, 'less', 'later', 'later', 'pause', 'call'),
    say(random, person, at + random.whole(0, 3 * dayMs), 'less', 'later', 'pause', 'more', 'start', 'number'),
    say(random, person, at + random.whole(2 * dayMs, 9 * dayMs), 'more', 'start', 'number'),
  ],
  // Staff write, and more than is well.
  (random, person, at) => {
    const write = (ms: number): Action => ({ at: at + ms, do: 'staff', person, command: 'write-text' });
    const within = random.pick([minuteMs, 20 * hourMs]);
    const texts = Array.from({ length: random.whole(2, 12) }, () => write(random.whole(0, within)));
    return [...texts, say(random, person, at + random.whole(0, within), 'number', 'other', 'call', 'later')];
  },
  // Staff and the patient within a second.
  (random, person, at) => [
    say(random, person, at + random.whole(0, 200), 'number', 'news', 'stop', 'other'),
    say(random, person, at + random.whole(0, 200), 'number', 'other'),
    ...Array.from(
      { length: 5 },
      (): Action => ({
        at: at + random.whole(0, 200),
        do: 'staff',
        person,
        command: random.pick(staffCommands),
      }),
    ),
    { at: at + random.whole(0, 200), do: 'wake', person },
  ],
  // Settings change while somebody writes.
  (random, person, at) => [
    say(random, person, at, 'number', 'news'),
    say(random, person, at + random.whole(0, secondMs), 'number', 'other'),
    { at: at + random.whole(0, secondMs), do: 'reconcile', job: 'every-15-minutes' },
    { at: at + random.whole(0, secondMs), do: 'wake', person },
  ],
];

/** Another number, and what the one before still writes. */
function moving(random: Random, person: number, at: number): Action[] {
  const still = (['stop', 'danger', 'start', 'other'] as const).filter(() => random.happens(0.5));
  return [
    say(random, person, at - random.whole(0, hourMs), 'stop', 'number', 'danger', 'other'),
    { at, do: 'new-number', person, agreed: random.happens(0.6) },
    ...still.map((meaning): Action => {
      const words = random.pick(wordsOf(meaning));
      return { at: at + random.whole(0, 3 * dayMs), do: 'old-number', person, words };
    }),
    { at: at + random.whole(0, 9 * dayMs), do: 'new-number', person, agreed: random.happens(0.6) },
  ];
}

/** A robot, or somebody desperate: more than 50 texts in a day and more than 200 causes. */
function flood(random: Random, person: number, at: number): Action[] {
  const quick = Array.from({ length: 60 }, () => random.whole(0, 8 * hourMs));
  const slow = Array.from({ length: 150 }, () => random.whole(8 * hourMs, 4 * dayMs));
  // Far into the day what nothing may withhold comes too.
  const must = (['danger', 'stop', 'start'] as const).map((meaning, index) =>
    say(random, person, at + 9 * hourMs + index * hourMs + random.whole(0, hourMs), meaning),
  );
  const ordinary = [...quick, ...slow].map((ms) => {
    const meanings: Meaning[] = random.happens(0.04)
      ? ['stop', 'start', 'danger']
      : ['number', 'other', 'news'];
    return say(random, person, at + ms, ...meanings);
  });
  return [...ordinary, ...must];
}

/** Leaving while others still write: texts, wake-ups and staff of the same second. */
function leaving(random: Random, person: number, at: number, command: 'discharge' | 'erase'): Action[] {
  return [
    ...(random.happens(0.4) ? [say(random, person, at - random.whole(0, hourMs), 'stop')] : []),
    { at, do: 'staff', person, command },
    say(random, person, at + random.whole(-400, 400), 'number', 'other', 'danger', 'stop'),
    { at: at + random.whole(-400, 400), do: 'wake', person },
    { at: at + random.whole(-400, 400), do: 'staff', person, command: random.pick(staffCommands) },
    say(random, person, at + random.whole(minuteMs, dayMs), 'stop', 'other', 'start'),
  ];
}

function lifeOf(seed: number, person: number): Action[] {
  const random = chanceOf(seed, `life ${person}`);
  const isLate = person >= firstPatients;
  const { silent: isSilent = false, leftLying = false } = peopleOf(seed)[person] ?? {};
  const begins = isLate ? random.whole(40, 48) * dayMs : random.whole(0, 36) * hourMs;
  const ends = days * dayMs;
  const some = (count: number, make: (at: number) => Action[]) =>
    Array.from({ length: count }, () => make(random.whole(begins + 5 * minuteMs, ends))).flat();
  const first = begins + random.whole(1, 4) * dayMs;
  return [
    { at: begins, do: 'enrol', person },
    { at: first, do: 'staff', person, command: 'record-session' },
    // Sessions are what staff record most; a suggestion has to be answered for there to be another.
    ...some(isLate ? 1 : 5, (at) => [{ at, do: 'staff', person, command: 'record-session' }]),
    ...some(isLate ? 0 : 3, (at) =>
      leftLying ? [] : [{ at, do: 'staff', person, command: 'answer-suggestion' }],
    ),
    ...some(isLate ? 3 : 12, (at) => [{ at, do: 'staff', person, command: random.pick(staffCommands) }]),
    ...some(isLate ? 2 : isSilent ? 0 : 9, (at) => [
      say(random, person, at, 'number', 'number', 'news', 'session', 'other', 'help'),
    ]),
    ...some(isSilent ? 0 : isLate ? 1 : 8, (at) => random.pick(bursts)(random, person, at)),
    ...some(1, (at) => [{ at, do: 'other-clinic', person, command: random.pick(staffCommands) }]),
    ...(random.happens(0.25) && !isSilent ? some(1, (at) => moving(random, person, at)) : []),
    ...(random.happens(0.3) && !isSilent
      ? some(1, (at) => [say(random, person, at, 'stop', 'danger', 'no')])
      : []),
  ];
}

function settingsOf(seed: number): Action[] {
  const random = chanceOf(seed, 'settings');
  const some = (count: number, make: (at: number) => Action[]) =>
    Array.from({ length: count }, () => make(random.whole(dayMs, days * dayMs))).flat();
  const between = (at: number, change: Record<string, unknown>, back: Record<string, unknown>): Action[] => {
    const clinic = random.whole(0, 1);
    return [
      { at, do: 'settings', clinic, change },
      { at: at + random.whole(1, 20) * hourMs, do: 'settings', clinic, change: back },
    ];
  };
  return [
    ...[0, 1].map((clinic): Action => ({ at: 0, do: 'settings', clinic, change: {} })),
    ...some(2, (at) => between(at, { sending: 'off' }, { sending: 'on' })),
    // The number that a clinic texts from moves with all its patients, and they write to the old one for a while.
    ...some(1, (at) => [
      { at, do: 'settings', clinic: random.whole(0, 1), change: { originationNumber: '+12065550190' } },
    ]),
    ...some(1, (at) => between(at, { dailyCeiling: random.whole(3, 12) }, { dailyCeiling: null })),
    ...some(1, (at) => {
      const weekdays = [random.whole(0, 6), random.whole(0, 6)];
      return between(at, { closedDays: { weekdays } }, { closedDays: { weekdays: [] } });
    }),
    ...some(1, (at) => between(at, { testNumbers: ['+12065550100'] }, { testNumbers: null })),
    ...some(1, (at) => between(at, { adjustments: 'automatic' }, { adjustments: 'suggest' })),
    ...some(1, (at) => between(at, { bookingLink: 'book.example/h' }, { bookingLink: null })),
    ...some(1, (at) => [
      { at, do: 'switch', to: 'off' },
      { at: at + random.whole(1, 12) * hourMs, do: 'switch', to: 'on' },
    ]),
  ];
}

function strangersOf(seed: number): Action[] {
  const random = chanceOf(seed, 'strangers');
  return Array.from({ length: 14 }, (): Action => {
    const meaning: Meaning = random.pick(['danger', 'stop', 'start', 'help', 'other', 'number']);
    const words = random.pick(wordsOf(meaning));
    const at = random.whole(0, days * dayMs);
    return { at, do: 'stranger', who: random.whole(0, 2), clinic: random.whole(0, 1), words };
  });
}

/** Reconcile comes every quarter of an hour; a story has the runs in which it may find something. */
function reconcilingOf(seed: number): Action[] {
  const random = chanceOf(seed, 'reconcile');
  const actions: Extract<Action, { do: 'reconcile' }>[] = [];
  for (
    let at = hourMs;
    at < daysOf(seed) * dayMs;
    at += at > days * dayMs ? 12 * hourMs : random.pick([15 * minuteMs, 2 * hourMs, 6 * hourMs, 12 * hourMs])
  ) {
    // Between two nights lie the quarters of a day.
    const wasNight = actions.at(-1)?.job === 'nightly';
    const job = random.happens(0.15) && !wasNight ? 'nightly' : 'every-15-minutes';
    actions.push({ at, do: 'reconcile', job });
  }
  return actions;
}

/** When new code takes the place of old: milliseconds from the beginning. */
export function deploysOf(seed: number): number[] {
  const random = chanceOf(seed, 'deploys');
  return [10, 24, 38].map((day) => day * dayMs + random.whole(0, 5 * dayMs));
}

/** While old code and new are side by side, everybody is busy. */
function deploying(seed: number): Action[] {
  const random = chanceOf(seed, 'deploying');
  return deploysOf(seed).flatMap((deploy) =>
    Array.from({ length: firstPatients }, (_, person): Action[] => {
      const at = () => deploy + random.whole(0, 10 * minuteMs);
      const isSilent = peopleOf(seed)[person]?.silent === true;
      return [
        ...(isSilent ? [] : [say(random, person, at(), 'number', 'other', 'stop', 'danger', 'news')]),
        { at: at(), do: 'wake', person },
        { at: at(), do: 'staff', person, command: random.pick(staffCommands) },
      ];
    }).flat(),
  );
}

/** Everything that is to happen in the story of a seed, in time order. */
export function planOf(seed: number): Action[] {
  const random = chanceOf(seed, 'plan');
  const leavers = [random.whole(0, laterPatients - 1), random.whole(2, firstPatients - 1)];
  const robot = random.whole(0, firstPatients - 1);
  const at = (from: number, to: number) => random.whole(from * dayMs, to * dayMs);
  return [
    ...Array.from({ length: firstPatients + laterPatients }, (_, person) => lifeOf(seed, person)).flat(),
    ...flood(random, robot, at(8, 40)),
    ...leavers.flatMap((person, index) =>
      leaving(random, person, at(30, 39), index === 0 ? 'discharge' : random.pick(['discharge', 'erase'])),
    ),
    ...leaving(random, random.whole(0, firstPatients - 1), at(50, 55), 'erase'),
    ...deploying(seed),
    ...settingsOf(seed),
    ...strangersOf(seed),
    ...reconcilingOf(seed),
    ...Array.from({ length: 3 }, (): Action => ({ at: at(1, 55), do: 'poison', queue: random.whole(0, 4) })),
  ].sort((a, b) => a.at - b.at);
}
