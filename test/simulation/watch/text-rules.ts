/** One text, one life: wanted, claimed by one sender, sent at most once, ended once. */
import { currentTask } from '../engine/tasks.ts';
import type { World } from '../world.ts';
import type { Committed, Rule, Wrong } from './ledger.ts';

function checkStep({ patient, commit }: Committed, wrong: Wrong): void {
  const queued = new Set<string>();
  for (const event of commit.events) {
    if (event.type === 'text-queued') {
      if (patient.texts.has(event.id) || queued.has(event.id)) wrong(`text ${event.id} was wanted twice`);
      queued.add(event.id);
      continue;
    }
    if (!('id' in event)) continue;
    const text = patient.texts.get(event.id);
    if (text === undefined) continue;
    const { status, kind } = text;
    if (event.type === 'text-claimed' && status !== 'waiting') wrong(`${kind} was claimed while ${status}`);
    // What carriers gave back, to a number that was given up meanwhile, is not tried again.
    const isGivenBack = commit.type === 'release-text' && text.left === 0;
    if (event.type === 'text-dropped' && status !== 'waiting' && !isGivenBack)
      wrong(`${kind} was dropped while ${status}`);
    if (event.type === 'text-released' && text.left > 0) wrong(`${kind} was given back although it left`);
    if (event.type !== 'text-recorded') continue;
    if (status === 'ended') wrong(`${kind} was recorded twice`);
    if (kind === 'alert') continue;
    const { result } = event.outcome;
    if (status !== 'claimed' && result !== 'unknown') wrong(`${kind} was recorded ${result} while ${status}`);
    if (result === 'sent' && text.left === 0) wrong(`${kind} was recorded as sent and never left`);
    if (result === 'failed' && text.left > 0) wrong(`${kind} was recorded as failed and had left`);
  }
}

/** A text is claimed before it leaves, leaves once, to the number it was claimed for. */
export function textsLeaveOnce({ ledger }: World) {
  return (wrong: Wrong): Rule => ({
    onCommit: (committed) => checkStep(committed, wrong),
    onSend({ text, left, task }) {
      const { owner, ownerId = '', textId = '' } = task.reference ?? {};
      if (owner !== 'patient') return;
      const life = ledger.patients.get(ownerId)?.texts.get(textId);
      if (life === undefined) return wrong(`a text left that nobody wanted`);
      if (life.left > 0) wrong(`${life.kind} ${textId} of ${ownerId} was sent again after it had left`);
      if (life.status !== 'claimed') wrong(`${life.kind} was sent while ${life.status}`);
      else if (life.claimedBy?.label !== task.label)
        wrong(`${life.kind} was sent by one who did not claim it`);
      if (left && text.to !== life.to) wrong(`${life.kind} went to another number than it was claimed for`);
    },
  });
}

/** Whoever sends a text this moment is left to say what became of it. */
export function unknownIsNotBeingSent(wrong: Wrong): Rule {
  return {
    onCommit({ patient, commit }) {
      for (const event of commit.events) {
        if (event.type !== 'text-recorded' || event.outcome.result !== 'unknown') continue;
        const claimer = patient.texts.get(event.id)?.claimedBy;
        if (claimer == null || claimer.invocation.over || isOwn(claimer.label)) continue;
        wrong(`${event.kind} was called unknown while it was being sent`);
      }
    },
  };

  function isOwn(label: string): boolean {
    return currentTask()?.label === label;
  }
}

/** The texts of a stranger leave once too. */
export function strangersAreAnsweredOnce({ ledger }: World) {
  return (wrong: Wrong): Rule => {
    const left = new Map<string, string>();
    return {
      onSend(sent) {
        const { owner, ownerId = '', textId = '' } = sent.task.reference ?? {};
        if (owner !== 'stranger' || !sent.left) return;
        const state = ledger.strangers.get(ownerId);
        const text = state?.texts.find(({ id }) => id === textId);
        // The numbers of a stranger's texts begin anew when the item has expired: the time tells them apart.
        const name = `${ownerId} ${textId} ${text?.queuedAt}`;
        if (text !== undefined && text.claimedAt === null) wrong(`${text.content.kind} left unclaimed`);
        if (left.has(name)) wrong(`${name} left twice`);
        left.set(name, textId);
      },
    };
  };
}
