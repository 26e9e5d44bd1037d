import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/domain/local-time.ts';
import { decide } from '../../../shared/domain/patient/decide.ts';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';
import { encodeCommit } from '../../../shared/history/commit-codec.ts';
import { isDeep } from '../../support/depth.ts';
import type { Story } from '../../support/patient-story.ts';
import { tell, testSettings } from '../../support/patient-story.ts';

const weekly = { weekly: 7, flare: 7, biweekly: 7, monthly: 7 };
const settings = { ...testSettings, protocol: { ...defaultProtocol, checkInDays: weekly } };
/** 160 characters, a score and more: it is recorded, answered and put in the inbox. */
const longText =
  'Done, and pain is 4. Could we move my Tuesday slot to the week after next please? My daughter graduates then and the drive from Olympia takes us most of a day!!';

function causeOf(number: number): string {
  return createHash('sha256').update(String(number)).digest().subarray(0, 8).toString('base64url');
}

/** Bytes of an item as DynamoDB counts them: names, text in UTF-8, bytes, and a number two digits a byte. */
function sizeOf(item: Record<string, AttributeValue>): number {
  return Object.entries(item).reduce((sum, [name, value]) => {
    const content = value.S ?? value.B ?? '';
    const number = value.N === undefined ? 0 : Math.ceil(value.N.length / 2) + 1;
    return sum + Buffer.byteLength(name) + Buffer.byteLength(content) + number;
  }, 0);
}

/** What DynamoDB would store for this text, were it received now. */
function sizeOfText(story: Story, text: string): number {
  const decision = decide(
    {
      type: 'receive-text',
      text,
      kept: text.slice(0, 1600),
      receivedAt: story.now,
      now: story.now,
      cause: causeOf(-1),
      settings,
    },
    story.state,
  );
  if (decision.kind !== 'accepted') throw new Error(`the text was not accepted: ${decision.kind}`);
  const { state, events } = decision;
  const { patientId, clinicId, seq, at } = state;
  return sizeOf(
    encodeCommit({ patientId, clinicId, seq, at, cause: causeOf(-1), type: 'receive-text', events, state }),
  );
}

/** Sizes of the commit of a long text after so many check-ins, each answered, with a session every week. */
function live(checkIns: number[]): number[] {
  const story = tell('2026-01-05T18:00:00.000Z', {}, settings);
  story.text('yes', causeOf(0));
  const sizes: number[] = [];
  for (let count = 1; count <= Math.max(...checkIns); count++) {
    story.untilAsked();
    if (checkIns.includes(count)) sizes.push(sizeOfText(story, longText));
    // Scores that wander, so that nothing compresses better than a patient's would.
    story.text(String((causeOf(count).charCodeAt(3) % 4) + 3), causeOf(count));
    const date = localDate(story.now, story.state.timeZone);
    story.staff({
      type: 'record-session',
      date,
      attended: count % 7 !== 0,
      response: 'better',
      pressure: 'right',
      note: `left shoulder ${causeOf(count)}`,
      by: 'staff-1',
    });
  }
  return sizes;
}

/** The 200 causes that a state remembers are the longest of its lists: with so many check-ins all are full. */
const many = isDeep ? 1_000 : 210;

describe('the commit of a text of 160 characters', () => {
  const sizes: number[] = [];
  beforeAll(() => {
    sizes.push(...live([30, many]));
  });

  it('has at most 4 KB', () => {
    expect(longText.length).toBe(160);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4_096);
  });

  it(`costs the same within one write unit at 30 and at ${many} check-ins`, () => {
    const [atThirty = 0, atMany = Number.NaN] = sizes.map((bytes) => Math.ceil(bytes / 1_024));
    expect(atMany - atThirty).toBeLessThanOrEqual(1);
  });
});

describe('the commit of the longest text', () => {
  it('has at most 16 KB, even of letters that hardly pack', () => {
    const story = tell('2026-01-05T18:00:00.000Z', {}, settings);
    story.text('yes', causeOf(0));
    story.untilAsked();
    const letters = Array.from({ length: 1_600 }, (_, index) =>
      String.fromCodePoint(
        0x20000 +
          (Number.parseInt(createHash('sha1').update(`${index}`).digest('hex').slice(0, 4), 16) % 40_000),
      ),
    );
    expect(sizeOfText(story, letters.join(''))).toBeLessThanOrEqual(16_384);
  });
});
