import { asksForCall } from './kinds/call.ts';
import { type Control, readControl } from './kinds/control.ts';
import { isAutoReply, isCourtesy } from './kinds/courtesy.ts';
import { tellsOfFlare } from './kinds/flare.ts';
import { wholeAnswer } from './kinds/keywords.ts';
import { tellsOfMedication } from './kinds/medication.ts';
import { type Response, readResponse } from './kinds/response.ts';
import { dangerIn } from './kinds/safety.ts';
import { saysMoreThanFlare, saysMoreThanScore, saysMoreThanSession } from './kinds/says-more.ts';
import { readSession } from './kinds/session.ts';
import { readStopRequest, type StopRequest } from './kinds/stop.ts';
import { beginsWithKeyword } from './kinds/stop-keyword.ts';
import { readScore } from './score/choose-score.ts';
import { type ScoreStrength, strengthOf } from './score/strength.ts';
import { type Message, readMessage } from './text/message.ts';
import { readTapback } from './text/tapback.ts';
import { answerWords } from './text/whole-text.ts';

type ReplyKind =
  | 'crisis'
  | 'urgent'
  | 'stop'
  | 'start'
  | 'help'
  | 'flare'
  | 'medication'
  | 'session'
  | 'score'
  | 'response'
  | 'control'
  | 'call'
  | 'yes'
  | 'no'
  | 'courtesy'
  | 'unclear';

/** What one text from a patient was read as. */
export type Reply = {
  kind: ReplyKind;
  /** Whole, 0 to 10. Always with kind score; may come with crisis, urgent, flare and medication; else null. */
  score: number | null;
  /** The text also asks to end the texts: true for kind stop, possible with crisis and urgent. */
  stop: boolean;
  /** What a person should read (the whole text, trimmed and well-formed) where it says more than its kind. */
  note: string | null;
  /** The kind is neither, but a person should look first: it may be danger in words that no list has. */
  concern: 'crisis' | 'urgent' | null;
  /** How a score was said; null without one. */
  strength: ScoreStrength | null;
  /** With kind response, possible with score; else null. */
  response: Response | null;
  /** What the patient wants of the texts, with kind control; else null. */
  control: Control | null;
};

/**
 * Reads one text from a patient: English and Spanish at once, any string, in time linear in its length. The
 * first kind that fits wins, in the order of `ReplyKind`. Where two readings stay possible it abstains: a
 * wrong score moves a person's care, an unclear one costs one polite question.
 */
export function readReply(text: string): Reply {
  if (latest?.text !== text) latest = { text, reply: read(text) };
  return latest.reply;
}

/** The text that was read last: on its way through one function a text is asked about several times. */
let latest: { text: string; reply: Reply } | undefined;

function read(text: string): Reply {
  const message = readMessage(text);
  const tapback = readTapback(message.whole);
  if (tapback === undefined) return readWords(message);
  const behind = tapback.some((token) => token.kind !== 'mark');
  return behind ? readWords({ ...message, whole: tapback, head: tapback }) : reply('courtesy', {});
}

function readWords(message: Message): Reply {
  const { words, whole, head, cut } = message;
  const stop = readStopRequest(whole, cut ? whole : head, words);
  const { kind, concern } = dangerIn(whole);
  if (kind !== null) {
    const asked = stop.asked || beginsWithKeyword(words);
    return reply(kind, { ...(asked ? {} : scoreIn(head)), stop: asked, note: words });
  }
  const read = readOrdinary(message, stop);
  // A keyword alone, or what a phone wrote, is no cry in new words.
  const known = stop.bare || read.kind === 'courtesy';
  return concern === null || known ? read : { ...read, concern, note: words };
}

/** What a text says that tells of no danger. */
function readOrdinary(message: Message, stop: StopRequest): Reply {
  const { words, head } = message;
  if (stop.asked && !isAutoReply(head)) return reply('stop', { stop: true, note: stop.bare ? null : words });
  const answer = wholeAnswer(answerWords(head) ?? []);
  if (answer === 'start' || answer === 'help') return reply(answer, {});
  const unclear = reply('unclear', { note: words });
  // "Ok?" asks; consent is given without a question mark.
  const asks = answer !== undefined && head.some((token) => token.text === '?');
  // "Stop texting me until March" asks for a pause.
  if (stop.doubtful && readControl(head) === 'pause')
    return reply('control', { control: 'pause', note: words });
  if (stop.doubtful || asks) return unclear;
  const news = readNews(message) ?? readRequest(message);
  if (news !== undefined) return news;
  return answer === undefined ? (isCourtesy(head) ? reply('courtesy', {}) : unclear) : reply(answer, {});
}

/** Flare, medication, session or score; undefined when the text tells of none. */
function readNews(message: Message): Reply | undefined {
  const { words, head, cut } = message;
  if (isAutoReply(head)) return reply('courtesy', {});
  const reading = readScore(head);
  const { score } = reading;
  const said = { score, strength: strengthOf(head, reading) };
  if (tellsOfFlare(head))
    return reply('flare', { ...said, note: cut || saysMoreThanFlare(head, reading) ? words : null });
  if (tellsOfMedication(head)) return reply('medication', { ...said, note: words });
  if (score !== null)
    return reply('score', {
      ...said,
      note: cut || saysMoreThanScore(head, reading) ? words : null,
      response: readResponse(head, reading.span),
    });
  const news = reading.silent ? readSession(head) : undefined;
  if (news === undefined) return undefined;
  return reply('session', { note: cut || news === 'other' || saysMoreThanSession(head) ? words : null });
}

/** How a session was felt, what is wanted of the texts, or a call; undefined when the text asks for none. */
function readRequest({ words, head }: Message): Reply | undefined {
  const response = readResponse(head, null);
  if (response !== null) return reply('response', { response });
  const control = readControl(head);
  if (control !== null) return reply('control', { control, note: words });
  return asksForCall(head) ? reply('call', { note: words }) : undefined;
}

function scoreIn(head: Message['head']): Partial<Reply> {
  const reading = readScore(head);
  return { score: reading.score, strength: strengthOf(head, reading) };
}

function reply(kind: ReplyKind, said: Partial<Omit<Reply, 'kind'>>): Reply {
  return {
    kind,
    score: said.score ?? null,
    stop: said.stop ?? false,
    note: said.note ?? null,
    concern: said.concern ?? null,
    strength: said.strength ?? null,
    response: said.response ?? null,
    control: said.control ?? null,
  };
}
