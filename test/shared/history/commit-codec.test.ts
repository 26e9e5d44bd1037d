import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberCause } from '../../../shared/domain/patient/causes.ts';
import { stateVersion } from '../../../shared/domain/patient/state.ts';
import { NewerStateError } from '../../../shared/dynamo/errors.ts';
import { decodeCauses, encodeCauses } from '../../../shared/history/causes-codec.ts';
import { decodeCommit, decodeState, encodeCommit, upcastBody } from '../../../shared/history/commit-codec.ts';
import { commitOf, sampleTime, stateOf } from '../../contracts/history-samples.ts';

const hash = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const instant = fc
  .date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const block = fc.record({
  hashes: fc.array(hash, { minLength: 1, maxLength: 10 }).map((hashes) => hashes.join('')),
  until: instant,
});

describe('remembered causes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 21 }), (blocks) => {
        expect(decodeCauses(encodeCauses(blocks))).toEqual(blocks);
      }),
    );
  });

  it('cost eight bytes each and seven a block', () => {
    const causes = Array.from({ length: 1_000 }, (_, index) => {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(index);
      return bytes.toString('base64url');
    });
    const remembered = causes.reduce((all, cause) => rememberCause(all, cause, sampleTime), {
      ...stateOf('ann', 1).causes,
    });
    expect(remembered.blocks.length).toBe(21);
    expect(encodeCauses(remembered.blocks).length).toBe(210 * 8 + 21 * 7);
  });

  it.each(['AAAAAAAAAAB', 'AAAAAAAAAA', 'AAAAAAAAAA ', 'AAAAAAAAAA+'])(
    'refuse %j, which would not come back',
    (hashes) => {
      expect(() => encodeCauses([{ hashes, until: sampleTime }])).toThrow(RangeError);
    },
  );

  it('refuse a time that would not come back', () => {
    expect(() => encodeCauses([{ hashes: 'AAAAAAAAAAA', until: '2026-06-15T17:00:00Z' }])).toThrow(
      RangeError,
    );
  });
});

describe('a stored commit', () => {
  it('comes back as it was', () => {
    const state = stateOf('ann', 7, {
      firstName: 'Zoë 🙂',
      causes: { blocks: [{ hashes: 'AAAAAAAAAAA', until: sampleTime }], forgottenUntil: sampleTime },
    });
    const commit = commitOf(state, { cause: 'AAAAAAAAAAA' });
    expect(decodeCommit(encodeCommit(commit))).toEqual(commit);
    expect(decodeState(encodeCommit(commit))).toEqual(state);
  });

  it('has key, cause, type, time and version as attributes', () => {
    const item = encodeCommit(commitOf(stateOf('ann', 7), { cause: 'AAAAAAAAAAA' }));
    expect(item).toMatchObject({
      pk: { S: 'PATIENT#ann' },
      sk: { S: '0000000007' },
      seq: { N: '7' },
      cause: { S: 'AAAAAAAAAAA' },
      type: { S: 'receive-text' },
      at: { S: sampleTime },
      v: { N: String(stateVersion) },
      clinicId: { S: 'demo' },
    });
  });

  it('of newer code is refused before anything in it is read', () => {
    const item = { ...encodeCommit(commitOf(stateOf('ann', 7))), v: { N: String(stateVersion + 1) } };
    const unread = { ...item, body: { B: new Uint8Array([1, 2, 3]) } };
    expect(() => decodeState(unread)).toThrow(NewerStateError);
    expect(() => decodeCommit(unread)).toThrow(NewerStateError);
  });

  it('of newer code that packs by another dictionary is refused', () => {
    const item = encodeCommit(commitOf(stateOf('ann', 7)));
    const body = { B: deflateSync('{}', { dictionary: Buffer.from('of another time') }) };
    expect(() => decodeState({ ...item, body })).toThrow(NewerStateError);
  });

  it('of older code is brought up step by step', () => {
    const steps = [
      (body: Record<string, unknown>) => ({ ...body, second: 'added' }),
      (body: Record<string, unknown>) => ({ ...body, third: `${String(body.second)} too` }),
    ];
    expect(upcastBody({ first: 1 }, 1, steps, 3)).toEqual({ first: 1, second: 'added', third: 'added too' });
    expect(upcastBody({ second: 'had' }, 2, steps, 3)).toEqual({ second: 'had', third: 'had too' });
    expect(upcastBody({ first: 1 }, 3, steps, 3)).toEqual({ first: 1 });
    expect(() => upcastBody({}, 4, steps, 3)).toThrow(NewerStateError);
    expect(() => upcastBody({}, 1, [], 2)).toThrow('there is no upcast from version 1');
  });
});
