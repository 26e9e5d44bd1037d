import { describe, expect, it } from 'vitest';
import { type AttentionKind, attentionNames } from '../../../shared/domain/attention-kinds.ts';
import { byUrgency, urgencyOf, whoWaits } from '../../../web/dashboard/attention.ts';
import { words } from '../../../web/dashboard/words.ts';
import { inboxItem, patientRow } from './samples.ts';

const since = '2026-10-06T18:00:00.000Z';

function needing(patientId: string, ...kinds: AttentionKind[]) {
  return patientRow({ patientId, attention: kinds.map((kind) => ({ kind, since, words: '' })) });
}

describe('who waits on Today', () => {
  it('puts the most urgent first, whatever else they need', () => {
    const waiting = whoWaits(
      [needing('a', 'phase-review'), needing('b', 'unread', 'crisis'), needing('c', 'flare'), needing('d')],
      [],
    );
    expect(waiting.map((one) => one.type === 'patient' && one.patient.patientId)).toEqual(['b', 'c', 'a']);
    expect(waiting.map(urgencyOf)).toEqual(['now', 'today', 'later']);
  });

  it("puts a patient's texts with the patient, and a stranger's on their own", () => {
    const ours = inboxItem({ id: 'p.a.1', patientId: 'a' });
    const read = inboxItem({ id: 'p.a.2', patientId: 'a', done: { by: 'u', at: since } });
    const stranger = inboxItem({ id: 's.x.1', patientId: null, firstName: null, phone: '+12065550100' });
    const waiting = whoWaits([needing('a', 'unread')], [ours, read, stranger]);
    expect(waiting).toHaveLength(2);
    expect(waiting[0]).toMatchObject({ type: 'patient', texts: [ours] });
    expect(waiting[1]).toEqual({ type: 'stranger', text: stranger });
  });

  it("shows a stranger's cry for help with the urgent ones", () => {
    const cry = inboxItem({ patientId: null, firstName: null, first: true });
    const waiting = whoWaits([needing('a', 'flare')], [cry]);
    expect(waiting.map(({ type }) => type)).toEqual(['stranger', 'patient']);
    expect(waiting.map(urgencyOf)).toEqual(['now', 'today']);
  });

  it('puts a crisis of a stranger before an urgent patient', () => {
    const cry = inboxItem({ patientId: null, firstName: null, first: true, why: 'crisis' });
    const urgent = inboxItem({ id: 's.x.2', patientId: null, firstName: null, first: true, why: 'urgent' });
    const waiting = whoWaits([needing('a', 'urgent')], [urgent, cry]);
    expect(waiting.map((one) => (one.type === 'stranger' ? one.text.why : 'patient'))).toEqual([
      'crisis',
      'patient',
      'urgent',
    ]);
  });

  it('has words for every kind', () => {
    expect(attentionNames.toSorted()).toEqual(Object.keys(words.attention).toSorted());
  });

  it('orders the reasons of one patient', () => {
    const { attention } = needing('a', 'no-baseline', 'unread', 'urgent');
    expect(byUrgency(attention).map(({ kind }) => kind)).toEqual(['urgent', 'unread', 'no-baseline']);
  });
});
