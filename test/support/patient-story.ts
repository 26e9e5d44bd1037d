/**
 * A patient's story, told with the domain alone: a clock that moves, texts that are claimed and sent the moment
 * they may be, wake-ups at the very instant they are set for. No ports, no queues.
 */
import { type ClinicSettings, neverClosed } from '../../shared/domain/clinic/settings.ts';
import { epochMs, type Instant, instantOf, latest } from '../../shared/domain/local-time.ts';
import type { Decision, PatientCommand } from '../../shared/domain/patient/commands.ts';
import { decide } from '../../shared/domain/patient/decide.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { variablesFor } from '../../shared/domain/patient/send/text-variables.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import { defaultProtocol } from '../../shared/domain/plan/protocol.ts';
import { fingerprint } from '../../shared/domain/texts/fingerprint.ts';
import { wordText } from '../../shared/domain/texts/word-text.ts';
import type { Intent } from '../../shared/history/commit-decision.ts';

export const testSettings: ClinicSettings = {
  clinicId: 'clinic-1',
  version: 1,
  name: 'Harbor Massage Clinic',
  shortName: 'Harbor Massage',
  phone: '+12065550100',
  timeZone: 'America/Los_Angeles',
  country: 'US',
  countries: ['US'],
  originationNumber: '+12065550199',
  numberType: '10dlc',
  partsPerSecond: 1,
  formerLines: [],
  dailyCeiling: null,
  bookingLink: null,
  adjustments: 'automatic',
  assumeSessions: false,
  // Sessions are nudged for on their day, so that stories of other things begin with a check-in.
  sessionLeadDays: 0,
  closedDays: neverClosed,
  alertContacts: ['front@harbor.example'],
  protocol: defaultProtocol,
  wording: {},
  sending: 'on',
  testNumbers: null,
};

export interface SentText {
  at: Instant;
  /** Where it went. */
  to: string;
  kind: string;
  body: string;
}

export interface Story {
  readonly state: PatientState;
  readonly now: Instant;
  readonly sent: SentText[];
  readonly events: { at: Instant; event: PatientEvent }[];
  /** Tells the patient's answer; returns the texts it brought about. */
  text(words: string, cause?: string | null, receivedAt?: Instant, from?: string): SentText[];
  /** Everything of one type that has happened, oldest first. */
  happened<T extends PatientEvent['type']>(type: T): Extract<PatientEvent, { type: T }>[];
  staff(intent: Intent, cause?: string): Decision;
  /** Moves the clock, waking at every wake-up on the way; returns the texts that left. */
  advance(ms: number): SentText[];
  advanceTo(at: Instant): SentText[];
  /** Moves the clock while nobody wakes, as in an outage. */
  sleep(ms: number): void;
  /** Moves to the next check-in's question and returns its instant. */
  untilAsked(): Instant;
  /** Wakes until a text of that kind is wanted, whether or not it leaves. */
  untilWanted(kind: string): void;
  settings: ClinicSettings;
  /** Staff know how the patient felt after each session they record, so that nobody is asked. */
  hearsOfSessions: boolean;
  /** What the claim is told of sending; `stuck` when nobody sends at all. */
  sending: 'on' | 'off' | 'not-live' | 'stuck';
}

/** Wake-ups are never quite on time. */
const lateMs = 40;

export const dayMs = 24 * 3_600_000;

type EnrolIntent = Extract<Intent, { type: 'enrol' }>;

/** What staff record of a session, with how it was felt. */
function felt(intent: Intent): Intent {
  const isPlain = intent.type === 'record-session' && intent.attended && intent.response === undefined;
  return isPlain ? { ...intent, response: 'same' } : intent;
}

/** Begins a story with an enrolment at `now`. */
export function tell(
  now: Instant,
  enrolment: Partial<EnrolIntent> = {},
  settings = testSettings,
  sending: Story['sending'] = 'on',
): Story {
  let clock = now;
  let state: PatientState | null = null;
  let messages = 0;
  const sent: SentText[] = [];
  const events: { at: Instant; event: PatientEvent }[] = [];
  const story: Pick<Story, 'settings' | 'sending' | 'hearsOfSessions'> = {
    settings,
    sending,
    hearsOfSessions: true,
  };
  function carryOut(intent: Intent, cause: string | null = null): Decision {
    const command: PatientCommand = { ...intent, now: clock, cause, settings: story.settings };
    const decision = decide(command, state);
    if (decision.kind === 'accepted') {
      state = decision.state;
      events.push(...decision.events.map((event) => ({ at: clock, event })));
    }
    return decision;
  }

  function current(): PatientState {
    if (state === null) throw new Error('not enrolled');
    return state;
  }

  /** Sends what waits, as send-text would. */
  function sendAll(): void {
    const { sending } = story;
    if (sending === 'stuck') return;
    const refused = new Set<string>();
    for (;;) {
      const waiting = current().texts.find(
        ({ id, claimedAt, notBefore }) =>
          claimedAt === null && !refused.has(id) && (notBefore === null || notBefore <= clock),
      );
      if (waiting === undefined) return;
      const { content, id } = waiting;
      const body =
        content.kind === 'alert'
          ? ''
          : wordText(
              content,
              { ...variablesFor(current(), story.settings), alerted: true },
              current().language,
              story.settings.wording,
            );
      if (content.kind !== 'alert') {
        const claim = carryOut({
          type: 'claim-text',
          textId: id,
          fingerprint: fingerprint(body),
          sending,
        });
        const claimed =
          claim.kind === 'accepted' && claim.events.some((event) => event.type === 'text-claimed');
        if (claim.kind !== 'accepted') refused.add(id);
        if (!claimed) continue;
      }
      sent.push({ at: clock, to: waiting.to ?? current().phone, kind: content.kind, body });
      const outcome = { result: 'sent' as const, providerId: null, segments: 1, body };
      carryOut({ type: 'record-text', textId: id, outcome, alerted: true });
    }
  }

  function advanceTo(at: Instant): SentText[] {
    const before = sent.length;
    for (let wakes = 0; ; wakes += 1) {
      const { wake } = current();
      if (wake === null || wake.at > at) break;
      if (wakes > 5_000) throw new Error(`wake-ups do not end: ${wake.why} at ${wake.at}`);
      if (wake.at > clock) clock = instantOf(epochMs(wake.at) + lateMs);
      carryOut({ type: 'wake-up' });
      sendAll();
    }
    if (at > clock) clock = at;
    return sent.slice(before);
  }

  carryOut({
    type: 'enrol',
    patientId: 'patient-1',
    firstName: 'Ana',
    phone: '+12065550123',
    timeZone: 'America/Los_Angeles',
    language: 'en',
    condition: 'back-pain',
    preferredTime: null,
    consent: { how: 'in person', by: 'staff-1', at: now },
    baseline: [],
    optedOut: false,
    by: 'staff-1',
    ...enrolment,
  });
  sendAll();

  return {
    get settings() {
      return story.settings;
    },
    set settings(next: ClinicSettings) {
      story.settings = next;
    },
    get hearsOfSessions() {
      return story.hearsOfSessions;
    },
    set hearsOfSessions(next) {
      story.hearsOfSessions = next;
    },
    get sending() {
      return story.sending;
    },
    set sending(next) {
      story.sending = next;
      sendAll();
    },
    get state() {
      return current();
    },
    get now() {
      return clock;
    },
    sent,
    events,
    happened<T extends PatientEvent['type']>(type: T) {
      const found = events.map(({ event }) => event);
      return found.filter((event): event is Extract<PatientEvent, { type: T }> => event.type === type);
    },
    text(words: string, cause?: string | null, receivedAt: Instant = clock, from?: string) {
      const before = sent.length;
      messages += 1;
      const hash = cause === undefined ? `m${String(messages).padStart(10, '0')}` : cause;
      const sender = from === undefined ? {} : { from };
      carryOut(
        { type: 'receive-text', ...sender, text: words, kept: words.slice(0, 1600), receivedAt },
        hash,
      );
      sendAll();
      return sent.slice(before);
    },
    staff(intent: Intent, cause?: string) {
      const decision = carryOut(story.hearsOfSessions ? felt(intent) : intent, cause ?? null);
      sendAll();
      return decision;
    },
    advance: (ms: number) => advanceTo(instantOf(epochMs(clock) + ms)),
    advanceTo,
    sleep(ms: number) {
      clock = instantOf(epochMs(clock) + ms);
    },
    untilWanted(kind: string) {
      for (let tries = 0; tries < 400; tries += 1) {
        if (current().texts.some(({ content }) => content.kind === kind)) return;
        const { wake } = current();
        if (wake === null) throw new Error('nothing is to come');
        advanceTo(latest(wake.at, clock));
      }
      throw new Error(`no ${kind} came`);
    },
    untilAsked() {
      for (let tries = 0; tries < 400; tries += 1) {
        const { wake } = current();
        if (wake === null) throw new Error('nothing is to come');
        const texts = advanceTo(latest(wake.at, clock));
        if (texts.some(({ kind }) => kind === 'check-in')) return clock;
      }
      throw new Error('no check-in came');
    },
  };
}
