/** Makes a story happen in a world: what is planned, and what people do because of what reaches them. */
import { createHash } from 'node:crypto';
import { keyedId } from '../../../functions/staff-api/keyed-id.ts';
import { dayMs, minuteMs } from '../../../shared/domain/local-time.ts';
import type { CommandType } from '../../../shared/domain/patient/commands.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { chanceOf, hashed, type Random } from '../random.ts';
import type { Committed, Sent } from '../watch/ledger.ts';
import type { World } from '../world.ts';
import { staffCommands, ways } from './commands.ts';
import { type Clinic, clinicsOf, type Person, peopleOf, strangerNumbers } from './people.ts';
import type { Action } from './plan.ts';
import { rareMoments } from './rare-moments.ts';
import { meaningOf, wordsOf } from './words.ts';

/** Numbers to which patients change. */
const spareNumbers = [...Array.from({ length: 8 }, (_, index) => `+1206555012${index}`), strangerNumbers[1]];

/** Everybody has begun after three weeks, the robot has written, and most commands have been given. */
const begunMs = 21 * dayMs;

/** Schedules every action of the plan, in a world that begins with it. */
export function begin(world: World, plan: readonly Action[]): void {
  const { seed, scheduler, ledger, staff, store } = world;
  const clinics = clinicsOf(seed);
  const people = peopleOf(seed);
  const ids = people.map((person) => idOf(clinics, person));
  const start = scheduler.now();
  let messages = 0;
  let spare = 0;

  function idOf(all: readonly Clinic[], { name, clinic }: Person): string {
    // The memory store makes a clinic's key of its id.
    const key = createHash('sha256')
      .update(all[clinic]?.clinicId ?? '')
      .digest('hex');
    return keyedId(key, `enrolment enrol-${name}`);
  }

  function write(from: string, to: string, words: string, late = 0): void {
    messages += 1;
    const id = `message-${messages}`;
    ledger.wrote({ id, from, to, words, meaning: meaningOf(words), at: scheduler.now() });
    const Message = JSON.stringify({
      originationNumber: from,
      destinationNumber: to,
      messageKeyword: 'KEYWORD',
      messageBody: words,
      inboundMessageId: id,
    });
    const Timestamp = scheduler.clock.now();
    world.inbound.send(
      JSON.stringify({ Type: 'Notification', MessageId: `sns-${messages}`, Timestamp, Message }),
      late,
    );
  }

  function clinicOf({ clinic }: Person): Clinic {
    const found = clinics[clinic];
    if (found === undefined) throw new RangeError('no such clinic');
    return found;
  }

  function stateOf(index: number): PatientState | undefined {
    return ledger.patients.get(ids[index] ?? '')?.commits.at(-1)?.state;
  }

  /** The number somebody has now: what staff changed it to, else the one they came with. */
  function phoneOf(index: number): string {
    const known = stateOf(index);
    return known === undefined || known.erased ? (people[index]?.phone ?? '') : known.phone;
  }

  function freeNumber(): string {
    spare += 1;
    return spareNumbers[spare % spareNumbers.length] ?? '';
  }

  /** Another number, or one that the person had before. */
  function changeNumber(index: number, agreed: boolean, key: string): void {
    const person = people[index];
    const state = stateOf(index);
    if (person === undefined || state === undefined) return;
    const random = chanceOf(seed, key);
    const former = state.formerNumbers?.at(-1)?.phone;
    const phone = former !== undefined && random.happens(0.6) ? former : freeNumber();
    const consent = { how: 'on the phone', by: 'Ana', at: scheduler.clock.now() };
    staff.ask(clinicOf(person).clinicId, key, {
      method: 'PATCH',
      path: `/patients/${state.patientId}`,
      body: { phone, ...(agreed ? { consent } : {}) },
    });
  }

  /** `elsewhere`: asked at the other clinic. */
  async function ask(index: number, command: CommandType, key: string, elsewhere = false): Promise<void> {
    const person = people[index];
    const state = stateOf(index);
    const way = ways[command];
    if (person === undefined || state === undefined || way.by !== 'staff') return;
    const { clinicId } = clinicOf(person);
    const settings = await store.clinics.latest(clinicId);
    if (settings === null) return;
    const random = chanceOf(seed, key);
    const request = way.ask({ state, settings, now: scheduler.clock.now(), random, freeNumber });
    const other = clinics.find((clinic) => clinic.clinicId !== clinicId)?.clinicId ?? clinicId;
    if (request !== null) staff.ask(elsewhere ? other : clinicId, key, request);
  }

  function enrol(index: number): void {
    const person = people[index];
    if (person === undefined) return;
    const { name, phone, timeZone, language, condition, preferredTime } = person;
    const body = { firstName: 'Ana', phone, timeZone, language, condition, preferredTime };
    staff.ask(clinicOf(person).clinicId, `enrol-${name}`, { method: 'POST', path: '/patients', body });
  }

  function put(index: number, change: Record<string, unknown>, key: string): void {
    const clinic = clinics[index];
    if (clinic === undefined) return;
    clinic.body = { ...clinic.body, ...change };
    staff.ask(clinic.clinicId, key, { method: 'PUT', path: '', body: clinic.body });
  }

  async function act(action: Action, key: string): Promise<void> {
    switch (action.do) {
      case 'enrol':
        return enrol(action.person);
      case 'text': {
        const person = people[action.person];
        return person && write(phoneOf(action.person), clinicOf(person).number, action.words, action.late);
      }
      case 'old-number': {
        const former = stateOf(action.person)?.formerNumbers?.at(-1)?.phone;
        const person = people[action.person];
        if (person === undefined || former === undefined) return;
        return write(former, clinicOf(person).number, action.words);
      }
      case 'new-number':
        return changeNumber(action.person, action.agreed, key);
      case 'stranger':
        return write(strangerNumbers[action.who] ?? '', clinics[action.clinic]?.number ?? '', action.words);
      case 'staff':
        return ask(action.person, action.command, key);
      case 'other-clinic':
        return ask(action.person, action.command, `elsewhere-${key}`, true);
      case 'settings':
        return put(action.clinic, action.change, key);
      case 'switch':
        return store.clinics.switchSendingEverywhere(action.to);
      case 'poison':
        return world.poison(action.queue);
      case 'wake':
        return world.wake(ids[action.person] ?? 'nobody');
      case 'reconcile':
        return world.reconcile(action.job);
      default:
        return action satisfies never;
    }
  }

  function soon(ms: number, label: string, run: () => void): void {
    scheduler.at(scheduler.now() + ms, label, run);
  }

  /** What somebody writes because a text has come. */
  function answerTo(kind: string, { answers, agrees, pain, silent }: Person, random: Random): string | null {
    const often = (times: number) => random.whole(1, 10) <= times;
    const weeks = (scheduler.now() - start) / (8 * 7 * 24 * 60 * minuteMs);
    const hurts = Math.round(pain[0] + (pain[1] - pain[0]) * Math.min(1, 2.5 * weeks) + random.whole(-1, 1));
    if (silent && kind !== 'invitation') return null;
    const wishes = kind === 'plan-news' || kind === 'reminder' || kind === 'check-in';
    if (wishes && random.happens(0.08))
      return random.pick(wordsOf(random.pick(['later', 'later', 'less', 'pause', 'call'])));
    switch (kind) {
      case 'invitation':
        if (often(agrees)) return random.pick(wordsOf('yes'));
        return often(7) ? random.pick(wordsOf(random.pick(['no', 'almost']))) : null;
      case 'check-in':
      case 'reminder':
      case 'question':
      case 'flare-noted':
        return often(answers) ? `${Math.max(0, Math.min(10, hurts))}` : null;
      case 'stop-confirmation':
        return often(8) ? random.pick(wordsOf('start')) : null;
      case 'session-question':
        return often(answers) ? random.pick(wordsOf('session')) : null;
      case 'session-nudge':
        return often(4) ? 'booked' : null;
      case 'staff-text':
        return often(5) ? random.pick(wordsOf('other')) : null;
      default:
        return null;
    }
  }

  function reply({ text, left, task }: Sent): void {
    const index = ids.indexOf(task.reference?.ownerId ?? '');
    const person = people[index];
    const kind = ledger.patients.get(ids[index] ?? '')?.texts.get(task.reference?.textId ?? '')?.kind;
    if (!left || person === undefined || kind === undefined) return;
    const random = chanceOf(seed, `reply ${task.label}`);
    const words = answerTo(kind, person, random);
    if (words === null) return;
    const ms = random.happens(0.2) ? random.whole(500, 5_000) : random.whole(1, 300) * minuteMs;
    soon(ms, `${person.name} answers ${kind}`, () => write(text.to, text.from, words));
  }

  /** Now and then something else happens in the very moment a text is about to leave. */
  function coincide({ patient, commit }: Committed): void {
    const index = ids.indexOf(patient.patientId);
    const person = people[index];
    const random = chanceOf(seed, `coincidence ${person?.name} ${commit.seq} ${commit.type}`);
    // While somebody sends, reconcile may look.
    if (commit.events.some(({ type }) => type === 'text-claimed') && random.happens(0.04))
      soon(random.whole(0, 60), 'reconcile meanwhile', () => world.reconcile('every-15-minutes'));
    const queued = commit.events.flatMap((event) =>
      event.type === 'text-queued' ? [event.content.kind] : [],
    );
    if (person === undefined || queued.length === 0) return;
    const tells = queued.some((kind) => kind === 'session-nudge' || kind === 'tip' || kind === 'plan-news');
    if (!random.happens(tells ? 0.5 : 0.25)) return;
    const ms = random.pick([random.whole(0, 150), random.whole(0, 1_500)]);
    const what = random.pick([
      person.silent ? 'wake' : 'stop',
      person.silent ? 'wake' : 'number',
      person.silent ? 'staff' : 'number',
      person.silent ? 'wake' : 'later',
      'staff',
      'staff',
      'wake',
      'wake',
      'pause',
    ] as const);
    const isPaused = tells && random.happens(0.4);
    const key = `coincidence-${person.name}-${commit.seq}`;
    soon(ms, `${person.name}: ${what} meanwhile`, () => {
      if (isPaused) void ask(index, 'pause', key);
      else if (what === 'wake') world.wake(patient.patientId);
      else if (what === 'staff') void ask(index, random.pick(staffCommands), key);
      else if (what === 'pause') void ask(index, 'pause', key);
      else write(phoneOf(index), clinicOf(person).number, random.pick(wordsOf(what)));
    });
  }

  /** Staff see to what asks for an answer of theirs, sooner or later. */
  function attend({ patient, commit }: Committed): void {
    const index = ids.indexOf(patient.patientId);
    for (const event of commit.events) {
      const isUnanswered = event.type === 'attention-raised' && event.kind === 'no-consent';
      const command = event.type === 'plan-suggested' ? 'answer-suggestion' : isUnanswered ? 'invite' : null;
      if (command === null) continue;
      const key = `attend-${index}-${commit.seq}-${command}`;
      const [soonest, latest] = people[index]?.leftLying === true ? [170, 500] : [1, 200];
      const ms = chanceOf(seed, key).whole(soonest, latest) * 60 * minuteMs;
      soon(ms, `staff see to ${event.type}`, () => void ask(index, command, key));
    }
  }

  ledger.follow({ onSend: reply, onCommit: coincide });
  ledger.follow(
    rareMoments({
      seed,
      from: start + begunMs,
      indexOf: (patientId) => ids.indexOf(patientId),
      soon,
      write,
      changeNumber,
    }),
  );
  ledger.follow({ onCommit: attend });
  for (const action of plan) {
    const { at, ...rest } = action;
    const label = JSON.stringify(rest);
    const key = `${rest.do}-${at}-${hashed(label).toString(36)}`;
    scheduler.at(start + at, label, () => void act(action, key));
  }
}
