/** Plays a patient's year over the real handlers and memory ports, from one look at a phone or a screen to the next. */

import type { AttentionKind } from '../../shared/domain/attention-kinds.ts';
import { addDays, daysBetween, type IsoDate } from '../../shared/domain/calendar.ts';
import type { Language } from '../../shared/domain/clinic/settings.ts';
import { hourMs, type Instant, instantAt, later, localDate } from '../../shared/domain/local-time.ts';
import type { Booking } from '../../shared/domain/patient/sessions/bookings.ts';
import { expectedSession } from '../../shared/domain/patient/sessions/sessions-due.ts';
import { isRaised, type PatientState } from '../../shared/domain/patient/state.ts';
import type { TextKind } from '../../shared/domain/text-kinds.ts';
import { testSettings } from '../../test/support/patient-story.ts';
import type { StoryPatient } from './story-patients.ts';
import { createStoryWorld, type OnCall } from './story-world.ts';
import { type Told, toldOf } from './told.ts';

export const storyZone = 'America/Los_Angeles';
const enrolledOn = '2027-01-04';
const storyDays = 365;
/** A Monday, as the enrolment is; also where the first phase begins by itself. */
const usualFirstSession = 7;
const patientId = 'story-patient';
const phone = '+12065550123';
const by = 'front-desk';
const openingTime = '09:00';
const closingTime = '18:00';
/** When somebody looks at a phone or a screen. */
const times = [openingTime, '11:00', '12:00', '14:00', closingTime, '20:00', '22:00'] as const;

const settings = { ...testSettings, sessionLeadDays: 3, bookingLink: 'harbor.example/book' };

/** The patient's side: what is written when, in answer to what was read or unasked. */
function createPatient(patient: StoryPatient, language: Language) {
  const due: { at: Instant; words: string }[] = patient.unasked.map(({ day, says }) => ({
    at: instantAt(addDays(enrolledOn, day), '12:00', storyZone),
    words: says[language],
  }));
  let questions = 0;
  let asides = 0;
  let answered = 0;
  let isAsked = false;

  function scoreWords(on: string): string {
    const day = daysBetween(enrolledOn, on);
    const level = patient.pain.findLast(([from]) => from <= day)?.[1] ?? 0;
    const score = level + (patient.scatter[answered % patient.scatter.length] ?? 0);
    const put = patient.puts[answered % patient.puts.length]?.[language] ?? '{n}';
    answered += 1;
    isAsked = false;
    return put.replace('{n}', String(Math.max(0, Math.min(10, score))));
  }

  const said = (kind: TextKind): string | null => patient.answers[kind]?.[language] ?? null;

  function answerTo(kind: TextKind, on: string): string | null {
    switch (kind) {
      case 'check-in':
        questions += 1;
        isAsked = true;
        return [...patient.ignores, ...patient.waitsForReminder].includes(questions) ? null : scoreWords(on);
      case 'reminder':
        return patient.ignores.includes(questions) || !isAsked ? null : scoreWords(on);
      case 'question':
      case 'flare-noted': {
        // Asked back, a person gives the bare number.
        const [number = null] = scoreWords(on).match(/\d+/) ?? [];
        return number;
      }
      case 'session-nudge':
      case 'session-question':
        asides += 1;
        return patient.ignoresAsides?.includes(asides) === true ? null : said(kind);
      default:
        return said(kind);
    }
  }

  const isSilent = () => patient.silentAfter !== undefined && answered >= patient.silentAfter;
  return {
    reads(kind: TextKind, at: Instant): void {
      const words = isSilent() ? null : answerTo(kind, localDate(at, storyZone));
      if (words !== null) due.push({ at: later(at, 2 * hourMs), words });
    },
    /** What is to be written by now. */
    writes(now: Instant): string[] {
      const ready = due.filter(({ at }) => at <= now);
      for (const each of ready) due.splice(due.indexOf(each), 1);
      return ready.map(({ words }) => words);
    },
  };
}

/** A year of a patient, oldest first; `onCall` is told of what the functions ask of the outside. */
export async function playStory(patient: StoryPatient, language: Language, onCall?: OnCall): Promise<Told[]> {
  const start = instantAt(enrolledOn, '10:00', storyZone);
  const world = createStoryWorld(settings, start, onCall);
  const person = createPatient(patient, language);
  const told: Told[] = [];
  let heardUntil = 0;
  const asking = new Set<string>();
  let sessions = 0;
  const bookings: Booking[] = [];

  async function state(): Promise<PatientState> {
    const found = await world.store.histories.latest(patientId);
    if (found === null) throw new Error('the patient of the story is not enrolled');
    return found;
  }

  /** What happened since: told, and read by the patient. */
  async function listen(): Promise<void> {
    for (const commit of await world.store.histories.page(patientId, heardUntil, 1_000)) {
      heardUntil = commit.seq;
      for (const event of commit.events) {
        const each = toldOf(event, commit.at, storyZone);
        if (each !== null) told.push(each);
        // The question after a session may ride on another text.
        if (event.type === 'text-queued' && 'session' in event.content) asking.add(event.id);
        if (event.type !== 'text-recorded' || event.outcome.result !== 'sent') continue;
        person.reads(event.kind, commit.at);
        if (asking.has(event.id)) person.reads('session-question', commit.at);
      }
    }
  }

  /** The front desk in the morning: texts are read, and whoever stands on the list since yesterday is called. */
  async function morning(day: number): Promise<void> {
    const { attention, inbox, ...found } = await state();
    for (const item of inbox) await world.staff(patientId, { type: 'finish-inbox-item', item, by });
    const yesterday = later(world.clock.now(), -20 * hourMs);
    for (const kind of Object.keys(attention) as AttentionKind[]) {
      const since = attention[kind]?.since ?? world.clock.now();
      if (!isRaised({ ...found, attention, inbox }, kind) || since > yesterday) continue;
      await world.staff(patientId, { type: 'clear-attention', kind, note: 'Called and talked it over', by });
    }
    for (const { says } of patient.staffWrite.filter((each) => each.day === day)) {
      await world.staff(patientId, { type: 'write-text', body: says[language], by });
    }
  }

  /** The day of the next session as the clinic has it; null while nobody may be booked in. */
  async function dueSession(): Promise<IsoDate | null> {
    const found = await state();
    if (found.stage === 'invited' || found.stopped || isRaised(found, 'call-first')) return null;
    return found.plan.phase === null
      ? addDays(enrolledOn, patient.firstSession ?? usualFirstSession)
      : expectedSession(found);
  }

  function isAttended(): boolean {
    sessions += 1;
    return !patient.misses.includes(sessions);
  }

  /** After work: the day's session is typed in, when one was due. */
  async function typeIn(date: IsoDate): Promise<void> {
    const due = await dueSession();
    if (due === null || due > date) return;
    await world.staff(patientId, { type: 'record-session', date, attended: isAttended(), by });
  }

  /** After work a booking system tells who came that day, and has everybody booked in for the next time. */
  async function bookIn(date: IsoDate): Promise<void> {
    const tell = () => world.staff(patientId, { type: 'note-bookings', bookings, by });
    const today = bookings.findIndex((booking) => booking.state === 'booked' && booking.date <= date);
    if (today !== -1) {
      bookings[today] = { date, start: null, state: isAttended() ? 'arrived' : 'no-show' };
      await tell();
    }
    const due = await dueSession();
    if (due === null || bookings.some((booking) => booking.state === 'booked')) return;
    bookings.push({ date: due > date ? due : addDays(date, 1), start: null, state: 'booked' });
    await tell();
  }

  await world.begin();
  await world.staff(patientId, {
    type: 'enrol',
    patientId,
    phone,
    timeZone: storyZone,
    firstName: patient.firstName[language],
    language,
    condition: patient.condition,
    preferredTime: null,
    consent: { how: 'on paper, at the first visit', by: 'Kim', at: enrolledOn },
    baseline: [],
    optedOut: false,
    by,
  });
  for (let day = 0; day < storyDays; day += 1) {
    const date = addDays(enrolledOn, day);
    for (const time of times) {
      const at = instantAt(date, time, storyZone);
      if (at <= start) continue;
      await world.advanceTo(at);
      if (time === openingTime) await morning(day);
      if (time === closingTime && patient.sessions === 'staff') await typeIn(date);
      if (time === closingTime && patient.sessions === 'bookings') await bookIn(date);
      await listen();
      for (const words of person.writes(at)) world.text(phone, words);
    }
  }
  await listen();
  return told;
}
