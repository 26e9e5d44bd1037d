import { deflateSync, inflateSync } from 'node:zlib';
import type { Causes } from '../domain/patient/causes.ts';
import type { CommandType } from '../domain/patient/commands.ts';
import type { PatientEvent } from '../domain/patient/events.ts';
import type { PatientState } from '../domain/patient/state.ts';
import { stateVersion } from '../domain/patient/state.ts';
import { NewerStateError } from '../dynamo/errors.ts';
import type { Item } from '../dynamo/items.ts';
import { bytesOf, numberOf, textOf } from '../dynamo/items.ts';
import { historyKey } from '../dynamo/keys.ts';
import { toStoredJson } from '../dynamo/stored-json.ts';
import { keyPrefix, tableKeys } from '../names.ts';
import { decodeCauses, encodeCauses } from './causes-codec.ts';
import { checkCommit } from './check-commit.ts';
import { commitDictionary } from './commit-dictionary.ts';
import type { Commit } from './ports.ts';
import { secondCommitDictionary } from './second-commit-dictionary.ts';
import { type Upcast, upcasts } from './upcast-state.ts';

/** The dictionary that bodies are packed with, and all that they were ever packed with. */
const dictionary = Buffer.from(secondCommitDictionary);
const dictionaries = [dictionary, Buffer.from(commitDictionary)];

let byId: ReadonlyMap<string, Buffer> | undefined;

/**
 * The dictionary that a body was packed with, by the id that zlib writes at the head of it. Throws NewerStateError for
 * one that only newer code can have.
 */
function dictionaryOf(packed: Uint8Array): Buffer {
  byId ??= new Map(dictionaries.map((one) => [idOf(deflateSync('', { dictionary: one })), one]));
  const known = byId.get(idOf(packed));
  if (known === undefined)
    throw new NewerStateError(
      'what a patient state is packed by',
      dictionaries.length + 1,
      dictionaries.length,
    );
  return known;
}

function idOf(packed: Uint8Array): string {
  return packed.subarray(2, 6).join();
}

/** As much as most bodies unpack to: zlib's own 16 KB, made anew for each, cost more than the unpacking. */
const unpackedChunk = 8_192;

/** What attribute `body` holds, deflated: the state without its remembered causes, and the events. */
interface Body {
  state: Omit<PatientState, 'causes'> & { causes: Omit<Causes, 'blocks'> };
  events: PatientEvent[];
}

/**
 * The item of a commit in table `history`. Key, cause, type, time and version are attributes; state and events
 * are one piece of JSON, packed by zlib: names and dates that repeat would else cost most of the write. At level 0 it
 * is in zlib's form and no smaller, for who makes items that nobody keeps.
 */
export function encodeCommit(commit: Commit, { level = 9 }: { level?: 0 | 9 } = {}): Item {
  checkCommit(commit);
  const { causes, ...state } = commit.state;
  const body: Body = {
    state: { ...state, causes: { forgottenUntil: causes.forgottenUntil } },
    events: commit.events,
  };
  return {
    ...historyKey.commit(commit.patientId, commit.seq),
    clinicId: { S: commit.clinicId },
    seq: { N: String(commit.seq) },
    at: { S: commit.at },
    type: { S: commit.type },
    v: { N: String(commit.state.v) },
    ...(commit.cause === null ? {} : { cause: { S: commit.cause } }),
    body: { B: deflateSync(toStoredJson(body), { dictionary, level }) },
    causes: { B: encodeCauses(causes.blocks) },
  };
}

/** The commit in an item. Throws NewerStateError for a version that this code does not know yet. */
export function decodeCommit(item: Item): Commit {
  const body = bodyOf(item);
  return {
    patientId: textOf(item, tableKeys.partition).slice(keyPrefix.patient.length),
    clinicId: textOf(item, 'clinicId'),
    seq: numberOf(item, 'seq'),
    at: textOf(item, 'at'),
    cause: item.cause?.S ?? null,
    type: textOf(item, 'type') as CommandType,
    events: body.events,
    state: stateOf(body, item),
  };
}

/** The events in a commit's item; needs attributes `v` and `body` only. */
export function decodeEvents(item: Item): PatientEvent[] {
  return bodyOf(item).events;
}

/** The state in a commit's item; needs attributes `v`, `body` and `causes` only. */
export function decodeState(item: Item): PatientState {
  return stateOf(bodyOf(item), item);
}

/** Brings a body of version `from` up to `to`. Throws NewerStateError when it is beyond that already. */
export function upcastBody(
  body: Record<string, unknown>,
  from: number,
  steps: readonly Upcast[] = upcasts,
  to: number = stateVersion,
): Record<string, unknown> {
  if (from > to) throw new NewerStateError('a patient state', from, to);
  let upcast = body;
  for (let version = from; version < to; version++) {
    const step = steps[version - 1];
    if (step === undefined) throw new RangeError(`there is no upcast from version ${version}`);
    upcast = step(upcast);
  }
  return upcast;
}

function bodyOf(item: Item): Body {
  const version = numberOf(item, 'v');
  // Before anything is read: a newer shape may be packed in a newer way.
  if (version > stateVersion) throw new NewerStateError('a patient state', version, stateVersion);
  const packed = bytesOf(item, 'body');
  const parsed: Record<string, unknown> = JSON.parse(
    inflateSync(packed, { dictionary: dictionaryOf(packed), chunkSize: unpackedChunk }).toString('utf8'),
  );
  const body: unknown = upcastBody(parsed, version);
  // The shape is what encodeCommit wrote; the golden files hold it to that.
  return body as Body;
}

function stateOf(body: Body, item: Item): PatientState {
  const { causes, ...state } = body.state;
  return { ...state, causes: { blocks: decodeCauses(bytesOf(item, 'causes')), ...causes } };
}
