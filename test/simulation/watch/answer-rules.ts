/** What somebody has a right to be answered is answered at once: danger, STOP, START and HELP. */
import { lineOf } from '../../../shared/domain/clinic/settings.ts';
import { epochMs, hourMs } from '../../../shared/domain/local-time.ts';
import { isHeld } from '../../../shared/domain/patient/state.ts';
import type { TextKind } from '../../../shared/domain/text-kinds.ts';
import { halves } from '../story/words.ts';
import type { World } from '../world.ts';
import type { Committed, Message, Rule, Wrong } from './ledger.ts';

/** Texts of that kind which the commit wants for that number, and whether one waited for it already. */
function wantedBy({ before, commit, message }: Committed, kind: TextKind): { count: number; waits: boolean } {
  const number = message?.from;
  const isTo = (to: string | undefined) => (to ?? before?.phone) === number;
  return {
    count: commit.events.filter(
      (event) => event.type === 'text-queued' && event.content.kind === kind && isTo(event.to),
    ).length,
    waits: before?.texts.some(({ content, to }) => content.kind === kind && isTo(to)) === true,
  };
}

function isRead({ found }: Message): boolean {
  const how = found.at(-1)?.how;
  return how === 'read' || how === 'late';
}

/** Whether the number is one of the patient's, or was within the last month. */
function isTheirs({ before, commit }: Committed, from: string): boolean {
  const former = before?.formerNumbers?.find(({ phone }) => phone === from);
  return from === before?.phone || (former !== undefined && former.until > commit.at);
}

const togetherMs = 5 * 60_000;
const sameTextMs = 10_000;

/** What the number wrote within that time of a message, itself aside. */
function beside({ messages }: World['ledger'], message: Message, ms: number): Message[] {
  return [...messages.values()].filter(
    (other) => other !== message && other.from === message.from && Math.abs(other.at - message.at) <= ms,
  );
}

/** Whether the same words of the same moment were met before: delivered hours apart, they are one text. */
function wasMetBefore(ledger: World['ledger'], message: Message): boolean {
  return beside(ledger, message, sameTextMs).some(
    ({ words, found }) => words === message.words && found.some(({ how }) => how !== 'forgotten'),
  );
}

/** Danger gets emergency words, at most once an hour for each number; also where it comes late, and from a former number. */
export function dangerIsAnswered({ ledger }: World) {
  return (wrong: Wrong): Rule => {
    const said = new Map<string, number>();
    return {
      onCommit(committed) {
        const { patient, before, commit, message } = committed;
        const at = epochMs(commit.at);
        for (const event of commit.events) {
          const text = event.type === 'text-recorded' ? patient.texts.get(event.id) : undefined;
          // What was refused was not said.
          if (
            event.type === 'text-recorded' &&
            event.outcome.result === 'failed' &&
            text?.kind === 'emergency'
          )
            said.delete(`${patient.patientId} ${text.to}`);
          if (event.type === 'text-queued' && event.content.kind === 'emergency')
            said.set(`${patient.patientId} ${event.to ?? before?.phone}`, at);
        }
        if (message?.meaning !== 'danger' || !isRead(message) || !isTheirs(committed, message.from)) return;
        const last = said.get(`${patient.patientId} ${message.from}`);
        const { waits } = wantedBy(committed, 'emergency');
        if (!waits && (last === undefined || last <= at - hourMs))
          wrong(`${message.words} got no emergency words`);
      },
      onSave({ before, state }) {
        const cause = state.causes.slice(-11);
        const message = ledger.messages.get(cause);
        if (message?.meaning !== 'danger' || before?.causes.endsWith(cause) === true) return;
        if (wasMetBefore(ledger, message)) return;
        const { emergencyAt } = state;
        if (emergencyAt === null || epochMs(emergencyAt) <= epochMs(state.at) - hourMs)
          wrong(`${message.words} of a stranger got no emergency words`);
      },
    };
  };
}

/**
 * True of what is out of mind by contract: with the three before it a text is read, so that a number's newest three are
 * remembered, and the last that was heard. Two deliveries hours apart with three others between are beyond that.
 */
function isBeyondThree({ messages }: World['ledger'], other: Message, message: Message): boolean {
  const newer = [...messages.values()].filter(
    ({ found, from, at, cause }) =>
      from === other.from && at > other.at && found.length > 0 && cause !== message.cause,
  );
  return newer.length >= 3;
}

/** Two texts are read as one: danger in two bubbles is met, and what a phone sends twice is recorded once. */
export function textsAreReadTogether({ ledger }: World) {
  return (wrong: Wrong): Rule => {
    const lastHeard = new Map<string, Message>();
    const heard = new Set<string>();
    return {
      onCommit({ before, commit, message }) {
        if (before === null || message === undefined || message.from !== before.phone) return;
        const last = lastHeard.get(message.from);
        const how = message.found.at(-1)?.how;
        if (how !== 'again') lastHeard.set(message.from, message);
        heard.add(message.cause);
        if (how !== 'read') return;
        const near = beside(ledger, message, togetherMs);
        // With a third between them it is another sentence.
        const [other] = near;
        if (other === undefined || near.length > 1) return;
        if (other.found.length !== 1 || other.found[0]?.owner !== before.patientId) return;
        if (other !== last && isBeyondThree(ledger, other, message)) return;
        // Whichever of the two came first.
        const [one, two] = other.at < message.at ? [other, message] : [message, other];
        const isOfHalves = halves.some(([first, second]) => one.words === first && two.words === second);
        if (isOfHalves && !isHeld(commit.state)) wrong(`${one.words} / ${two.words} is no danger`);
        // What the number wrote before it was the patient's was not said by the patient.
        const isSame = one.words === two.words && two.at - one.at <= sameTextMs && heard.has(other.cause);
        if (isSame && other.found[0].how === 'read') wrong(`${message.words} was read twice`);
      },
    };
  };
}

/** One word to STOP, and none where the carrier has it; one to START, and to HELP each time. */
export function rightsAreAnswered(world: World) {
  return (wrong: Wrong): Rule => ({
    onCommit(committed) {
      const { before, commit, message } = committed;
      if (before === null || message === undefined || !isRead(message)) return;
      const stop = wantedBy(committed, 'stop-confirmation');
      const begins = commit.events.some(({ type }) => type === 'started');
      if (message.from === before.phone) {
        const stops = !before.stopped && commit.state.stopped && message.meaning === 'stop';
        const settings = world.settingsAt(commit.clinicId, commit.state.settings);
        const isCarriers = settings !== null && lineOf(settings, message.to).numberType === 'toll-free';
        const most = stops && !isCarriers ? 1 : 0;
        if (stop.count > most) wrong(`${stop.count} answers to ${message.words}, where ${most} may go`);
        if (stop.count < most && !stop.waits) wrong(`${message.words} was not confirmed`);
        const start = wantedBy(committed, 'start-confirmation');
        if (begins && before.stage !== 'invited' && start.count !== 1 && !start.waits)
          wrong(`${message.words} was confirmed ${start.count} times`);
      }
      const help = wantedBy(committed, 'help');
      if (message.meaning === 'help' && isTheirs(committed, message.from) && help.count !== 1 && !help.waits)
        wrong(`${message.words} was answered ${help.count} times`);
    },
  });
}
