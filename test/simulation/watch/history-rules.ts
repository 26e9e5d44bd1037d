/** What must hold of every commit, whoever wrote it. */
import { epochMs, hourMs } from '../../../shared/domain/local-time.ts';
import { evolve } from '../../../shared/domain/patient/evolve.ts';
import { reviewInput } from '../../../shared/domain/patient/review/review.ts';
import type { PatientState } from '../../../shared/domain/patient/state.ts';
import { reviewPlan } from '../../../shared/domain/plan/review-plan.ts';
import type { World } from '../world.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';

/** Clocks are off by at most a minute and a half, and nobody thinks longer than a function runs. */
const clockMs = 90_000 + 30_000;

/** A commit replayed from its events; the parts that no event tells are taken from the commit itself. */
function replayed({ before, commit }: Committed): PatientState | null {
  const { seq, at } = commit;
  let state = before === null ? null : { ...before, seq, at, settings: commit.state.settings };
  for (const event of commit.events) {
    state = evolve(state, event, at);
    if (before === null) state = { ...state, seq, at, settings: commit.state.settings };
  }
  return state === null ? null : { ...state, causes: commit.state.causes };
}

/** Longer than queues, schedules and reconcile are late together. */
const longestSleepMs = 40 * hourMs;

/** Whoever is to be woken is woken, although schedules and messages are lost. */
export function nobodySleepsOn(wrong: Wrong): Rule {
  return {
    onCommit({ patient, before, now }) {
      const at = before?.wake?.at;
      if (at !== undefined && epochMs(at) + longestSleepMs < now)
        wrong(`${patient.patientId} was to be woken at ${at}`);
    },
  };
}

/** Whether two states are stored alike, whatever the order in which their parts came to be. */
function areAlike(made: PatientState | null, stored: PatientState): boolean {
  if (made === null) return false;
  const parts = Object.keys({ ...made, ...stored }) as (keyof PatientState)[];
  // What no event has touched is the very object that it was.
  return parts.every(
    (part) => made[part] === stored[part] || JSON.stringify(made[part]) === JSON.stringify(stored[part]),
  );
}

/** Commits count up, times do not run back, no cause works twice, and the events alone make the state. */
export function historyIsWhole(world: World) {
  return (wrong: Wrong): Rule => {
    const causes = new Map<string, Set<string>>();
    return {
      onCommit(committed) {
        const { patient, before, commit, message, now } = committed;
        const { seq, cause, at } = commit;
        if (seq !== (before?.seq ?? 0) + 1)
          wrong(`commit ${seq} of ${patient.patientId} follows ${before?.seq ?? 0}: one was written over`);
        if (before !== null && at < before.at) wrong(`commit ${seq} goes back in time`);
        const isOff = Math.abs(epochMs(at) - now) > clockMs;
        if (isOff && at !== before?.at) wrong(`commit ${seq} says ${at}, which is not now`);
        const known = causes.get(patient.patientId) ?? new Set();
        causes.set(patient.patientId, known);
        const isLate = commit.events.some((event) => event.type === 'inbox-added' && event.why === 'late');
        if (cause !== null && known.has(cause) && !isLate)
          wrong(`${message?.words ?? commit.type} was applied twice`);
        if (cause !== null) known.add(cause);
        if (!areAlike(replayed(committed), commit.state))
          wrong(`the events of ${commit.type} ${seq} do not make its state`);
        const settings = world.settingsOf(patient.clinicId, now - 2 * clockMs);
        if (commit.state.settings < settings && !commit.state.erased)
          wrong(`${commit.type} was decided by settings ${commit.state.settings}, long after ${settings}`);
      },
    };
  };
}

const mostBytes = 12_000;
const mostOf: { [K in keyof PatientState]?: (state: PatientState) => [number, number] } = {
  texts: ({ texts }) => [texts.length, 25],
  inbox: ({ inbox }) => [inbox.length, 50],
  causes: ({ causes }) => [causes.blocks.length, 21],
  sessions: ({ sessions: { recent, booked = [], struck = [] } }) => [
    Math.max(recent.length, 8 * booked.length, 2 * struck.length),
    16,
  ],
};

/** No list of a state grows with time. */
export function itemsAreBounded(wrong: Wrong): Rule {
  return {
    onCommit({ commit: { state, seq } }) {
      for (const [part, measure] of Object.entries(mostOf)) {
        const [found, most] = measure(state);
        if (found > most) wrong(`${part} holds ${found}`);
      }
      if (seq % 20 !== 0) return;
      const bytes = JSON.stringify(state).length;
      if (bytes > mostBytes) wrong(`a state has ${bytes} bytes`);
    },
    onSave({ state }) {
      const bytes = JSON.stringify(state).length;
      if (bytes > mostBytes || state.toRead.length > 5 || state.texts.length > 8)
        wrong(`a stranger has ${bytes} bytes`);
    },
  };
}

/** The machine moves a plan as a review of the very state says, and not otherwise. */
export function planFollowsReview(world: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ before, commit }) {
      const isMoved = commit.events.some((event) => event.type === 'plan-moved' && event.by === null);
      if (before === null || !isMoved) return;
      const { seq, at } = commit;
      let state: PatientState = { ...before, seq, at, settings: commit.state.settings };
      for (const event of commit.events) {
        if (event.type === 'plan-moved' && event.by === null) {
          const settings = world.settingsAt(commit.clinicId, commit.state.settings);
          const input = settings === null ? null : reviewInput(state, event.on, settings);
          const move = input === null ? null : reviewPlan(input).move;
          if (move?.to !== event.to || move.rule !== event.rule)
            wrong(`moved to ${event.to} by ${event.rule}`);
          if (settings?.adjustments === 'suggest')
            wrong(`moved to ${event.to}, which staff were to be asked`);
        }
        state = evolve(state, event, at);
      }
    },
  });
}

/** A patient's clinic never changes, texts leave from its number, and its alerts are its own. */
export function clinicsStayApart(world: World) {
  return (wrong: Wrong): Rule => ({
    onCommit({ patient, commit, message }) {
      const { clinicId } = patient;
      if (commit.clinicId !== clinicId || commit.state.clinicId !== clinicId)
        wrong(`${clinicId}'s patient changed clinic`);
      if (message !== undefined && world.clinicOfNumber(message.to) !== clinicId)
        wrong(`a text to ${message.to} is in a history of ${clinicId}`);
      if (message !== undefined && before(patient.commits, message.from) === false)
        wrong('a text is in the history of somebody who never had its number');
    },
    onSend({ text, task }) {
      const owner = task.reference?.ownerId ?? '';
      const clinicId =
        world.ledger.patients.get(owner)?.clinicId ?? world.ledger.strangers.get(owner)?.clinicId;
      if (clinicId !== undefined && world.clinicOfNumber(text.from) !== clinicId)
        wrong(`a text of ${clinicId} left from ${text.from}`);
    },
    onRaise({ clinicId, task }) {
      const owner = task?.reference?.ownerId ?? '';
      const own = world.ledger.patients.get(owner)?.clinicId ?? world.ledger.strangers.get(owner)?.clinicId;
      if (own !== undefined && own !== clinicId) wrong(`an alert of ${own} went to ${clinicId}`);
    },
  });
}

/** Whether somebody has had that number. */
function before(commits: readonly { state: PatientState }[], phone: string): boolean {
  return commits.some(({ state }) => state.phone === phone);
}
