import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts, forgetDrafts } from '../../../web/dashboard/drafts.ts';

/** What a tab keeps of its pages. */
function createStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

let storage: ReturnType<typeof createStorage>;

beforeEach(() => {
  storage = createStorage();
});

describe('what was typed', () => {
  it('is there again when the page was loaded anew, form by form', () => {
    const before = createDrafts(storage, 'demo kim');
    before.write('enrol', 'firstName', 'Ana');
    before.write('enrol', 'readings', [{ date: '', score: '7' }]);
    before.write('override 1', 'reason', 'As agreed');
    const after = createDrafts(storage, 'demo kim');
    expect(after.read('enrol', 'firstName')).toBe('Ana');
    expect(after.read('enrol', 'readings')).toEqual([{ date: '', score: '7' }]);
    expect(after.read('enrol', 'phone')).toBeUndefined();
    after.forget('enrol');
    expect([after.has('enrol'), after.has('override 1')]).toEqual([false, true]);
    expect(createDrafts(storage, 'demo kim').has('enrol')).toBe(false);
  });

  it('is nobody’s but the writer’s, and leaves with them', () => {
    createDrafts(storage, 'demo kim').write('enrol', 'firstName', 'Ana');
    expect(createDrafts(storage, 'demo lee').has('enrol')).toBe(false);
    forgetDrafts(storage);
    expect(storage.kept.size).toBe(0);
  });

  it('leaves nothing behind once all of it was sent', () => {
    const drafts = createDrafts(storage, 'demo kim');
    drafts.write('enrol', 'firstName', 'Ana');
    drafts.forget('enrol');
    drafts.forget('never begun');
    expect(storage.kept.size).toBe(0);
  });

  it('is nothing where something else stands, or nothing can be kept', () => {
    for (const text of ['', 'x', '[]', '{"owner":"demo kim","forms":null}']) {
      storage.kept.set('ebb.drafts', text);
      expect(createDrafts(storage, 'demo kim').has('enrol')).toBe(false);
    }
    const full = {
      ...storage,
      setItem: () => {
        throw new Error('full');
      },
    };
    const drafts = createDrafts(full, 'demo kim');
    drafts.write('enrol', 'firstName', 'Ana');
    expect(drafts.read('enrol', 'firstName')).toBe('Ana');
  });
});
