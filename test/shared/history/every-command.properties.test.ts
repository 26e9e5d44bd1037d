/** Every command, again and again, by patients, staff and the outside: the item stays small, and what must get through does. */
import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { instantOf, minuteMs } from '../../../shared/domain/local-time.ts';
import type { CommandType, Decision } from '../../../shared/domain/patient/commands.ts';
import { decide } from '../../../shared/domain/patient/decide.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { decideStranger } from '../../../shared/domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../../../shared/domain/stranger/state.ts';
import { keptText } from '../../../shared/edge/kept-text.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
import { isDeep } from '../../support/depth.ts';
import { type Story, tell, testSettings } from '../../support/patient-story.ts';
import { by, commands, longest, start, textOf, written } from './every-intent.ts';

/** So often each command is tried; the inbox, the longest list that a command fills, is full before. */
const times = isDeep ? 2_000 : 18;
const mostBytes = 16_384;
/** Packing an item costs more than deciding it, and a state grows slowly: `npm test` weighs each third, the last included. */
const isWeighed = (n: number) => isDeep || n % 3 === 2;

function causeOf(number: number): string {
  return createHash('sha256').update(String(number)).digest().subarray(0, 8).toString('base64url');
}

/** Bytes of an item as DynamoDB counts them. */
function sizeOf(item: Record<string, AttributeValue>): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const content = value.S ?? value.B ?? '';
    const number = value.N === undefined ? 0 : Math.ceil(value.N.length / 2) + 1;
    return sum + Buffer.byteLength(name) + Buffer.byteLength(content) + number;
  }, 0);
}

function bytesOf(type: CommandType, decision: Extract<Decision, { kind: 'accepted' }>): number {
  const { state, events } = decision;
  const { patientId, clinicId, seq, at } = state;
  return sizeOf(encodeCommit({ patientId, clinicId, seq, at, cause: causeOf(-1), type, events, state }));
}

function active(sending: Story['sending'], adjustments: 'automatic' | 'suggest'): Story {
  const story = tell(start, { firstName: longest(0, 60) }, { ...testSettings, adjustments });
  story.text('yes', causeOf(-100));
  story.staff({ type: 'record-session', date: '2027-01-04', attended: true, by });
  story.sending = sending;
  return story;
}

/** What the state would be after these words, however full it is; refused is what must not be. */
function hears(story: Story, state: PatientState, text: string, n: number): PatientState {
  const now = instantOf(Date.parse(story.now) + n);
  const decision = decide(
    {
      type: 'receive-text',
      text,
      kept: text,
      receivedAt: now,
      now,
      cause: causeOf(-2 - n),
      settings: story.settings,
    },
    state,
  );
  expect(decision.kind, text).toBe('accepted');
  if (decision.kind !== 'accepted') throw new Error('refused');
  expect(bytesOf('receive-text', decision), text).toBeLessThanOrEqual(mostBytes);
  return decision.state;
}

function expectHeard(story: Story): void {
  const { state } = story;
  expect(hears(story, state, 'I want to kill myself', 1).attention.crisis).toBeDefined();
  expect(hears(story, state, 'I have chest pain', 2).attention.urgent).toBeDefined();
  const helped = hears(story, state, 'HELP', 3);
  expect(helped.texts.some(({ content }) => content.kind === 'help')).toBe(true);
  const stopped = hears(story, state, 'please stop texting me', 4);
  expect(stopped.stopped).toBe(true);
  expect(hears(story, stopped, 'START', 5).stopped).toBe(false);
}

/** What a command is told of around it is no part of what happened: settings name alert contacts, and are long. */
const carriesContext = (event: object) => 'settings' in event || 'cause' in event || 'now' in event;

const ends = new Set<string>(['discharge', 'erase'] satisfies CommandType[]);
const types = Object.keys(commands) as (keyof typeof commands)[];

describe.each(types)(`%s, ${times} times`, (type) => {
  it.each([
    ['on', 'automatic', 7 * minuteMs],
    ['stuck', 'suggest', minuteMs],
    ['stuck', 'automatic', 9 * 60 * minuteMs],
  ] as const)(
    'with sending %s and moves %s leaves a small item, and hears a STOP and a cry',
    (sending, adjustments, pause) => {
      const story = active(sending, adjustments);
      let most = 0;
      for (let n = 0; n < times; n += 1) {
        story.sleep(pause);
        // Texts that wait are what claims, releases and records are about.
        if (type.endsWith('-text') && type !== 'write-text' && n % 3 === 0)
          story.staff(textOf(n, story.now), causeOf(n + 100_000));
        const decision = story.staff(commands[type](n, story), causeOf(n));
        if (decision.kind === 'accepted' && isWeighed(n)) most = Math.max(most, bytesOf(type, decision));
        if (decision.kind === 'accepted') expect(decision.events.filter(carriesContext)).toEqual([]);
        if (type === 'receive-text') expect(decision.kind).toBe('accepted');
      }
      expect(most).toBeLessThanOrEqual(mostBytes);
      if (!ends.has(type)) expectHeard(story);
    },
  );
});

it(`all of them in turn, ${times} times, leave a small item, and hear a STOP and a cry`, () => {
  const story = active('stuck', 'suggest');
  const lively = types.filter((type) => !ends.has(type));
  let most = 0;
  for (let n = 0; n < times * 3; n += 1) {
    story.sleep(((n * 7919) % 600) * minuteMs);
    const type =
      lively[
        Number.parseInt(createHash('sha1').update(`${n}`).digest('hex').slice(0, 6), 16) % lively.length
      ];
    if (type === undefined) continue;
    const decision = story.staff(commands[type](n, story), causeOf(n));
    if (decision.kind === 'accepted' && isWeighed(n)) most = Math.max(most, bytesOf(type, decision));
  }
  expect(most).toBeLessThanOrEqual(mostBytes);
  expectHeard(story);
});

describe('a number that belongs to no patient', () => {
  it.each([
    ['is anybody', []],
    ['is an alert contact', ['+12065550150']],
  ] as const)(`and ${'%s'} stays small, and is never refused`, (_, alertContacts) => {
    const settings = { ...testSettings, alertContacts: [...alertContacts] };
    let state: StrangerState | null = null;
    for (let n = 0; n < times; n += 1) {
      const now = instantOf(Date.parse(start) + n * 7 * minuteMs);
      const text = written[n % written.length]?.(n) ?? '';
      const decision = decideStranger(
        {
          type: 'receive-text',
          now,
          cause: causeOf(n),
          settings,
          strangerId: 'demo.abc',
          phone: '+12065550150',
          text,
          kept: keptText(text),
          receivedAt: now,
        },
        state,
      );
      if (decision.kind !== 'accepted') throw new Error(`refused: ${decision.kind}`);
      state = decision.state;
      if (text === 'STOP') expect(decision.optedOut).toBe(true);
      expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThanOrEqual(mostBytes);
    }
  });
});
