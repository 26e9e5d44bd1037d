import { describe, expect, it } from 'vitest';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';
import { hardText, hardTexts } from '../../../../web/phone/story/hard-texts.ts';
import { afterStep, nextStep, type Seen, type Story } from '../../../../web/phone/story/next-step.ts';

const begun: Story = {
  kind: 'better',
  name: 'Grace',
  autoimmune: false,
  from: 'weekly',
  score: 5,
  answers: 0,
};
const quiet: Seen = {
  status: 'active',
  plan: {
    phase: 'weekly',
    apart: 7,
    nextSession: null,
    asked: false,
    sessionAsked: false,
    today: '2027-01-30',
  },
  coming: {
    at: '2027-02-03T01:09:00Z',
    what: 'A check-in is asked',
    patientId: 'x',
    firstName: 'Grace',
    reconcile: false,
  },
  now: '2027-01-30T18:00:00Z',
  scoredOn: null,
};
const seen = (plan: Partial<Seen['plan']>, rest: Partial<Seen> = {}): Seen => ({
  ...quiet,
  ...rest,
  plan: { ...quiet.plan, ...plan },
});

/** What a story writes when it is asked so often. */
function answersOf(story: Story, times: number): string[] {
  const said: string[] = [];
  let told = story;
  for (let time = 0; time < times; time += 1) {
    const step = nextStep(told, seen({ asked: true }));
    if (step.do !== 'write') break;
    said.push(step.body);
    told = afterStep(told, step);
  }
  return said;
}

describe('a story of getting better', () => {
  it('waits for the question, then falls a little in most weeks, and never to nothing', () => {
    expect(nextStep(begun, quiet)).toMatchObject({ do: 'move', to: '2027-02-03T01:09:00Z' });
    expect(answersOf(begun, 20)).toEqual(['4', '4, slept better', '3', '3', '2', '2', '1', '1']);
  });

  it('says how a session was when that is asked', () => {
    expect(nextStep(begun, seen({ sessionAsked: true }))).toEqual({
      do: 'write',
      body: 'Better',
      score: null,
    });
  });

  it('ends when the plan moved, and says where to', () => {
    const step = nextStep({ ...begun, answers: 3 }, seen({ phase: 'biweekly', asked: true }));
    expect(step).toEqual({ do: 'end', words: 'The plan moved: sessions every 2 weeks.' });
  });
});

describe('a story of a flare', () => {
  const flare: Story = { ...begun, kind: 'flare', from: 'biweekly', score: 3 };

  it('tells of itself, in words that are read as one', () => {
    const step = nextStep(flare, seen({ phase: 'biweekly' }));
    expect(step).toEqual({ do: 'write', body: "Flare since last night, it's an 8", score: 8 });
    expect(readReply("Flare since last night, it's an 8")).toMatchObject({ kind: 'flare', score: 8 });
  });

  it('lets two days pass after a score, and ends once sessions are close again', () => {
    const scored = seen({ phase: 'biweekly' }, { scoredOn: '2027-01-30' });
    expect(nextStep(flare, scored)).toMatchObject({ do: 'move', to: '2027-02-01T18:00:00.000Z' });
    expect(nextStep({ ...flare, answers: 1 }, seen({ phase: 'flare' }))).toMatchObject({ do: 'end' });
  });
});

it.each([
  ['weekly', false, /as close as they get/],
  ['biweekly', true, /staff are asked to call first/],
  ['biweekly', false, /for now/],
] as const)('a flare that moves no sessions says why: %s, autoimmune %s', (from, autoimmune, words) => {
  const step = nextStep({ ...begun, kind: 'flare', from, autoimmune, answers: 2 }, seen({ phase: from }));
  expect(step).toMatchObject({ do: 'end', words: expect.stringMatching(words) });
});

it.each(['held', 'stopped', 'paused', 'invited'])('a phone that is %s says so and does nothing', (status) => {
  expect(nextStep(begun, { ...quiet, status })).toMatchObject({
    do: 'end',
    words: expect.stringMatching(/^Grace /),
  });
});

describe('hard texts', () => {
  it('come in turn, what stops all texts last', () => {
    expect(hardText(0).body).toBe('about a 6 today, was 8 on Tues');
    expect(hardText(hardTexts.length)).toBe(hardTexts[0]);
    const kinds = hardTexts.map(({ body }) => readReply(body)).map(({ kind, score }) => [kind, score]);
    expect(kinds).toEqual([
      ['score', 6],
      ['score', 7],
      ['unclear', null],
      ['unclear', null],
      ['unclear', null],
      ['crisis', null],
    ]);
  });
});
