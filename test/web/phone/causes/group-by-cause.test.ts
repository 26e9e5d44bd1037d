import { describe, expect, it } from 'vitest';
import { groupByCause } from '../../../../web/phone/causes/group-by-cause.ts';
import { readAs } from '../../../../web/phone/causes/reading-words.ts';
import type { Cause, Happened, Run } from '../../../../web/phone/stack.ts';

const at = (second: number) => new Date(Date.UTC(2027, 0, 4, 17, 0, second)).toISOString();
const cause = (seq: number, kind: Cause['kind'], rest: Partial<Cause> = {}): Cause => ({
  seq,
  at: at(seq),
  kind,
  title: `cause ${seq}`,
  texts: [],
  ...rest,
});
const row = (seq: number, event: string, words: string, rest: Partial<Happened> = {}): Happened => ({
  seq,
  at: at(seq),
  event,
  words,
  ...rest,
});
const run = (id: number, functionName: string, from: number, to: number, rest: Partial<Run> = {}): Run => ({
  id,
  functionName,
  at: at(from),
  until: at(to),
  ms: 10,
  reads: 1,
  writes: 1,
  patients: 1,
  failed: false,
  ...rest,
});

describe('what happened', () => {
  it('stands under its cause, oldest first, with the sending of a text under what wanted it', () => {
    const causes = [
      cause(1, 'clock', { texts: ['1-0'] }),
      cause(2, 'text', { texts: ['2-0'] }),
      cause(3, 'sending', { texts: ['1-0'] }),
      cause(4, 'sending', { texts: ['2-0'] }),
    ];
    const events = [
      row(1, 'text-queued', 'To be sent: the question.', { text: '1-0' }),
      row(2, 'text-received', 'The patient texted a score of 4.', {
        said: '4',
        read: { kind: 'score', score: 4 },
      }),
      row(2, 'text-queued', 'To be sent: the answer.', { text: '2-0' }),
      row(3, 'text-recorded', 'Sent: the question.', { text: '1-0' }),
      row(4, 'text-recorded', 'Sent: the answer.', { text: '2-0' }),
    ];
    const groups = groupByCause(causes, events, []);
    expect(groups.map(({ seq, kind, silent }) => [seq, kind, silent])).toEqual([
      [1, 'clock', null],
      [2, 'text', null],
    ]);
    expect(groups[0]?.rows.map(({ words }) => words)).toEqual(['Sent: the question.']);
    expect(groups[1]?.rows.map(({ words }) => words)).toEqual([
      'The patient texted a score of 4.',
      'Sent: the answer.',
    ]);
    expect(groups[1]?.said).toBe('4');
  });

  it('says why the patient heard nothing, and says it once', () => {
    const causes = [
      cause(1, 'staff', { silent: 'Staff did this.' }),
      cause(2, 'clock', { texts: ['2-0'] }),
      cause(3, 'clock', { texts: ['3-0'] }),
      cause(4, 'sending', { texts: ['3-0'] }),
    ];
    const events = [
      row(2, 'text-queued', 'To be sent: a tip.', { text: '2-0' }),
      row(3, 'text-queued', 'To be sent: a tip.', { text: '3-0' }),
      row(4, 'text-dropped', 'Not sent: a tip, because it is no longer due.', { text: '3-0' }),
    ];
    const groups = groupByCause(causes, events, []);
    expect(groups.map(({ silent }) => silent)).toEqual([
      'Staff did this.',
      'The text is on its way.',
      'A tip, because it is no longer due.',
    ]);
    expect(groups[2]?.rows).toEqual([]);
  });
});

describe('what ran', () => {
  const causes = [
    cause(10, 'text', { texts: ['10-0'] }),
    cause(12, 'sending', { texts: ['10-0'] }),
    cause(13, 'sending', { texts: ['10-0'] }),
    cause(30, 'clock'),
  ];

  it('stands under the commit it made, or followed, added up by function', () => {
    const runs = [
      run(1, 'receive-text', 9, 11, { reads: 3 }),
      run(2, 'carry-out', 11, 12, { writes: 0 }),
      run(3, 'send-text', 12, 14, { ms: 25 }),
      run(4, 'carry-out', 13, 14, { writes: 0, patients: 3 }),
      run(5, 'wake', 30, 30),
    ];
    const [text, clock] = groupByCause(causes, [], runs);
    expect(text?.ran).toEqual([
      { functionName: 'receive-text', times: 1, ms: 10, reads: 3, writes: 1, patients: 1, failed: false },
      { functionName: 'carry-out', times: 2, ms: 20, reads: 2, writes: 0, patients: 3, failed: false },
      { functionName: 'send-text', times: 1, ms: 25, reads: 1, writes: 1, patients: 1, failed: false },
    ]);
    expect(clock?.ran.map(({ functionName }) => functionName)).toEqual(['wake']);
  });

  it('is left out where it belongs to no cause: staff who looked, reconcile that found nothing', () => {
    const runs = [run(1, 'staff-api', 15, 16), run(2, 'reconcile', 20, 21), run(3, 'carry-out', 1, 2)];
    expect(groupByCause(causes, [], runs).flatMap(({ ran }) => ran)).toEqual([]);
  });
});

it.each([
  [{ kind: 'score', score: 6 }, 'a score of 6'],
  [{ kind: 'flare', score: 8 }, 'a flare, with a score of 8'],
  [{ kind: 'unclear', score: null }, 'unclear, so nothing is guessed'],
])('%j was read as %s', (read, words) => {
  expect(readAs(read)).toBe(words);
});
