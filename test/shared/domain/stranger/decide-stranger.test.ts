import { describe, expect, it } from 'vitest';
import type { ClinicSettings } from '../../../../shared/domain/clinic/settings.ts';
import type { ReceiveStrangerText, StrangerCommand } from '../../../../shared/domain/stranger/commands.ts';
import { decideStranger } from '../../../../shared/domain/stranger/decide-stranger.ts';
import type { StrangerState } from '../../../../shared/domain/stranger/state.ts';
import { testSettings } from '../../../support/patient-story.ts';

const settings: ClinicSettings = { ...testSettings, clinicId: 'demo' };

const noon = '2026-11-21T12:00:00.000Z';
const crisis = 'I want to kill myself';

/** `2026-11-21` plus days, hours and minutes after noon. */
function at(minutes: number): string {
  return new Date(Date.parse(noon) + minutes * 60_000).toISOString();
}

let messages = 0;
function receive(text: string, minutes = 0, more: Partial<ReceiveStrangerText> = {}): ReceiveStrangerText {
  messages += 1;
  return {
    type: 'receive-text',
    now: at(minutes),
    cause: `message${String(messages).padStart(4, '0')}`,
    settings,
    strangerId: 'demo.hash',
    phone: '+12065550199',
    text,
    kept: text,
    receivedAt: at(minutes),
    ...more,
  };
}

/** The state after each command is decided upon in turn; throws for what is not accepted. */
function afterwards(commands: StrangerCommand[], before: StrangerState | null = null) {
  let state = before;
  let optedOut: boolean | null = null;
  for (const command of commands) {
    const decision = decideStranger(command, state);
    if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
    ({ state, optedOut } = decision);
  }
  if (state === null) throw new Error('no command');
  const ready = state.texts.filter(({ notBefore }) => notBefore === null);
  return { state, optedOut, kinds: ready.map(({ content }) => content.kind) };
}

function claim(textId: string, more: Partial<ClinicSettings> = {}, sending: 'on' | 'off' = 'on') {
  const claimed = { now: at(1), settings: { ...settings, ...more }, textId, fingerprint: 'aaaaaa', sending };
  return { type: 'claim-text', ...claimed } as const;
}

const sent = { result: 'sent', providerId: 's-1', segments: 1, body: 'words' } as const;

describe('a stranger’s text', () => {
  it('begins a small item that expires by itself', () => {
    const { state } = afterwards([receive('hello')]);
    expect(state).toMatchObject({
      v: 1,
      seq: 1,
      strangerId: 'demo.hash',
      clinicId: 'demo',
      phone: '+12065550199',
      at: noon,
      received: 1,
      texts: [],
      toRead: [],
    });
    expect(state.expiresAt).toBe('2026-12-21T12:00:00.000Z');
  });

  it.each(['hello', '7', 'yes', 'thanks!', 'who is this?', 'Is 3:30 free?'])(
    'is counted and not answered: %s',
    (text) => {
      const { state, optedOut } = afterwards([receive(text), receive(text, 1)]);
      expect(state).toMatchObject({ received: 2, texts: [], toRead: [], seq: 2 });
      expect(optedOut).toBeNull();
    },
  );

  it('changes nothing when it comes again', () => {
    const once = receive('STOP');
    const { state } = afterwards([once, receive('hello')]);
    expect(decideStranger(once, state)).toEqual({ kind: 'duplicate' });
    const cause = 'first-11chr';
    const twenty = afterwards([
      receive('hi', 0, { cause }),
      ...Array.from({ length: 19 }, () => receive('hi')),
    ]);
    expect(decideStranger(receive('hi', 0, { cause }), twenty.state)).toEqual({ kind: 'duplicate' });
  });

  it('gets help once a day', () => {
    const first = afterwards([receive('HELP'), receive('help', 60)]);
    expect(first.kinds).toEqual(['help']);
    const [text] = first.state.texts;
    const done = afterwards(
      [claim(text?.id ?? ''), { type: 'record-text', now: at(2), textId: text?.id ?? '', outcome: sent }],
      first.state,
    );
    expect(afterwards([receive('HELP', 700)], done.state).kinds).toEqual([]);
    expect(afterwards([receive('HELP', 720)], done.state).kinds).toEqual(['help']);
  });

  it('is heard when it asks to stop, confirmed once a day', () => {
    const first = afterwards([receive('STOP')]);
    expect(first).toMatchObject({ optedOut: true, kinds: ['stop-confirmation'] });
    const [text] = first.state.texts;
    const gone = { type: 'record-text', now: at(2), textId: text?.id ?? '', outcome: sent } as const;
    const second = afterwards([gone, receive('STOP', 5)], first.state);
    expect(second).toMatchObject({ optedOut: true, kinds: [] });
    expect(afterwards([receive('STOP', 24 * 60)], second.state).kinds).toEqual(['stop-confirmation']);
  });

  it('is not confirmed on a toll-free number, where the carrier does it', () => {
    const tollFree = { ...settings, numberType: 'toll-free' } as const;
    expect(afterwards([receive('STOP', 0, { settings: tollFree })])).toMatchObject({
      optedOut: true,
      kinds: [],
    });
  });

  it('undoes a STOP with START, whichever comes in first', () => {
    expect(afterwards([receive('STOP', 0), receive('START', 1)]).optedOut).toBe(false);
    expect(afterwards([receive('STOP', 1), receive('START', 0)]).optedOut).toBeNull();
    expect(afterwards([receive('STOP', 1), receive('START', 1)]).optedOut).toBeNull();
    expect(afterwards([receive('START', 1), receive('STOP', 0)]).optedOut).toBeNull();
    expect(afterwards([receive('START', 1), receive('STOP', 2)]).optedOut).toBe(true);
    expect(afterwards([receive('START')])).toMatchObject({ optedOut: false, kinds: [] });
  });

  it('that wrote STOP twice within seconds stays stopped, whenever the START between comes', () => {
    const seconds = (count: number) => ({ receivedAt: at(count / 60) });
    const twice = [receive('STOP', 1, seconds(0)), receive('STOP', 1, seconds(8))];
    const { state, kinds } = afterwards(twice);
    expect(kinds).toEqual(['stop-confirmation']);
    expect(afterwards([receive('START', 1, seconds(4))], state).optedOut).toBeNull();
  });

  it('never goes back in time', () => {
    expect(afterwards([receive('hi', 10), receive('hi', 5)]).state.at).toBe(at(10));
  });
});

describe('a stranger in need', () => {
  it('is answered at once and kept for a person', () => {
    const { state, kinds } = afterwards([receive(crisis)]);
    expect(kinds).toEqual(['emergency']);
    expect(state.toRead).toEqual([{ at: noon, kind: 'crisis', text: crisis, done: null }]);
    expect(state.emergencyAt).toBe(noon);
  });

  it('gets emergency words once an hour, and the clinic an alert for more after a quarter', () => {
    const first = afterwards([receive(crisis)]);
    expect(afterwards([receive(crisis, 5)], first.state).kinds).toEqual(['emergency']);
    const later = afterwards([receive(crisis, 5), receive(crisis, 16), receive(crisis, 17)], first.state);
    expect(later.kinds).toEqual(['emergency', 'alert']);
    const [words] = first.state.texts;
    const gone = {
      type: 'record-text',
      now: at(2),
      textId: words?.id ?? '',
      outcome: sent,
      alerted: true,
    } as const;
    expect(afterwards([gone, receive(crisis, 59)], first.state).kinds).toEqual(['alert']);
    expect(afterwards([gone, receive(crisis, 60)], first.state).kinds).toEqual(['emergency']);
  });

  it('is answered once while the words still wait, and anew when a claim was never settled', () => {
    const first = afterwards([receive(crisis)]);
    const [words] = first.state.texts;
    const again = afterwards([receive(crisis, 61)], first.state);
    expect(again.state.texts).toEqual([words]);
    const lost = afterwards([claim(words?.id ?? ''), receive(crisis, 61)], first.state);
    expect(lost.kinds).toEqual(['emergency']);
    expect(lost.state.texts[0]?.claimedAt).toBeNull();
    expect(lost.state.texts[0]?.id).not.toBe(words?.id);
  });

  it('is answered in Spanish when it writes Spanish', () => {
    expect(afterwards([receive('me quiero morir')]).state.language).toBe('es');
    expect(afterwards([receive('hola'), receive(crisis)]).state.language).toBe('en');
  });

  it('that also asks to stop is stopped, with the emergency words as the one reply', () => {
    const { kinds, optedOut } = afterwards([receive(`stop texting me, ${crisis}`)]);
    expect(kinds).toEqual(['emergency']);
    expect(optedOut).toBe(true);
  });

  it('leaves an alert behind when the one with the words was not accepted', () => {
    const { state } = afterwards([receive(crisis)]);
    const textId = state.texts[0]?.id ?? '';
    const record = (alerted: boolean) =>
      afterwards([claim(textId), { type: 'record-text', now: at(2), textId, outcome: sent, alerted }], state)
        .kinds;
    expect(record(false)).toEqual(['alert']);
    expect(record(true)).toEqual([]);
  });

  it('keeps the newest five to read, what was read making room first, each cut to 600 characters', () => {
    const long = `${crisis} ${'x'.repeat(3_000)}`;
    let { state } = afterwards([receive(long), ...[1, 2, 3, 4].map((minute) => receive(crisis, minute))]);
    expect(state.toRead[0]?.text).toHaveLength(601);
    ({ state } = afterwards(
      [{ type: 'finish-inbox-item', now: at(5), item: Date.parse(at(2)), by: 'kim' }],
      state,
    ));
    expect(state.toRead[2]?.done).toEqual({ by: 'kim', at: at(5) });
    ({ state } = afterwards([receive(crisis, 6)], state));
    expect(state.toRead.map((item) => item.at)).toEqual([at(0), at(1), at(3), at(4), at(6)]);
    ({ state } = afterwards([receive(crisis, 7)], state));
    expect(state.toRead.map((item) => item.at)).toEqual([at(1), at(3), at(4), at(6), at(7)]);
  });

  it('shows a person the words of danger, however much stands before them', () => {
    const { state } = afterwards([receive(`${'so much to tell you. '.repeat(40)}${crisis}`)]);
    expect(state.toRead[0]?.text).toHaveLength(601);
    expect(state.toRead[0]?.text).toMatch(/^so much to tell you.*…/);
    expect(state.toRead[0]?.text).toContain(crisis);
  });

  it('names two texts of one moment apart', () => {
    const { state } = afterwards([receive(crisis), receive('I have chest pain')]);
    expect(state.toRead.map((item) => item.at)).toEqual([noon, '2026-11-21T12:00:00.001Z']);
  });

  it('refuses to finish what is not there or done already', () => {
    const finish = { type: 'finish-inbox-item', now: at(5), item: Date.parse(noon), by: 'kim' } as const;
    const { state } = afterwards([receive(crisis), finish]);
    expect(decideStranger(finish, state)).toEqual({ kind: 'refused', reason: 'nothing-changed' });
    expect(decideStranger({ ...finish, item: 4 }, state)).toEqual({
      kind: 'refused',
      reason: 'no-such-item',
    });
  });
});

describe('a text to a stranger on its way out', () => {
  const help = afterwards([receive('HELP')]).state;
  const textId = help.texts[0]?.id ?? '';

  it('is claimed once', () => {
    const { state } = afterwards([claim(textId)], help);
    expect(state.texts[0]?.claimedAt).toBe(at(1));
    expect(decideStranger(claim(textId), state)).toEqual({ kind: 'refused', reason: 'already-claimed' });
  });

  it('is dropped while sending is off or in test mode, help alone', () => {
    const stop = afterwards([receive('STOP')]).state;
    const stopId = stop.texts[0]?.id ?? '';
    const ways: [Partial<ClinicSettings>, 'on' | 'off'][] = [
      [{ sending: 'off' }, 'on'],
      [{}, 'off'],
      [{ testNumbers: ['+12065550111'] }, 'on'],
    ];
    for (const [more, sending] of ways) {
      expect(afterwards([claim(textId, more, sending)], help).state.texts).toEqual([]);
      expect(afterwards([claim(stopId, more, sending)], stop).state.texts[0]?.claimedAt).toBe(at(1));
    }
    expect(afterwards([claim(textId, { testNumbers: ['+12065550199'] })], help).state.texts).toHaveLength(1);
  });

  it('is given back when nothing was accepted, and given up after six times', () => {
    const release = { type: 'release-text', now: at(2), textId, code: 'Throttling' } as const;
    let state = help;
    for (let times = 1; times < 6; times += 1) {
      ({ state } = afterwards([claim(textId), release], state));
      expect(state.texts[0]).toMatchObject({ claimedAt: null, attempts: times });
    }
    expect(afterwards([claim(textId), release], state).state.texts).toEqual([]);
  });

  it('tells that the number opted out when the provider says so', () => {
    const failed = { result: 'failed', code: 'OptedOut', optedOut: true } as const;
    const record = { type: 'record-text', now: at(2), textId, outcome: failed } as const;
    expect(afterwards([claim(textId), record], help)).toMatchObject({ optedOut: true, kinds: [] });
    const unknown = { ...record, outcome: { result: 'unknown' } } as const;
    expect(afterwards([claim(textId), unknown], help)).toMatchObject({ optedOut: null, kinds: [] });
  });

  it('is refused where there is none', () => {
    expect(decideStranger(claim('9-9'), help)).toEqual({ kind: 'refused', reason: 'no-such-text' });
    expect(decideStranger(claim('9-9'), null)).toEqual({ kind: 'refused', reason: 'not-found' });
  });
});

it('stays small whatever a robot writes', () => {
  let state: StrangerState | null = null;
  for (let minute = 0; minute < 600; minute += 1) {
    const words = ['HELP', 'STOP', crisis, 'START', 'hello'][minute % 5] ?? '';
    ({ state } = afterwards([receive(words, minute, { kept: `${words} ${'漢'.repeat(1_000)}` })], state));
  }
  expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(12_000);
  expect(state?.received).toBe(600);
});
