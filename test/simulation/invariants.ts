/** What must hold at the end of every story, whatever went wrong on the way. */

import { hourMs, later, localDate } from '../../shared/domain/local-time.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { evolve } from '../../shared/domain/patient/evolve.ts';
import { isQuiet } from '../../shared/domain/patient/preferred-time.ts';
import type { PatientState } from '../../shared/domain/patient/state.ts';
import type { Commit } from '../../shared/history/ports.ts';
import type { World } from './world.ts';

interface Happened {
  at: string;
  event: PatientEvent;
}

/** Texts that may leave although the patient asked for no more. */
const afterStop = new Set(['stop-confirmation', 'emergency', 'help', 'alert']);
const uncapped = new Set([
  'stop-confirmation',
  'start-confirmation',
  'help',
  'emergency',
  'staff-text',
  'alert',
]);
const mostStateBytes = 8_192;

function eventsOf(commits: readonly Commit[]): Happened[] {
  return commits.flatMap(({ at, events }) => events.map((event) => ({ at, event })));
}

function checkSequence(commits: readonly Commit[], problems: string[]): void {
  let state: PatientState | null = null;
  const causes = new Set<string>();
  commits.forEach((commit, index) => {
    if (commit.seq !== index + 1) problems.push(`commit ${index + 1} has sequence ${commit.seq}`);
    const before = commits[index - 1];
    if (before !== undefined && before.at > commit.at)
      problems.push(`commit ${commit.seq} goes back in time`);
    if (commit.cause !== null && causes.has(commit.cause))
      problems.push(`cause applied twice: ${commit.seq}`);
    if (commit.cause !== null) causes.add(commit.cause);
    for (const event of commit.events) {
      const stamped: PatientState | null =
        state === null ? null : { ...state, seq: commit.seq, at: commit.at, settings: commit.state.settings };
      state = evolve(stamped, event, commit.at);
    }
    const replayed = { ...state, seq: commit.seq, at: commit.at, settings: commit.state.settings };
    const { causes: _a, ...left } = replayed;
    const { causes: _b, ...right } = commit.state;
    if (JSON.stringify(left) !== JSON.stringify(right)) problems.push(`replay differs at ${commit.seq}`);
    if (JSON.stringify(commit.state).length > mostStateBytes)
      problems.push(`state too large at ${commit.seq}`);
  });
}

function checkStops(happened: readonly Happened[], problems: string[]): void {
  let stopped = false;
  for (const { at, event } of happened) {
    if (event.type === 'stopped') stopped = true;
    if (event.type === 'started') stopped = false;
    if (stopped && event.type === 'text-claimed' && !afterStop.has(event.kind)) {
      problems.push(`${event.kind} claimed after STOP at ${at}`);
    }
  }
}

function checkNudges(happened: readonly Happened[], timeZone: string, problems: string[]): void {
  const channels = new Map<string, string>();
  const claimed = new Map<string, { kind: string; at: string }>();
  for (const { at, event } of happened) {
    if (event.type === 'text-queued') channels.set(event.id, event.channel);
    if (event.type === 'text-released') claimed.delete(event.id);
    if (event.type !== 'text-claimed' || channels.get(event.id) !== 'nudge') continue;
    claimed.set(event.id, { kind: event.kind, at });
  }
  const days = new Set<string>();
  for (const { kind, at } of claimed.values()) {
    if (isQuiet(at, timeZone)) problems.push(`${kind} claimed outside the hours at ${at}`);
    const day = localDate(at, timeZone);
    if (days.has(day)) problems.push(`a second nudge on ${day}: ${kind}`);
    days.add(day);
  }
}

function checkCaps(happened: readonly Happened[], problems: string[]): void {
  const answers: string[] = [];
  const emergencies: string[] = [];
  for (const { at, event } of happened) {
    if (event.type !== 'text-queued' || event.channel !== 'answer') continue;
    if (event.content.kind === 'emergency') emergencies.push(at);
    if (!uncapped.has(event.content.kind)) answers.push(at);
  }
  for (const [index, at] of answers.entries()) {
    const tenth = answers[index - 10];
    if (tenth !== undefined && later(tenth, 24 * hourMs) > at)
      problems.push(`an 11th answer in a day at ${at}`);
  }
  for (const [index, at] of emergencies.entries()) {
    const last = emergencies[index - 1];
    if (last !== undefined && later(last, hourMs) > at)
      problems.push(`emergency words twice in an hour: ${at}`);
  }
}

/** Every text the provider took was claimed once and not given back. */
function checkSends(world: World, happened: readonly Happened[], phone: string, problems: string[]): void {
  const texts = (type: string) => happened.filter(({ event }) => event.type === type).length;
  const left = texts('text-claimed') - texts('text-released');
  const taken = world.sent.filter(({ to }) => to === phone).length;
  if (taken > left) problems.push(`${taken} texts left for ${left} claims`);
}

function checkSettled(world: World, state: PatientState, problems: string[]): void {
  const now = world.clock.now();
  for (const text of state.texts) {
    const since = text.claimedAt ?? text.notBefore ?? text.queuedAt;
    if (later(since, 12 * hourMs) < now) problems.push(`${text.content.kind} still open since ${since}`);
  }
  const scheduled = world.schedules.times.get(state.patientId) ?? null;
  const wanted = state.wake?.at ?? null;
  if (wanted === null && scheduled !== null) problems.push('a schedule that nobody wants');
  if (wanted !== null && later(wanted, 12 * hourMs) < now) problems.push(`a wake-up overdue since ${wanted}`);
  if (wanted !== null && wanted > later(now, 120_000) && scheduled?.slice(0, 16) !== wanted.slice(0, 16)) {
    problems.push(`wake-up wanted at ${wanted}, scheduled at ${scheduled}`);
  }
}

/** Everything that is wrong with one patient's story, in words; empty when all holds. */
export async function problemsOf(world: World, patientId: string, phone: string): Promise<string[]> {
  const problems: string[] = [];
  const commits = await world.store.histories.page(patientId, 0, 100_000);
  const state = await world.store.histories.latest(patientId);
  if (state === null) return ['the patient is gone'];
  const happened = eventsOf(commits);
  checkSequence(commits, problems);
  checkStops(happened, problems);
  checkNudges(happened, state.timeZone, problems);
  checkCaps(happened, problems);
  checkSends(world, happened, phone, problems);
  checkSettled(world, state, problems);
  return problems;
}
